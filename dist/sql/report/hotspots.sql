-- grain: one row per function that is not inside a function, the most pressing first, at most 100
-- reads: ast_defs, ast_edges
-- gives: cognitive complexity × (callers + 1); callers are the functions, classes and modules known to call it; rows of all
with callers as (
  select dst_node_id as node_id, count(distinct src_node_id) as callers
  from ast_edges
  where edge_type = 'call' and dst_node_id is not null and dst_node_id <> src_node_id
  group by all
),
enclosing as (
  select node_id, path, unnest([array_to_string(parts[:n], '.') for n in range(1, len(parts))]) as qualname
  from (select node_id, path, string_split(qualname, '.') as parts from ast_defs where kind = 'function')
),
nested as (
  select distinct e.node_id from enclosing e join ast_defs f on f.path = e.path and f.qualname = e.qualname and f.kind = 'function'
)
select
  path,
  qualname,
  lineno,
  end_lineno,
  cognitive,
  coalesce(callers, 0)::integer as callers,
  cognitive * (coalesce(callers, 0) + 1) as score,
  count(*) over ()::integer as of_all
from ast_defs
left join callers using (node_id)
where kind = 'function' and cognitive > 0 and node_id not in (from nested)
order by score desc, path, lineno, qualname
limit 100
