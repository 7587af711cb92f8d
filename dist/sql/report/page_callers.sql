-- grain: one row per function or class that something else calls
-- reads: ast_edges
-- gives: page_callers(node_id, callers): the number of functions, classes and modules that do
create temp table page_callers as
select node_id, count(*)::integer as callers
from (
  select distinct dst_node_id as node_id, src_node_id
  from ast_edges
  where edge_type = 'call' and dst_node_id is not null and dst_node_id <> src_node_id
)
group by all
