-- grain: one row per file and another that calls what is in it
-- reads: ast_edges
-- gives: page_calls(path, caller, calls)
create temp table page_calls as
select dst_path as path, path as caller, count(*)::integer as calls
from ast_edges
where edge_type = 'call' and dst_path is not null and dst_path <> path
group by all
