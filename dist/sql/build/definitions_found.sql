-- grain: one row per wanted name for which this round finds a definition
-- reads: splits, definitions
-- gives: rows for definitions_found(wanted, file, qualname, node_id, is_class); the longest module counts
insert into definitions_found
select
  wanted,
  unnest(arg_min(
    {file: d.file, qualname: d.qualname, node_id: d.node_id, is_class: d.is_class}, (-s.length, d.file, d.qualname)
  ))
from splits s
join definitions d on d.file = s.file and d.qualname = s.rest
where not s.called or contains(s.rest, '.')
group by wanted
