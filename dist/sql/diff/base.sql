-- grain: base_files one row per file of the base, base_defs one per definition; n is ascending in a file
-- reads: parsed_files, parsed_defs (the files of the base that the head has not), head_files, head_defs, listing(path, module, blob)
-- gives: base_files, base_defs, with the columns of ast_metrics and ast_defs
create temp table base_files as
select * from parsed_files
union all
select h.* replace (l.module as module_name)
from head_files h
join listing l using (path, blob)
where l.path not in (select path from parsed_files);

create temp view base_defs as
select * from parsed_defs
union all
select d.* replace (
  l.module as module_name,
  -- What ran in the head says nothing of the base.
  null as covered_lines, null as missing_lines, null as covered_branches, null as missing_branches, null as coverage, null as risk
)
from head_defs d
join listing l using (path)
where d.path in (select path from base_files) and d.path not in (select path from parsed_files);
