-- grain: one row per wanted name that has no definition yet, and name that an import in its module leads to
-- reads: splits, imported_names, definitions_found, pending_seen
-- gives: pending(wanted, name, called) of the next round
-- At most 32 names are followed for a wanted one, so that modules that star-import each other stay cheap.
create or replace temp table pending as
with followed as (
  select
    s.wanted,
    case when i.name is null then i.target || '.' || s.rest else i.target || s.rest[length(i.name) + 1:] end as name,
    bool_or(s.called or i.called) as called
  from splits s
  join imported_names i on i.file = s.file and (i.name is null or i.name = split_part(s.rest, '.', 1))
  where s.rest <> '' and s.rest <> '*'
    and (i.name is not null or is_exported(split_part(s.rest, '.', 1), i.exports, i.complete))
    and (not i.called or contains(s.rest, '.'))
  group by all
)
select wanted, name, called
from followed
anti join definitions_found using (wanted)
anti join pending_seen using (wanted, name)
qualify row_number() over (partition by wanted order by name) <= 32
