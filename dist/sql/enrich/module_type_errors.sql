-- grain: one row per file, where a type checker was asked
-- reads: type_errors, type_checkers, files
-- gives: module_type_errors(path, type_errors): the higher of the checkers' counts
create temp table module_type_errors as
select f.path, coalesce(max(e.errors), 0) as type_errors
from files f
left join (select file, checker, count(*) as errors from type_errors group by all) e using (file)
where exists (from type_checkers)
group by f.path
