-- grain: one row per call that lands and stands alone at its place (in `a().b()` two calls begin there), by path and place
-- reads: ast_edges, ast_nodes
-- gives: (resolution, path, lineno, col_offset, callee, dst_qname, dst_path, dst_lineno)
select
  e.resolution,
  e.path,
  e.lineno,
  e.col_offset,
  c.name as callee,
  e.dst_qname,
  e.dst_path,
  d.lineno as dst_lineno
from ast_edges e
join ast_nodes d on d.node_id = e.dst_node_id
join ast_nodes c on c.path = e.path and c.node_type = 'Call' and c.lineno = e.lineno and c.col_offset = e.col_offset
where e.edge_type = 'call'
qualify count(*) over (partition by e.path, e.lineno, e.col_offset) = 1
order by e.path, e.lineno, e.col_offset
