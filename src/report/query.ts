/** The queries that give a report's tables again, for the folder of the unpacked artifact. */
export const FINDINGS_QUERY = `select verdict, gates, path, qualname, base_cognitive, head_cognitive, delta_cognitive,
  base_annotation_coverage, head_annotation_coverage, head_missing_annotations, why
from 'diff/defs.parquet'
where verdict <> 'pass'
order by verdict, delta_cognitive desc nulls last`;

/** What changed at all, where the gates found nothing. */
export const CHANGES_QUERY = `select status, path, qualname, base_cognitive, head_cognitive, delta_cognitive,
  base_annotation_coverage, head_annotation_coverage
from 'diff/defs.parquet'
where status <> 'unchanged'
order by abs(delta_cognitive) desc nulls last`;
