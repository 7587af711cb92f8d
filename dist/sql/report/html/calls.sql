-- grain: one row per caller and called definition, by caller
-- reads: html_defs, ast_edges, ast_metrics
-- gives: numbers of places: files as in files.sql, then definitions as in defs.sql; the caller is a file for its own level
with
places as (
  select node_id, def + (select count(*) from ast_metrics) as place from html_defs
)
select distinct coalesce(p.place, m.file_row_number)::integer as caller, d.place::integer as called
from ast_edges e
join places d on d.node_id = e.dst_node_id
join ast_metrics m on m.path = e.path
left join places p on p.node_id = e.src_node_id
where e.edge_type = 'call' and e.src_node_id <> e.dst_node_id
order by all
