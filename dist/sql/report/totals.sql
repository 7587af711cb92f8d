-- grain: one row
-- reads: ast_metrics
-- gives: the headline numbers of a dataset; coverages are null where there is nothing to cover
select
  count(*)::integer as files,
  count(*) filter (not ok)::integer as rejected,
  coalesce(sum(loc), 0)::bigint as lines,
  coalesce(sum(sloc), 0)::bigint as sloc,
  coalesce(sum(num_functions), 0)::bigint as functions,
  coalesce(sum(num_classes), 0)::bigint as classes,
  coalesce(sum(cognitive_total), 0)::bigint as cognitive_total,
  coalesce(max(cognitive_max), 0)::integer as cognitive_max,
  sum(slots_annotated) / nullif(sum(slots), 0) as annotation_coverage,
  sum(documented) / nullif(sum(documentable), 0) as documentation_coverage
from ast_metrics
