-- grain: one row per definition that is on both sides
-- reads: unpaired_base, unpaired_head
-- gives: rows of def_pairs(base_id, head_id, pairing)
-- Each step pairs the first with the first, the second with the second, … of what the steps before have left and the keys call equal.

-- The same name in the same file, also a renamed one. Of several with one name first the same code, then the same role, then what is no
-- stub: an implementation is never taken for an overload of itself.
insert into def_pairs
select b.id, h.id, if(b.path = h.path, 'qualname', 'rename')
from (select *, row_number() over (partition by pair, kind, qualname, fingerprint order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by pair, kind, qualname, fingerprint order by id) as k from unpaired_head) h
using (pair, kind, qualname, fingerprint, k);
-- The same code, of some size and like no other, that is gone from its place: also where another one of that name was.
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (from unpaired_base qualify count(*) over (partition by kind, name, fingerprint) = 1) b
join (from unpaired_head qualify count(*) over (partition by kind, name, fingerprint) = 1) h using (kind, name, fingerprint)
where b.sloc >= 8
  and not exists (from unpaired_head stays where stays.pair = b.pair and stays.kind = b.kind and stays.qualname = b.qualname);
insert into def_pairs
select b.id, h.id, if(b.path = h.path, 'qualname', 'rename')
from (select *, row_number() over (partition by pair, kind, qualname, role order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by pair, kind, qualname, role order by id) as k from unpaired_head) h
using (pair, kind, qualname, role, k);
insert into def_pairs
select b.id, h.id, if(b.path = h.path, 'qualname', 'rename')
from (select *, row_number() over (partition by pair, kind, qualname order by id) as k from unpaired_base where role <> 'overload') b
join (select *, row_number() over (partition by pair, kind, qualname order by id) as k from unpaired_head where role <> 'overload') h
using (pair, kind, qualname, k);

-- The same code elsewhere: where most of its name and place is the same first.
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (select *, row_number() over (partition by kind, fingerprint, qualname order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by kind, fingerprint, qualname order by id) as k from unpaired_head) h
using (kind, fingerprint, qualname, k);
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (select *, row_number() over (partition by kind, fingerprint, name, pair order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by kind, fingerprint, name, pair order by id) as k from unpaired_head) h
using (kind, fingerprint, name, pair, k);
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (select *, row_number() over (partition by kind, fingerprint, name order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by kind, fingerprint, name order by id) as k from unpaired_head) h
using (kind, fingerprint, name, k);
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (select *, row_number() over (partition by kind, fingerprint, pair order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by kind, fingerprint, pair order by id) as k from unpaired_head) h
using (kind, fingerprint, pair, k);
insert into def_pairs
select b.id, h.id, 'fingerprint'
from (select *, row_number() over (partition by kind, fingerprint order by id) as k from unpaired_base) b
join (select *, row_number() over (partition by kind, fingerprint order by id) as k from unpaired_head) h
using (kind, fingerprint, k);
