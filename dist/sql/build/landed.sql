-- grain: one row per call whose target its receiver leads to
-- reads: staging_receivers, members_found, definitions_found, classes_found, star_found, accessors, constructors, staging_defs,
--        files
-- gives: landed(file, seq, node_id, qname, module, path, resolution)
create temp table landed as
with receivers as (
  select
    *,
    resolution_name(resolution) as found_as,
    case when owner is null then name end as absolute
  from staging_receivers
),
found as (
  select
    r.file,
    r.seq,
    r.found_as,
    case
      when r.name is null then r.owner
      else coalesce(o.node_id, case when r.called = 0 or contains(d.qualname, '.') then d.node_id end, i.node_id, s.node_id)
    end as node_id
  from receivers r
  left join members_found o on o.class = r.owner and o.path = r.name and o.past_own = (r.found_as = 'super')
  left join definitions_found d on d.wanted = r.absolute
  left join classes_found k on k.wanted = r.absolute
  left join members_found i on i.class = k.class and i.path = k.member and i.past_own = false
  left join star_found s on s.file = r.file and s.name = r.absolute
)
select
  o.file,
  o.seq,
  d.node_id,
  f.module || '.' || d.qualname as qname,
  f.module,
  f.path,
  case when c.node_id is not null then 'constructor' else o.found_as end as resolution
from found o
anti join accessors a on a.node_id = o.node_id
left join constructors c on c.class = o.node_id
join staging_defs d on d.node_id = coalesce(c.node_id, o.node_id)
join files f on f.file = d.file
