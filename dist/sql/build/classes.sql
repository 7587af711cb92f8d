-- grain: one row per class
-- reads: staging_defs
-- gives: classes(number, node_id), numbered from 0 on
create temp table classes as
select (row_number() over (order by file, seq) - 1)::integer as number, node_id
from staging_defs
where kind = 1
