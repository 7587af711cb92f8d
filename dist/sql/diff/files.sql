-- grain: one row per file that differs
-- reads: file_pairs, gone_files, come_files, base_files, head_files
-- gives: diff_files: id, and the columns of diff/files.parquet but those of the gates. A file that Python rejects has lines, and no
--        other metric.
create macro readable(side) as table
select
  path, blob, ok, errors, loc, sloc,
  if(ok, columns(* exclude (path, blob, ok, errors, loc, sloc, module_id, module_name, path_norm, node_histogram)), null)
from query_table(side);

create temp table diff_files as
with
sides as (
  from file_pairs
  union all
  select path, null, null from gone_files
  union all
  select null, path, null from come_files
),
base as (from readable('base_files')),
head as (from readable('head_files')),
joined as (
  select
    *,
    case
      when base_path is null then 'added'
      when head_path is null then 'removed'
      when base_path = head_path then 'changed'
      when pairing = 'blob' then 'moved'
      else 'renamed'
    end as status
  from sides
)
select
  row_number() over (order by coalesce(head_path, base_path)) as id,
  status,
  pairing,
  coalesce(head_path, base_path) as path,
  base_path,
  head_path,
  b.blob as base_blob,
  h.blob as head_blob,
  b.ok as base_ok,
  h.ok as head_ok,
  b.errors as base_errors,
  h.errors as head_errors,
  b.loc as base_loc,
  h.loc as head_loc,
  delta(status = 'added', status = 'removed', b.loc, h.loc) as delta_loc,
  b.sloc as base_sloc,
  h.sloc as head_sloc,
  delta(status = 'added', status = 'removed', b.sloc, h.sloc) as delta_sloc,
  b.num_functions as base_num_functions,
  h.num_functions as head_num_functions,
  delta(status = 'added', status = 'removed', b.num_functions, h.num_functions) as delta_num_functions,
  b.num_classes as base_num_classes,
  h.num_classes as head_num_classes,
  delta(status = 'added', status = 'removed', b.num_classes, h.num_classes) as delta_num_classes,
  b.imports as base_imports,
  h.imports as head_imports,
  delta(status = 'added', status = 'removed', b.imports, h.imports) as delta_imports,
  b.cyclomatic as base_cyclomatic,
  h.cyclomatic as head_cyclomatic,
  delta(status = 'added', status = 'removed', b.cyclomatic, h.cyclomatic) as delta_cyclomatic,
  b.max_nesting as base_max_nesting,
  h.max_nesting as head_max_nesting,
  delta(status = 'added', status = 'removed', b.max_nesting, h.max_nesting) as delta_max_nesting,
  b.num_nodes as base_num_nodes,
  h.num_nodes as head_num_nodes,
  delta(status = 'added', status = 'removed', b.num_nodes, h.num_nodes) as delta_num_nodes,
  b.branches as base_branches,
  h.branches as head_branches,
  delta(status = 'added', status = 'removed', b.branches, h.branches) as delta_branches,
  b.comprehensions as base_comprehensions,
  h.comprehensions as head_comprehensions,
  delta(status = 'added', status = 'removed', b.comprehensions, h.comprehensions) as delta_comprehensions,
  b.literals as base_literals,
  h.literals as head_literals,
  delta(status = 'added', status = 'removed', b.literals, h.literals) as delta_literals,
  b.mccabe_max as base_mccabe_max,
  h.mccabe_max as head_mccabe_max,
  delta(status = 'added', status = 'removed', b.mccabe_max, h.mccabe_max) as delta_mccabe_max,
  b.cognitive_total as base_cognitive_total,
  h.cognitive_total as head_cognitive_total,
  delta(status = 'added', status = 'removed', b.cognitive_total, h.cognitive_total) as delta_cognitive_total,
  b.cognitive_max as base_cognitive_max,
  h.cognitive_max as head_cognitive_max,
  delta(status = 'added', status = 'removed', b.cognitive_max, h.cognitive_max) as delta_cognitive_max,
  b.slots as base_slots,
  h.slots as head_slots,
  delta(status = 'added', status = 'removed', b.slots, h.slots) as delta_slots,
  b.slots_annotated as base_slots_annotated,
  h.slots_annotated as head_slots_annotated,
  delta(status = 'added', status = 'removed', b.slots_annotated, h.slots_annotated) as delta_slots_annotated,
  b.documentable as base_documentable,
  h.documentable as head_documentable,
  delta(status = 'added', status = 'removed', b.documentable, h.documentable) as delta_documentable,
  b.documented as base_documented,
  h.documented as head_documented,
  delta(status = 'added', status = 'removed', b.documented, h.documented) as delta_documented,
  b.type_ignores as base_type_ignores,
  h.type_ignores as head_type_ignores,
  delta(status = 'added', status = 'removed', b.type_ignores, h.type_ignores) as delta_type_ignores,
  b.comment_lines as base_comment_lines,
  h.comment_lines as head_comment_lines,
  delta(status = 'added', status = 'removed', b.comment_lines, h.comment_lines) as delta_comment_lines,
  b.param_annotation_ratio as base_param_annotation_ratio,
  h.param_annotation_ratio as head_param_annotation_ratio,
  h.param_annotation_ratio - b.param_annotation_ratio as delta_param_annotation_ratio,
  b.return_annotation_ratio as base_return_annotation_ratio,
  h.return_annotation_ratio as head_return_annotation_ratio,
  h.return_annotation_ratio - b.return_annotation_ratio as delta_return_annotation_ratio,
  b.annotation_coverage as base_annotation_coverage,
  h.annotation_coverage as head_annotation_coverage,
  h.annotation_coverage - b.annotation_coverage as delta_annotation_coverage
from joined
left join base b on b.path = base_path
left join head h on h.path = head_path
