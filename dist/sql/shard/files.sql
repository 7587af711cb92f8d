-- grain: one row
-- reads: shard_files, staging_files of a shard with file_row_number
-- gives: rows; first_path; misplaced: files that do not follow the one before, by ordinal and path; strange: paths that are none
select
  count(*) as rows,
  min(path) as first_path,
  count(*) filter (not coalesce(file = first_file + file_row_number and (before is null or path > before), false)) as misplaced,
  count(*) filter (path is null or module is null or regexp_matches(path, '(^|/)\.{0,2}(/|$)|\x00')) as strange
from (
  select
    file,
    path,
    module,
    file_row_number,
    min(file) over () as first_file,
    lag(path) over (order by file_row_number) as before
  from shard_files
)
