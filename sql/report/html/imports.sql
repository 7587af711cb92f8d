-- grain: one row per importing and imported file, by the former
-- reads: ast_edges, ast_metrics
-- gives: the numbers of their rows in files.sql
select distinct a.file_row_number::integer as importer, b.file_row_number::integer as imported
from ast_edges e
join ast_metrics a on a.path = e.path
join ast_metrics b on b.path = e.dst_path
where e.edge_type = 'import' and e.dst_path <> e.path
order by all
