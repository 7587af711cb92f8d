-- grain: one row per error of the head that is new, by path and line
-- reads: head_type_errors, base_type_errors, type_sides, changed_spans, diff_files
-- gives: new_type_errors: of a checker that reported on the base too, those that the base has not as often in the file that this one
--        was (rule and message; lines move); of others, those on a line that is new or differs
create temp table new_type_errors as
with
paired as (
  select h.*, coalesce(f.base_path, if(f.status = 'added', null, h.path)) as base_path, f.id is not null as in_changed_file
  from head_type_errors h
  left join diff_files f on f.head_path = h.path
),
known as (
  select path as base_path, checker, rule, message, count(*) as times
  from base_type_errors
  group by all
),
ranked as (
  select
    p.*,
    row_number() over (partition by p.path, p.checker, p.rule, p.message order by lineno, end_lineno) as time,
    coalesce(k.times, 0) as times
  from paired p
  left join known k
    on k.base_path = p.base_path and k.checker = p.checker and k.rule is not distinct from p.rule and k.message = p.message
)
select path, checker, lineno, end_lineno, rule, message, 'base report' as found_by, in_changed_file
from ranked
where time > times and checker in (select checker from type_sides where in_base)
union all
select path, checker, lineno, end_lineno, rule, message, 'changed line', true
from paired
semi join changed_spans using (path, lineno, end_lineno)
where checker not in (select checker from type_sides where in_base)
