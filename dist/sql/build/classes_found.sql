-- grain: one row per wanted name that this round finds to go on from a class, where no definition has the whole name
-- reads: splits, definitions
-- gives: rows for classes_found(wanted, class, member): member is what follows the class, one attribute or two in turn; the longest
--        module and the longest name of a class count
insert into classes_found
with cuts as (
  select wanted, file, length, rest, 1 as attributes, regexp_replace(rest, '\.[^.]*$', '') as class_name
  from splits
  where contains(rest, '.')
  union all
  select wanted, file, length, rest, 2, regexp_replace(rest, '\.[^.]*\.[^.]*$', '')
  from splits
  where regexp_matches(rest, '\..*\.')
)
select
  wanted,
  unnest(arg_min({class: d.node_id, member: s.rest[length(s.class_name) + 2:]}, (-s.length, s.attributes, d.file, d.qualname)))
from cuts s
join definitions d on d.file = s.file and d.is_class and d.qualname = s.class_name
anti join definitions_found using (wanted)
group by wanted
