-- grain: one row per name in the head that a renamed definition has
-- reads: def_pairs, touched_base, touched_head
-- gives: name, former: what such definitions were called in the base, the commonest four
select name, list(former order by pairs desc, former)[:4] as former
from (
  select h.name, b.name as former, count(*) as pairs
  from def_pairs p
  join touched_base b on b.id = p.base_id
  join touched_head h on h.id = p.head_id
  where b.name <> h.name
  group by all
)
group by name
