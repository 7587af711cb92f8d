-- grain: one row per path of each side, or of the new errors
-- reads: head_type_errors, base_type_errors, new_type_errors, type_sides
-- gives: type_counts(side, path, errors): the higher of the checkers' counts. Where a checker reported on the head alone, the base is not
--        known.
create temp table type_counts as
with counted as (
  select 'head' as side, path, checker, count(*) as errors from head_type_errors group by all
  union all
  select 'base', path, checker, count(*) from base_type_errors group by all
  union all
  select 'new', path, checker, count(*) from new_type_errors group by all
  union all
  select 'elsewhere', path, checker, count(*) from new_type_errors where not in_changed_file group by all
)
select side, path, max(errors) as errors
from counted
group by all;

create macro has_types(of) as
  case of
    when 'base' then coalesce((select bool_and(in_base) from type_sides), false)
    when 'elsewhere' then coalesce((select bool_or(in_base) from type_sides), false)
    else exists (from type_sides)
  end;

-- The count of a file; null where nothing is known of its side.
create macro type_errors_of(of, of_path) as
  if(of_path is not null and has_types(of), coalesce((select errors from type_counts where side = of and path = of_path), 0), null);

-- The count of the whole side.
create macro all_type_errors(of) as if(has_types(of), coalesce((select sum(errors) from type_counts where side = of), 0), null);

alter table diff_files add column base_type_errors integer;
alter table diff_files add column head_type_errors integer;
alter table diff_files add column delta_type_errors integer;
alter table diff_files add column new_type_errors integer;
update diff_files set
  base_type_errors = type_errors_of('base', base_path),
  head_type_errors = type_errors_of('head', head_path),
  new_type_errors = type_errors_of('new', head_path);
update diff_files set
  delta_type_errors = if(has_types('base'), coalesce(head_type_errors, 0) - coalesce(base_type_errors, 0), null);

alter table diff_summary add column base_type_errors integer;
alter table diff_summary add column head_type_errors integer;
alter table diff_summary add column delta_type_errors integer;
alter table diff_summary add column new_type_errors integer;
alter table diff_summary add column new_type_errors_elsewhere integer;
update diff_summary set
  base_type_errors = all_type_errors('base'),
  head_type_errors = all_type_errors('head'),
  delta_type_errors = all_type_errors('head') - all_type_errors('base'),
  new_type_errors = all_type_errors('new'),
  new_type_errors_elsewhere = all_type_errors('elsewhere');
