-- grain: one row per range of files
-- reads: files, module_outline
-- gives: first_file, last_file: consecutive files with some 100,000 definitions at most, for what gathers rows of a file into lists, which
--        DuckDB holds in memory
with weights as (
  select f.file, 20 + count(o.seq) as weight
  from files f
  left join module_outline o using (file)
  group by f.file
),
ranges as (
  select file, sum(weight) over (order by file rows unbounded preceding) // 100000 as range
  from weights
)
select min(file)::integer as first_file, max(file)::integer as last_file
from ranges
group by range
order by first_file
