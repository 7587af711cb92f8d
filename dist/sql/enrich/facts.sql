-- grain: one row per file
-- reads: staging_modules, files
-- gives: module_facts(file, path, module, parse_ok, docstring, imports, exports, exports_complete, is_main); null lists
--        where a file has none, also for the files that Python rejects
create temp view module_facts as
select
  f.file,
  f.path,
  f.module,
  f.module_id,
  f.parse_ok,
  f.errors,
  s.docstring,
  s.imports,
  unpack_list(s.exports) as exports,
  s.exports_complete = 1 as exports_complete,
  coalesce(s.is_main = 1, false) as is_main
from files f
left join staging_modules s using (file)
