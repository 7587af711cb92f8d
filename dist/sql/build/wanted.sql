-- grain: one row per name that edges of one type look up
-- reads: staging_edges
-- gives: wanted(wanted, edge_type)
create temp table wanted as
select distinct dst_qname as wanted, edge_type
from staging_edges
where is_looked_up(resolution_name(resolution)) and dst_qname is not null
