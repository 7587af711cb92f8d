-- grain: one row per function or class, by path and seq
-- reads: staging_defs, files, def_coverage
-- gives: the columns of ast_defs
select
  hex16(d.node_id) as node_id,
  f.module_id,
  f.module as module_name,
  f.path,
  ['function', 'class'][d.kind + 1] as kind,
  d.name,
  d.qualname,
  d.lineno,
  d.end_lineno,
  d.is_async = 1 as is_async,
  d.is_method = 1 as is_method,
  d.is_public = 1 as is_public,
  unpack_nullable_list(d.decorators) as decorators,
  d.has_docstring = 1 as has_docstring,
  d.sloc,
  d.cyclomatic,
  d.params,
  d.params_annotated,
  d.returns_annotated = 1 as returns_annotated,
  d.nesting,
  d.mccabe,
  d.radon_cc,
  d.cognitive,
  d.slots,
  d.slots_annotated,
  unpack_list(d.missing_annotations) as missing_annotations,
  d.fingerprint,
  c.covered_lines,
  c.missing_lines,
  c.covered_branches,
  c.missing_branches,
  round_even(
    (c.covered_lines + c.covered_branches)
      / nullif(c.covered_lines + c.missing_lines + c.covered_branches + c.missing_branches, 0),
    4
  ) as coverage,
  d.mccabe * c.missing_lines as risk
from staging_defs d
join files f using (file)
left join def_coverage c using (file, seq)
order by d.file, d.seq
