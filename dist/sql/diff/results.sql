-- grain: those of diff_files, diff_defs and diff_summary
-- reads: diff_files, diff_defs, diff_summary, judged, why_points, provenance
-- gives: result_files, result_defs and result_summary: id and all columns of the Parquet files
create macro with_verdict(name, rows_of) as table
select
  r.*,
  coalesce(j.verdict, 'pass') as verdict,
  j.gate,
  coalesce(j.gates, []) as gates,
  coalesce(j.waived, []) as waived
from query_table(rows_of) r
left join judged j on j.target = name and j.id = r.id;

create temp view why as
select id, list({change: change, lineno: lineno, construct: construct, level: level, points: points} order by n) as why
from why_points
group by id;

create temp view explained_defs as select d.*, why.why from diff_defs d left join why using (id);
create temp view placed_summary as select * from diff_summary, provenance;

create temp table result_files as from with_verdict('files', 'diff_files');
create temp table result_defs as from with_verdict('defs', 'explained_defs');
create temp table result_summary as from with_verdict('summary', 'placed_summary');
