-- grain: one row per lookup that ends in this round
-- reads: looked_up
-- gives: rows for members_found(class, path, past_own, node_id)
insert into members_found
select class, path, past_own, node_id
from looked_up
where remaining = '' and form in ('definition', 'alias') and node_id is not null
