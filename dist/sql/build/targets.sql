-- grain: one row per name and edge type that leads into the repository
-- reads: wanted, modules_found, definitions_found, classes_found, members_found, accessors, constructors, staging_defs,
--        files
-- gives: targets(wanted, edge_type, node_id, qname, module, path, resolution): the definition's own names when there is one, else the
--        module's; resolution where it is not the edge's own. The import of a module means the module, even when its package has a
--        definition of that name; the call of a class means its __init__.
create temp table targets as
with called as (
  select *, true as is_import from definitions_found
  union all
  select *, false from definitions_found anti join accessors using (node_id)
),
found as (
  select
    w.wanted,
    w.edge_type,
    m.file as module_file,
    coalesce(c.node_id, d.node_id, i.node_id) as node_id,
    case when c.node_id is not null then 'constructor' when d.node_id is null and i.node_id is not null then 'inherited' end as resolution
  from (select *, edge_type_name(edge_type) = 'import' as is_import from wanted) w
  join modules_found m using (wanted)
  left join called d on d.wanted = case when not (m.is_module and w.is_import) then w.wanted end and d.is_import = w.is_import
  left join classes_found k on k.wanted = case when not w.is_import then w.wanted end
  left join members_found i on i.class = k.class and i.path = k.member and i.past_own = false
  left join constructors c on c.class = case when not w.is_import then coalesce(d.node_id, i.node_id) end
)
select
  o.wanted,
  o.edge_type,
  o.node_id,
  case when d.node_id is not null then f.module || '.' || d.qualname end as qname,
  f.module,
  f.path,
  o.resolution
from found o
left join staging_defs d using (node_id)
join files f on f.file = coalesce(d.file, o.module_file)
