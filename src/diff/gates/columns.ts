import { DIFF_TABLES, type DiffTableName } from '../../tables/diff';

/** What the gates themselves write. */
const NOT_YET: ReadonlySet<string> = new Set(['why', 'verdict', 'gate', 'gates', 'waived']);

/** Columns that an expression may name. */
export function columnsOf(table: DiffTableName): string[] {
  return DIFF_TABLES[table].schema.fields.map((field) => field.name).filter((name) => !NOT_YET.has(name));
}

/** `delta_cognitive` → `cognitive`; null for a column that is no metric. */
export function metricOf(column: string, table: DiffTableName): string | null {
  const metric = /^(?:base|head|delta)_(.+)$/.exec(column)?.[1];
  if (metric !== undefined && columnsOf(table).includes(`delta_${metric}`)) return metric;
  if (column.startsWith('new_type_errors')) return column;
  return column === 'head_missing_annotations' || column === 'base_missing_annotations' ? 'annotation_coverage' : null;
}
