-- grain: one row per definition of the files that differ
-- reads: def_pairs, touched_base, touched_head, diff_files
-- gives: diff_defs: id, and the columns of diff/defs.parquet but why and those of the gates
create temp table diff_defs as
with
base as (select *, rounded_ratio(slots_annotated, slots) as annotation_coverage from touched_base),
head as (select *, rounded_ratio(slots_annotated, slots) as annotation_coverage from touched_head),
sides as (
  from def_pairs
  union all
  select id, null, null from unpaired_base
  union all
  select null, id, null from unpaired_head
),
unreadable as (
  select unnest([base_path, head_path]) as path, unnest(['base', 'head']) as side
  from diff_files
  where base_ok <> head_ok
),
joined as (
  select
    s.*,
    coalesce(h.path, b.path) as path,
    case
      when b.id is null then if((h.path, 'head') in (from unreadable), 'unknown', 'added')
      when h.id is null then if((b.path, 'base') in (from unreadable), 'unknown', 'removed')
      when b.fingerprint <> h.fingerprint or b.cognitive <> h.cognitive then 'changed'
      when b.path = h.path and b.qualname = h.qualname then 'unchanged'
      when b.name <> h.name then 'renamed'
      else 'moved'
    end as status
  from sides s
  left join base b on b.id = base_id
  left join head h on h.id = head_id
)
select
  row_number() over (order by j.path, head_id is null, head_id, base_id) as id,
  status,
  pairing,
  j.path,
  b.path as base_path,
  h.path as head_path,
  coalesce(h.qualname, b.qualname) as qualname,
  b.qualname as base_qualname,
  h.qualname as head_qualname,
  coalesce(h.name, b.name) as name,
  coalesce(h.kind, b.kind) as kind,
  coalesce(h.role, b.role) as role,
  coalesce(h.is_method, b.is_method) as is_method,
  coalesce(h.is_public, b.is_public) as is_public,
  coalesce(h.is_inner, b.is_inner) as is_inner,
  b.node_id as base_node_id,
  h.node_id as head_node_id,
  b.lineno as base_lineno,
  b.end_lineno as base_end_lineno,
  h.lineno as head_lineno,
  h.end_lineno as head_end_lineno,
  b.fingerprint as base_fingerprint,
  h.fingerprint as head_fingerprint,
  b.has_docstring as base_has_docstring,
  h.has_docstring as head_has_docstring,
  b.missing_annotations as base_missing_annotations,
  h.missing_annotations as head_missing_annotations,
  b.sloc as base_sloc,
  h.sloc as head_sloc,
  delta(status = 'added', status = 'removed', b.sloc, h.sloc) as delta_sloc,
  b.cyclomatic as base_cyclomatic,
  h.cyclomatic as head_cyclomatic,
  delta(status = 'added', status = 'removed', b.cyclomatic, h.cyclomatic) as delta_cyclomatic,
  b.params as base_params,
  h.params as head_params,
  delta(status = 'added', status = 'removed', b.params, h.params) as delta_params,
  b.params_annotated as base_params_annotated,
  h.params_annotated as head_params_annotated,
  delta(status = 'added', status = 'removed', b.params_annotated, h.params_annotated) as delta_params_annotated,
  b.nesting as base_nesting,
  h.nesting as head_nesting,
  delta(status = 'added', status = 'removed', b.nesting, h.nesting) as delta_nesting,
  b.mccabe as base_mccabe,
  h.mccabe as head_mccabe,
  delta(status = 'added', status = 'removed', b.mccabe, h.mccabe) as delta_mccabe,
  b.radon_cc as base_radon_cc,
  h.radon_cc as head_radon_cc,
  delta(status = 'added', status = 'removed', b.radon_cc, h.radon_cc) as delta_radon_cc,
  b.cognitive as base_cognitive,
  h.cognitive as head_cognitive,
  delta(status = 'added', status = 'removed', b.cognitive, h.cognitive) as delta_cognitive,
  b.slots as base_slots,
  h.slots as head_slots,
  delta(status = 'added', status = 'removed', b.slots, h.slots) as delta_slots,
  b.slots_annotated as base_slots_annotated,
  h.slots_annotated as head_slots_annotated,
  delta(status = 'added', status = 'removed', b.slots_annotated, h.slots_annotated) as delta_slots_annotated,
  b.annotation_coverage as base_annotation_coverage,
  h.annotation_coverage as head_annotation_coverage,
  h.annotation_coverage - b.annotation_coverage as delta_annotation_coverage
from joined j
left join base b on b.id = base_id
left join head h on h.id = head_id
