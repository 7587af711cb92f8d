-- grain: one row per error of a type checker, by path, line and checker
-- reads: type_errors, files
-- gives: the columns of type_errors
select f.path, e.checker, e.lineno, e.end_lineno, e.rule, e.message
from type_errors e
join files f using (file)
order by e.file, e.lineno, e.checker, e.end_lineno, e.rule, e.message
