-- grain: one row per function or class of the files that a coverage report has
-- reads: staging_defs, coverage_lines
-- gives: rows for def_coverage, the regions of coverage.py: a function's lines are those of its body without the bodies of the
--        functions in it; a class has the lines of the functions whose innermost class it is
insert into def_coverage
with
sums as (
  select
    file,
    lineno,
    sum(covered::integer) over lines as covered_lines,
    sum((not covered)::integer) over lines as missing_lines,
    sum(covered_branches) over lines as covered_branches,
    sum(missing_branches) over lines as missing_branches
  from coverage_lines
  window lines as (partition by file order by lineno)
),
defs as (
  select file, seq, kind, function_seq, class_seq, body_lineno, end_lineno
  from staging_defs
  where file in (select file from coverage_lines)
),
bodies as (
  select
    d.file,
    d.seq,
    d.function_seq,
    d.class_seq,
    coalesce(upto.covered_lines, 0) - coalesce(above.covered_lines, 0) as covered_lines,
    coalesce(upto.missing_lines, 0) - coalesce(above.missing_lines, 0) as missing_lines,
    coalesce(upto.covered_branches, 0) - coalesce(above.covered_branches, 0) as covered_branches,
    coalesce(upto.missing_branches, 0) - coalesce(above.missing_branches, 0) as missing_branches
  from defs d
  asof left join sums upto on upto.file = d.file and upto.lineno <= d.end_lineno
  asof left join sums above on above.file = d.file and above.lineno < d.body_lineno
  where d.kind = 0
),
inner_bodies as (
  select
    file,
    function_seq as seq,
    sum(covered_lines) as covered_lines,
    sum(missing_lines) as missing_lines,
    sum(covered_branches) as covered_branches,
    sum(missing_branches) as missing_branches
  from bodies
  where function_seq is not null
  group by all
),
functions as (
  select
    b.file,
    b.seq,
    b.class_seq,
    b.covered_lines - coalesce(i.covered_lines, 0) as covered_lines,
    b.missing_lines - coalesce(i.missing_lines, 0) as missing_lines,
    b.covered_branches - coalesce(i.covered_branches, 0) as covered_branches,
    b.missing_branches - coalesce(i.missing_branches, 0) as missing_branches
  from bodies b
  left join inner_bodies i using (file, seq)
)
select file, seq, covered_lines, missing_lines, covered_branches, missing_branches
from functions
union all
select
  d.file,
  d.seq,
  coalesce(sum(f.covered_lines), 0),
  coalesce(sum(f.missing_lines), 0),
  coalesce(sum(f.covered_branches), 0),
  coalesce(sum(f.missing_branches), 0)
from defs d
left join functions f on f.file = d.file and f.class_seq = d.seq
where d.kind = 1
group by all
