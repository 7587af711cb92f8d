-- grain: one row per class that is made by an __init__ of the repository
-- reads: mro, members, staging_bases
-- gives: constructors(class, node_id)
-- A __new__ that comes first decides what is made, and members of an enum are not made by calling it.
create temp table constructors as
with enums as (
  select distinct r.class
  from mro r
  join staging_bases b on b.owner = r.ancestor
  where starts_with(b.target, 'enum.')
)
select r.class, arg_min(m.node_id, r.position) filter (m.name = '__init__') as node_id
from mro r
join members m on m.owner = r.ancestor and m.name in ('__init__', '__new__')
anti join enums using (class)
group by r.class
having arg_min(m.form, r.position) filter (m.name = '__init__') = 'definition'
  and not coalesce(min(r.position) filter (m.name = '__new__') < min(r.position) filter (m.name = '__init__'), false)
