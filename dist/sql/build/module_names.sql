-- grain: one row per dotted name by which a file can be imported
-- reads: files
-- gives: module_names(name, file)
-- A file's own module name counts before its path from src/, and that before its path from the root. Among files with the same
-- claim .py counts before .pyi, then the first by path; a package counts before the module beside it, as it does for Python.
create temp table module_names as
with claims as (
  select module as name, 0 as claim, file, path from files
  union all
  select dotted_path(path[5:]), 1, file, path from files where starts_with(path, 'src/')
  union all
  select dotted_path(path), 2, file, path from files
)
select name, arg_min(file, (claim, ends_with(path, '.pyi'), dotted_path(path), not contains(path, '/__init__.py'), file)) as file
from claims
group by name
