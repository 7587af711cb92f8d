-- grain: one row per edge, by path, seq and edge type
-- reads: staging_edges, files, targets
-- gives: the columns of ast_edges
-- A definition in the same file brings that file's module and path. A name that is looked up in the repository brings what
-- was found for it; without a find the edge loses its resolution.
with edges as (
  select *, resolution_name(resolution) as found_as from staging_edges
)
select
  edge_type_name(e.edge_type) as edge_type,
  hex16(e.src_node_id) as src_node_id,
  hex16(coalesce(e.dst_node_id, t.node_id)) as dst_node_id,
  coalesce(t.qname, e.dst_qname) as dst_qname,
  case when e.found_as = 'local' then f.module else t.module end as dst_module,
  case when e.found_as = 'local' then f.path else t.path end as dst_path,
  f.path,
  e.lineno,
  e.col_offset,
  case when t.wanted is not null or not is_looked_up(e.found_as) then e.found_as end as resolution
from edges e
join files f using (file)
left join targets t on t.edge_type = e.edge_type and t.wanted = case when is_looked_up(e.found_as) then e.dst_qname end
order by e.file, e.seq, e.edge_type
