-- grain: one row per wanted name that has no definition yet, and name that an import in its module leads to
-- reads: splits, imported_names, definitions_found, pending_seen
-- gives: pending(wanted, name) of the next round
-- At most 32 names are followed for a wanted one, so that modules that star-import each other stay cheap.
create or replace temp table pending as
with followed as (
  select distinct
    s.wanted,
    case when i.name is null then i.target || '.' || s.rest else i.target || s.rest[length(i.name) + 1:] end as name
  from splits s
  join imported_names i on i.file = s.file and (i.name is null or i.name = split_part(s.rest, '.', 1))
  where s.rest <> '' and s.rest <> '*'
)
select wanted, name
from followed
anti join definitions_found using (wanted)
anti join pending_seen using (wanted, name)
qualify row_number() over (partition by wanted order by name) <= 32
