-- grain: one row per name that calls may lead to and that is_noise, which the list of the option creates
-- reads: staging_edges, targets, landed, made_here, scip_targets
-- gives: noise(name)
create temp table noise as
with names as materialized (
  select dst_qname as name from staging_edges where edge_type_name(edge_type) = 'call'
  union
  select qname from targets
  union
  select qname from landed
  union
  select qname from made_here
  union
  select qname from scip_targets
)
select name from names where is_noise(name)
