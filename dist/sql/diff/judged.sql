-- grain: one row per row of a diff table for which a gate holds
-- reads: gate_hits(target, id, ordinal, gate, level, waived)
-- gives: judged(target, id, verdict, gate, gates, waived)
create temp table judged as
select
  target,
  id,
  case when bool_or(level = 'fail' and not waived) then 'fail' when bool_or(not waived) then 'warn' else 'pass' end as verdict,
  first(gate order by waived, level, ordinal) as gate,
  list(gate order by ordinal) as gates,
  coalesce(list(gate order by ordinal) filter (waived), []) as waived
from gate_hits
group by target, id
