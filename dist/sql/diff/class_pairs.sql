-- grain: one row per pair of classes that are alone and have at least half of their members paired with each other
-- reads: def_pairs, touched_base, touched_head, unpaired_base, unpaired_head
-- gives: rows of def_pairs
insert into def_pairs
with
members as (
  select b.scope_id as base_id, h.scope_id as head_id, count(*) as n
  from def_pairs p
  join touched_base b on b.id = p.base_id
  join touched_head h on h.id = p.head_id
  where b.scope_id in (select id from unpaired_base where kind = 'class')
    and h.scope_id in (select id from unpaired_head where kind = 'class')
  group by all
),
ranked as (
  select
    base_id,
    head_id,
    row_number() over (partition by base_id order by n desc, head_id) as of_base,
    row_number() over (partition by head_id order by n desc, base_id) as of_head
  from members
  join (select scope_id as base_id, count(*) as base_n from touched_base group by all) using (base_id)
  join (select scope_id as head_id, count(*) as head_n from touched_head group by all) using (head_id)
  where 2 * n >= greatest(base_n, head_n)
)
select base_id, head_id, 'likeness' from ranked where of_base = 1 and of_head = 1
