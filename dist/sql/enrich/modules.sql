-- grain: one row per file from the variable first_file to last_file, by path
-- reads: module_facts, module_outline, module_tags, module_scip_symbols, module_type_errors, ast_metrics, ast_defs
-- gives: the columns of modules
with asked as (
  from module_facts
  where file between getvariable('first_file') and getvariable('last_file')
),
outlines as (
  select
    file,
    list({
      kind: definition_kind(node_type), name: name, qualname: qualname, lineno: lineno
    } order by seq) as defs,
    list({
      kind: definition_kind(node_type) || '_definition', name: name, start_byte: start_byte, end_byte: end_byte
    } order by seq) as outline_nodes
  from module_outline
  where file between getvariable('first_file') and getvariable('last_file')
  group by file
),
measured as (
  select path, list({
    kind: kind,
    name: name,
    qualname: qualname,
    lineno: lineno,
    cyclomatic: cyclomatic,
    cognitive: cognitive,
    params: params,
    params_annotated: params_annotated,
    returns_annotated: returns_annotated,
    nesting: nesting
  } order by file_row_number) as defs
  from ast_defs
  where path in (select path from asked)
  group by path
),
tags as (
  select file, list(tag order by tag) as tags
  from module_tags
  group by file
)
select
  m.path,
  m.path as path_norm,
  m.module as module_name,
  m.module_id,
  m.docstring,
  coalesce(list_transform(unpack_list(m.imports), lambda statement: unpack_import(statement)), []) as imports,
  coalesce(o.defs, []) as defs,
  coalesce(m.exports, []) as exports,
  m.exports_complete,
  coalesce(o.outline_nodes, []) as outline_nodes,
  coalesce(s.symbols, []) as scip_symbols,
  m.parse_ok,
  coalesce(m.errors, []) as errors,
  coalesce(t.tags, []) as tags,
  e.type_errors,
  {
    ok: a.ok,
    blob: a.blob,
    loc: a.loc,
    sloc: a.sloc,
    num_functions: a.num_functions,
    num_classes: a.num_classes,
    imports: a.imports,
    cyclomatic: a.cyclomatic,
    max_nesting: a.max_nesting,
    param_annotation_ratio: a.param_annotation_ratio,
    return_annotation_ratio: a.return_annotation_ratio,
    num_nodes: a.num_nodes,
    node_histogram: a.node_histogram,
    branches: a.branches,
    comprehensions: a.comprehensions,
    literals: a.literals,
    mccabe_max: a.mccabe_max,
    cognitive_total: a.cognitive_total,
    cognitive_max: a.cognitive_max,
    slots: a.slots,
    slots_annotated: a.slots_annotated,
    annotation_coverage: a.annotation_coverage,
    documentable: a.documentable,
    documented: a.documented,
    type_ignores: a.type_ignores,
    comment_lines: a.comment_lines,
    defs: coalesce(d.defs, [])
  } as ast
from asked m
join ast_metrics a using (path)
left join outlines o using (file)
left join measured d using (path)
left join tags t using (file)
left join module_scip_symbols s using (path)
left join module_type_errors e using (path)
order by m.file
