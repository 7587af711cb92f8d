-- grain: one row per lookup that goes on in another class
-- reads: looked_up
-- gives: lookups of the next round; calling an instance means its __call__
create or replace temp table lookups as
select class, path, past_own, node_id as in_class, case when remaining = '' then '__call__' else remaining end as rest
from looked_up
where is_class and (form = 'instance' or (form in ('definition', 'alias') and remaining <> ''))
