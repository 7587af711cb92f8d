-- grain: one row per base of a class, by class and position
-- reads: staging_bases, classes, definitions_found, modules_found, star_found
-- gives: (class, base): numbers of classes; a base that is no class of the repository has a negative one, the same wherever it has the
--        same name. Bases that define no methods of their own are left out.
with bases as (
  select
    c.number as class,
    b.position,
    p.number as base,
    case when p.number is null and m.wanted is null and not starts_with(b.target, '*.') then b.target end as outside
  from staging_bases b
  join classes c on c.node_id = b.owner
  left join definitions_found d on d.wanted = b.target
  left join star_found s on s.file = b.file and s.name = b.target
  left join modules_found m on m.wanted = b.target
  left join classes p on p.node_id = coalesce(b.target_id, d.node_id, s.node_id)
)
select
  class,
  coalesce(base, -1 - dense_rank() over (order by outside, case when outside is null then class end, case when outside is null then position end))::integer
    as base
from bases
where outside is null or outside not in (
  'builtins.object', 'abc.ABC', 'typing.Generic', 'typing.Protocol', 'typing_extensions.Generic', 'typing_extensions.Protocol'
)
order by class, position
