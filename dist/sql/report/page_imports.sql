-- grain: one row per file and name that it imports
-- reads: ast_edges
-- gives: page_imports(path, name, dst_path); dst_path null where the name is from elsewhere
create temp table page_imports as
select distinct path, dst_qname as name, dst_path
from ast_edges
where edge_type = 'import'
