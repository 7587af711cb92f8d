-- grain: one row, the whole repository
-- reads: base_files, head_files, diff_files, diff_defs
-- gives: diff_summary: id, and the columns of diff/summary.parquet but the provenance and those of the gates
create macro totals(side, incomparable_paths) as table
with files as (select *, path not in (from query_table(incomparable_paths)) as comparable from query_table(side))
select
  *,
  ratio(slots_annotated, slots) as annotation_coverage,
  ratio(documented, documentable) as documentation_coverage
from (
  select
    count(*) as files,
    count(*) filter (not ok) as files_rejected,
    coalesce(sum(loc) filter (comparable), 0) as loc,
    coalesce(sum(sloc) filter (comparable), 0) as sloc,
    coalesce(sum(num_functions) filter (comparable), 0) as num_functions,
    coalesce(sum(num_classes) filter (comparable), 0) as num_classes,
    coalesce(max(cyclomatic) filter (comparable), 0) as cyclomatic,
    coalesce(max(max_nesting) filter (comparable), 0) as max_nesting,
    coalesce(max(mccabe_max) filter (comparable), 0) as mccabe_max,
    coalesce(sum(cognitive_total) filter (comparable), 0) as cognitive_total,
    coalesce(max(cognitive_max) filter (comparable), 0) as cognitive_max,
    coalesce(sum(slots) filter (comparable), 0) as slots,
    coalesce(sum(slots_annotated) filter (comparable), 0) as slots_annotated,
    coalesce(sum(documentable) filter (comparable), 0) as documentable,
    coalesce(sum(documented) filter (comparable), 0) as documented,
    coalesce(sum(type_ignores) filter (comparable), 0) as type_ignores
  from files
);

create temp table incomparable_base as
select base_path as path from diff_files where base_path is not null and not (coalesce(base_ok, true) and coalesce(head_ok, true));
create temp table incomparable_head as
select head_path as path from diff_files where head_path is not null and not (coalesce(base_ok, true) and coalesce(head_ok, true));

create temp table diff_summary as
with
functions as (from diff_defs where kind = 'function' and role <> 'overload'),
touched as (
  select
    coalesce(sum(base_cognitive), 0) as base_touched_cognitive,
    coalesce(sum(head_cognitive), 0) as head_touched_cognitive,
    coalesce(max(base_cognitive), 0) as base_touched_cognitive_max,
    coalesce(max(head_cognitive), 0) as head_touched_cognitive_max
  from functions
  where status in ('added', 'changed', 'removed') and not is_inner
),
tallies as (
  select
    count(*) filter (status = 'added') as functions_added,
    count(*) filter (status = 'removed') as functions_removed,
    count(*) filter (status = 'changed') as functions_changed,
    count(*) filter (status = 'moved') as functions_moved,
    count(*) filter (status = 'renamed') as functions_renamed,
    count(*) filter (status = 'changed' and delta_cognitive > 0) as functions_worse,
    count(*) filter (status = 'changed' and delta_cognitive < 0) as functions_better,
    coalesce(sum(head_slots) filter (status = 'added'), 0) as new_slots,
    coalesce(sum(head_slots_annotated) filter (status = 'added'), 0) as new_slots_annotated
  from functions
),
file_tallies as (
  select
    count(*) filter (status = 'added') as files_added,
    count(*) filter (status = 'removed') as files_removed,
    count(*) filter (status = 'changed') as files_changed,
    count(*) filter (status = 'moved') as files_moved,
    count(*) filter (status = 'renamed') as files_renamed,
    count(*) filter (not (coalesce(base_ok, true) and coalesce(head_ok, true))) as files_incomparable
  from diff_files
)
select
  0 as id,
  b.files as base_files,
  h.files as head_files,
  h.files - b.files as delta_files,
  b.files_rejected as base_files_rejected,
  h.files_rejected as head_files_rejected,
  h.files_rejected - b.files_rejected as delta_files_rejected,
  b.loc as base_loc,
  h.loc as head_loc,
  h.loc - b.loc as delta_loc,
  b.sloc as base_sloc,
  h.sloc as head_sloc,
  h.sloc - b.sloc as delta_sloc,
  b.num_functions as base_num_functions,
  h.num_functions as head_num_functions,
  h.num_functions - b.num_functions as delta_num_functions,
  b.num_classes as base_num_classes,
  h.num_classes as head_num_classes,
  h.num_classes - b.num_classes as delta_num_classes,
  b.cyclomatic as base_cyclomatic,
  h.cyclomatic as head_cyclomatic,
  h.cyclomatic - b.cyclomatic as delta_cyclomatic,
  b.max_nesting as base_max_nesting,
  h.max_nesting as head_max_nesting,
  h.max_nesting - b.max_nesting as delta_max_nesting,
  b.mccabe_max as base_mccabe_max,
  h.mccabe_max as head_mccabe_max,
  h.mccabe_max - b.mccabe_max as delta_mccabe_max,
  b.cognitive_total as base_cognitive_total,
  h.cognitive_total as head_cognitive_total,
  h.cognitive_total - b.cognitive_total as delta_cognitive_total,
  b.cognitive_max as base_cognitive_max,
  h.cognitive_max as head_cognitive_max,
  h.cognitive_max - b.cognitive_max as delta_cognitive_max,
  b.slots as base_slots,
  h.slots as head_slots,
  h.slots - b.slots as delta_slots,
  b.slots_annotated as base_slots_annotated,
  h.slots_annotated as head_slots_annotated,
  h.slots_annotated - b.slots_annotated as delta_slots_annotated,
  b.documentable as base_documentable,
  h.documentable as head_documentable,
  h.documentable - b.documentable as delta_documentable,
  b.documented as base_documented,
  h.documented as head_documented,
  h.documented - b.documented as delta_documented,
  b.type_ignores as base_type_ignores,
  h.type_ignores as head_type_ignores,
  h.type_ignores - b.type_ignores as delta_type_ignores,
  t.base_touched_cognitive as base_touched_cognitive,
  t.head_touched_cognitive as head_touched_cognitive,
  t.head_touched_cognitive - t.base_touched_cognitive as delta_touched_cognitive,
  t.base_touched_cognitive_max as base_touched_cognitive_max,
  t.head_touched_cognitive_max as head_touched_cognitive_max,
  t.head_touched_cognitive_max - t.base_touched_cognitive_max as delta_touched_cognitive_max,
  b.annotation_coverage as base_annotation_coverage,
  h.annotation_coverage as head_annotation_coverage,
  h.annotation_coverage - b.annotation_coverage as delta_annotation_coverage,
  b.documentation_coverage as base_documentation_coverage,
  h.documentation_coverage as head_documentation_coverage,
  h.documentation_coverage - b.documentation_coverage as delta_documentation_coverage,
  file_tallies.*,
  tallies.*,
  ratio(new_slots_annotated, new_slots) as new_annotation_coverage
from totals('base_files', 'incomparable_base') b, totals('head_files', 'incomparable_head') h, touched t, tallies, file_tallies
