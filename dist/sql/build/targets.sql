-- grain: one row per name and edge type that leads into the repository
-- reads: wanted, modules_found, definitions_found, files
-- gives: targets(wanted, edge_type, node_id, qname, module, path): the definition's own names when there is one, else the
--        module's. The import of a module means the module, even when its package has a definition of that name.
create temp table targets as
select
  w.wanted,
  w.edge_type,
  d.node_id,
  case when d.node_id is not null then f.module || '.' || d.qualname end as qname,
  f.module,
  f.path
from wanted w
join modules_found m using (wanted)
left join definitions_found d on d.wanted = w.wanted and not (m.is_module and edge_type_name(w.edge_type) = 'import')
join files f on f.file = coalesce(d.file, m.file)
