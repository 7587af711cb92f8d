-- grain: one row per file
-- reads: staging_files
-- gives: files(file, path, module, module_id, parse_ok, errors), what rows of other tables repeat of their file
create temp table files as
select
  file,
  path,
  module,
  module_id_of(path) as module_id,
  ok = 1 as parse_ok,
  unpack_nullable_list(errors) as errors
from staging_files
order by file;
