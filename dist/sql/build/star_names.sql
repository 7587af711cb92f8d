-- grain: one row per name that a file uses and nothing in it binds, and star import of the file
-- reads: staging_receivers, staging_members, staging_bases, imported_names, module_names
-- gives: star_names(file, name, wanted, position, module_file): name begins with `*.`; wanted is the absolute name that it would have if
--        the star import at this position gave it, null where that module does not export the name; module_file is null where it is not in the repository
create temp table star_names as
with used as (
  select file, name from staging_receivers where owner is null and starts_with(name, '*.')
  union
  select file, target from staging_members where starts_with(target, '*.')
  union
  select file, target from staging_bases where starts_with(target, '*.')
)
select
  u.file,
  u.name,
  case
    when n.file is not null and is_exported(split_part(u.name, '.', 2), i.exports, i.complete) then i.target || u.name[2:]
  end as wanted,
  i.position,
  n.file as module_file
from used u
join imported_names i on i.file = u.file and i.name is null
left join module_names n on n.name = i.target
