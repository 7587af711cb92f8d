-- grain: one row per definition that the page to look at has: the longest, where there are more than html_limit
-- reads: ast_defs, ast_metrics, html_limit
-- gives: ast_defs with the number of its file in files.sql and its own among these, both from 0, by file and position; what is
--        around a definition is longer than it is, so it is here too
create temp table html_defs as
select row_number() over (order by d.file_row_number) - 1 as def, m.file_row_number as file, d.*
from (
  from ast_defs
  qualify row_number() over (order by end_lineno - lineno desc, file_row_number) <= (select most from html_limit)
) d
join ast_metrics m using (path)
