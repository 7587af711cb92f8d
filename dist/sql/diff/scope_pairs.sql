-- grain: one row per definition that has the same name in a scope that was paired
-- reads: def_pairs, unpaired_base, unpaired_head
-- gives: rows of def_pairs; to be run again until it gives none, since they are scopes too
insert into def_pairs
with
base as (
  select u.id, p.head_id as scope_id, u.kind, u.name, u.role,
    row_number() over (partition by u.scope_id, u.kind, u.name, u.role order by u.id) as k
  from unpaired_base u
  join def_pairs p on p.base_id = u.scope_id
),
head as (
  select id, scope_id, kind, name, role, row_number() over (partition by scope_id, kind, name, role order by id) as k
  from unpaired_head
)
select base.id, head.id, 'scope' from base join head using (scope_id, kind, name, role, k)
