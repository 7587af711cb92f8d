-- grain: one row per name that edges of one type look up
-- reads: staging_edges, staging_receivers, staging_members, staging_bases, star_names
-- gives: wanted(wanted, edge_type); what calls need besides their own names counts as theirs
create temp table wanted as
with names as (
  select dst_qname as wanted, edge_type from staging_edges where is_looked_up(resolution_name(resolution))
  union all
  select name, 2 from staging_receivers where owner is null
  union all
  select target, 2 from staging_members
  union all
  select target, 2 from staging_bases
  union all
  select wanted, 2 from star_names
)
select distinct wanted, edge_type
from names
where wanted is not null and not starts_with(wanted, '*.')
