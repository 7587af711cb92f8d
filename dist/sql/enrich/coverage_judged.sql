-- grain: one row
-- reads: coverage_lines, staging_files, files
-- gives: the files with a covered or missing line behind their last one: their report is about another text
select count(*) as stale, min(path) as stale_example
from (
  select c.file
  from coverage_lines c
  join staging_files s using (file)
  group by c.file, s.loc
  having max(c.lineno) > s.loc
)
join files using (file)
