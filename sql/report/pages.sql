-- grain: one row per file, by path
-- reads: module_facts, module_tags, ast_metrics, ast_defs, ast_edges
-- gives: what a page about the file shows; lists are cut at 200, definitions at 2,000, each with the number of all
with calls as (
  select dst_path, dst_node_id, path, count(*)::integer as calls
  from ast_edges
  where edge_type = 'call' and dst_path is not null
  group by all
),
callers as (
  select e.dst_node_id as node_id, count(distinct e.src_node_id)::integer as callers
  from ast_edges e
  where e.edge_type = 'call' and e.dst_node_id is not null and e.dst_node_id <> e.src_node_id
  group by all
),
called_from as (
  select dst_path as path, list({path: caller, calls: calls} order by calls desc, caller)[:200] as files, count(*)::integer as of_all
  from (select dst_path, path as caller, sum(calls)::integer as calls from calls where path <> dst_path group by all)
  group by all
),
imported_by as (
  select dst_path as path, list(importer order by importer)[:200] as files, count(*)::integer as of_all
  from (select distinct dst_path, path as importer from ast_edges where edge_type = 'import' and dst_path is not null and path <> dst_path)
  group by all
),
imported as (
  select path, list({name: dst_qname, path: dst_path} order by dst_qname)[:200] as names, count(*)::integer as of_all
  from (select distinct path, dst_qname, dst_path from ast_edges where edge_type = 'import')
  group by all
),
definitions as (
  select
    path,
    list({
      kind: kind, qualname: qualname, lineno: lineno, end_lineno: end_lineno, sloc: sloc, cyclomatic: cyclomatic, cognitive: cognitive,
      slots: slots, slots_annotated: slots_annotated, has_docstring: has_docstring, callers: coalesce(callers, 0)
    } order by file_row_number)[:2000] as defs,
    count(*)::integer as of_all
  from ast_defs
  left join callers using (node_id)
  group by all
),
outlines as (
  select file, list({kind: definition_kind(node_type), qualname: qualname, lineno: lineno} order by seq)[:2000] as defs
  from module_outline
  where file in (select file from files where not parse_ok)
  group by all
),
tags as (
  select file, list(tag order by tag) as tags from module_tags group by all
)
select
  m.path,
  m.module,
  m.module_id,
  m.docstring[:2000] as docstring,
  coalesce(m.errors, []) as errors,
  coalesce(t.tags, []) as tags,
  m.exports[:2000] as exports,
  m.exports_complete,
  coalesce(d.defs, []) as defs,
  coalesce(d.of_all, 0) as all_defs,
  coalesce(o.defs, []) as outline,
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
from module_facts m
join ast_metrics a using (path)
left join tags t using (file)
left join outlines o using (file)
left join definitions d using (path)
left join imported i using (path)
left join imported_by b using (path)
left join called_from c using (path)
order by m.file
