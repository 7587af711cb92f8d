-- grain: one row per class, chain of attributes that is looked up in it, and whether the class itself is left out, as super does
-- reads: staging_receivers, classes_found
-- gives: lookups(class, path, past_own, in_class, rest): at first the whole chain is still to be looked up, in the class
create temp table lookups as
with wanted as (
  select owner as class, name as path, resolution_name(resolution) = 'super' as past_own
  from staging_receivers
  where owner is not null and name is not null
  union
  select class, member, false from classes_found
)
select class, path, past_own, class as in_class, path as rest
from wanted
