-- grain: one row per public function with an annotation missing, what is called most first, at most 100
-- reads: ast_defs, ast_edges
-- gives: what is missing; public is what has no part of its name or path that begins with an underscore, constructors apart,
--        is not inside a function and not a test; rows of all
with callers as (
  select dst_node_id as node_id, count(distinct src_node_id) as callers
  from ast_edges
  where edge_type = 'call' and dst_node_id is not null and dst_node_id <> src_node_id
  group by all
),
public as (
  from ast_defs
  where kind = 'function'
    and not regexp_matches(regexp_replace(qualname, '\.__(init|call|new)__$', ''), '(^|\.)_')
    and not regexp_matches(path, '(^|/)_[^_]')
    and not regexp_matches(path, '(^|/)(tests?|testing)/|(^|/)(test_[^/]*|[^/]*_test|conftest)\.pyi?$')
),
enclosing as (
  select node_id, path, unnest([array_to_string(parts[:n], '.') for n in range(1, len(parts))]) as qualname
  from (select node_id, path, string_split(qualname, '.') as parts from public)
),
nested as (
  select distinct e.node_id from enclosing e join ast_defs f on f.path = e.path and f.qualname = e.qualname and f.kind = 'function'
)
select
  path,
  qualname,
  lineno,
  end_lineno,
  slots,
  slots_annotated,
  missing_annotations,
  coalesce(callers, 0)::integer as callers,
  count(*) over ()::integer as of_all
from public
left join callers using (node_id)
where len(missing_annotations) > 0 and node_id not in (from nested)
order by len(missing_annotations) * (coalesce(callers, 0) + 1) desc, path, lineno, qualname
limit 100
