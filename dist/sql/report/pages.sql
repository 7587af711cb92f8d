-- grain: one row per file from the variable first_file to last_file, by path
-- reads: module_facts, module_outline, module_tags, module_type_errors, ast_metrics, ast_defs, page_calls, page_callers, page_imports
-- gives: what a page about the file shows; lists are cut at 200, definitions and exports at 2,000, each with the number of all
with asked as (
  from module_facts
  where file between getvariable('first_file') and getvariable('last_file')
),
called_from as (
  select path, list({path: caller, calls: calls} order by calls desc, caller)[:200] as files, count(*)::integer as of_all
  from page_calls
  where path in (select path from asked)
  group by all
),
imported_by as (
  select dst_path as path, list(importer order by importer)[:200] as files, count(*)::integer as of_all
  from (select distinct dst_path, path as importer from page_imports where path <> dst_path and dst_path in (select path from asked))
  group by all
),
imported as (
  select path, list({name: name, path: dst_path} order by name, dst_path)[:200] as names, count(*)::integer as of_all
  from page_imports
  where path in (select path from asked)
  group by all
),
definitions as (
  select
    path,
    list({
      kind: kind, qualname: qualname, lineno: lineno, sloc: sloc, cyclomatic: cyclomatic, cognitive: cognitive,
      slots: slots, slots_annotated: slots_annotated, has_docstring: has_docstring, callers: coalesce(callers, 0)
    } order by file_row_number)[:2000] as defs,
    count(*)::integer as of_all
  from ast_defs
  left join page_callers using (node_id)
  where path in (select path from asked)
  group by all
),
outlines as (
  select
    file,
    list({kind: definition_kind(node_type), qualname: qualname, lineno: lineno} order by seq)[:2000] as defs,
    count(*)::integer as of_all
  from module_outline
  where file in (select file from asked where not parse_ok)
  group by all
),
tags as (
  select file, list(tag order by tag) as tags
  from module_tags
  where file between getvariable('first_file') and getvariable('last_file')
  group by all
)
select
  m.path,
  m.module,
  m.docstring[:2000] as docstring,
  coalesce(m.errors, []) as errors,
  coalesce(t.tags, []) as tags,
  e.type_errors,
  m.exports[:2000] as exports,
  coalesce(len(m.exports), 0)::integer as all_exports,
  m.exports_complete,
  coalesce(d.defs, []) as defs,
  coalesce(o.defs, []) as outline,
  coalesce(d.of_all, o.of_all, 0) as all_defs,
  coalesce(i.names, []) as imports,
  coalesce(i.of_all, 0) as all_imports,
  coalesce(b.files, []) as imported_by,
  coalesce(b.of_all, 0) as all_imported_by,
  coalesce(c.files, []) as called_from,
  coalesce(c.of_all, 0) as all_called_from,
  a.sloc,
  a.cognitive_total,
  a.annotation_coverage,
  a.documentable,
  a.documented
from asked m
join ast_metrics a using (path)
left join module_type_errors e using (path)
left join tags t using (file)
left join outlines o using (file)
left join definitions d using (path)
left join imported i using (path)
left join imported_by b using (path)
left join called_from c using (path)
order by m.file
