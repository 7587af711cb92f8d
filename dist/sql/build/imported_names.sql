-- grain: one row per name that a module binds at its top level by importing it or by assigning what something else is called, and
--        what it is bound to
-- reads: staging_bindings, staging_members, definitions, files, module_names, staging_modules
-- gives: imported_names(file, name, target, called, exports, complete, position); name is null for a star import, which exports says
--        the names of (null: all that do not begin with _; complete is false where code has a say in it); called where the name is
--        bound to what calling the target gives
create temp table imported_names as
with named as (
  select distinct file, name, target, false as called
  from staging_bindings
  where name is not null
  union all
  select m.file, m.name, coalesce(m.target, f.module || '.' || d.qualname), member_form(m.form) = 'instance'
  from staging_members m
  join files f using (file)
  left join definitions d on d.file = m.file and d.node_id = m.target_id
  where m.owner is null and member_form(m.form) in ('alias', 'instance') and coalesce(m.target, d.qualname) is not null
),
stars as (
  select file, target, max(rowid) as position
  from staging_bindings
  where name is null
  group by file, target
)
select file, name, target, called, null::varchar[] as exports, true as complete, null::bigint as position
from named
where not starts_with(target, '*.')
union all
select s.file, null, s.target, false, unpack_list(m.exports), coalesce(m.exports_complete, 1) = 1, s.position
from stars s
left join module_names n on n.name = s.target
left join staging_modules m on m.file = n.file
