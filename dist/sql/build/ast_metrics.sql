-- grain: one row per file, by path
-- reads: staging_files, files
-- gives: the columns of ast_metrics
select
  f.module_id,
  f.module as module_name,
  f.path,
  f.path as path_norm,
  f.parse_ok as ok,
  f.errors,
  s.blob,
  s.loc,
  s.sloc,
  s.num_functions,
  s.num_classes,
  s.imports,
  s.cyclomatic,
  s.max_nesting,
  s.param_annotation_ratio,
  s.return_annotation_ratio,
  s.num_nodes,
  coalesce(unpack_counts(s.node_histogram), map {}) as node_histogram,
  s.branches,
  s.comprehensions,
  s.literals,
  s.mccabe_max,
  s.cognitive_total,
  s.cognitive_max,
  s.slots,
  s.slots_annotated,
  s.annotation_coverage,
  s.documentable,
  s.documented,
  s.type_ignores,
  s.comment_lines
from staging_files s
join files f using (file)
order by s.file
