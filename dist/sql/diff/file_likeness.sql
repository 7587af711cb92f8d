-- grain: one row per pair of files that are alone and most alike: at least half of the lines of their definitions are the same code
-- reads: gone_files, come_files, base_defs, head_defs
-- gives: rows of file_pairs
insert into file_pairs
with
gone as (
  select path, fingerprint, count(*) as n, any_value(sloc) as sloc
  from base_defs where path in (select path from gone_files) and kind = 'function' group by all
),
come as (
  select path, fingerprint, count(*) as n, any_value(sloc) as sloc
  from head_defs where path in (select path from come_files) and kind = 'function' group by all
),
alike as (
  select gone.path as base_path, come.path as head_path, sum(least(gone.n, come.n) * least(gone.sloc, come.sloc)) as lines
  from gone join come using (fingerprint) group by all
),
ranked as (
  select
    base_path,
    head_path,
    row_number() over (partition by base_path order by lines desc, head_path) as of_base,
    row_number() over (partition by head_path order by lines desc, base_path) as of_head
  from alike
  join (select path as base_path, sum(n * sloc) as base_lines from gone group by all) using (base_path)
  join (select path as head_path, sum(n * sloc) as head_lines from come group by all) using (head_path)
  where 2 * lines >= greatest(base_lines, head_lines)
)
select base_path, head_path, 'likeness' from ranked where of_base = 1 and of_head = 1
