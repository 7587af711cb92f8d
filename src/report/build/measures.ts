import type { DefDiff, FileDiff, SummaryDiff } from '../../diff';
import type { Measure, Share } from '../model';

/** Metrics as people call them; the others go by their names. */
const LABELS: Readonly<Record<string, string>> = {
  annotation_coverage: 'annotations',
  cognitive: 'cognitive complexity',
  cognitive_max: 'highest cognitive complexity',
  cognitive_total: 'cognitive complexity',
  cyclomatic: 'cyclomatic complexity',
  documentation_coverage: 'documentation',
  loc: 'lines',
  new_type_errors: 'type errors',
  new_type_errors_elsewhere: 'type errors in files that did not change',
  type_errors: 'type errors',
  mccabe: 'McCabe complexity',
  mccabe_max: 'highest McCabe complexity',
  params: 'parameters',
  radon_cc: 'radon complexity',
  sloc: 'lines of code',
  touched_cognitive: 'cognitive complexity of touched functions',
  touched_cognitive_max: 'highest cognitive complexity of touched functions',
};

/** Counts that are read better as a share of their whole. */
const SHARES: Readonly<Record<string, readonly [metric: string, part: string, of: string]>> = {
  annotation_coverage: ['annotation_coverage', 'slots_annotated', 'slots'],
  slots_annotated: ['annotation_coverage', 'slots_annotated', 'slots'],
  slots: ['annotation_coverage', 'slots_annotated', 'slots'],
  documentation_coverage: ['documentation_coverage', 'documented', 'documentable'],
  documented: ['documentation_coverage', 'documented', 'documentable'],
  params_annotated: ['params_annotated', 'params_annotated', 'params'],
};

type Row = DefDiff | FileDiff | SummaryDiff;

/** Of the metrics that a gate names, the one that tells most: the first that changed, or else the first. */
export function mainMetric(row: Row, metrics: readonly string[], otherwise: string): string {
  const names = metrics.length === 0 ? [otherwise] : metrics;
  const changed = names.find((name) => numberOf(row, `delta_${name}`) !== 0 && numberOf(row, `head_${name}`) !== null);
  const name = changed ?? names[0]!;
  return SHARES[name]?.[0] ?? name;
}

/** A metric in words. */
export function labelOf(metric: string): string {
  return LABELS[metric] ?? metric.replaceAll('_', ' ');
}

/** Both sides of a metric of a row; of a share, `whole` asks for its ratio. */
export function measureOf(row: Row, metric: string, whole = false): Measure {
  const share = SHARES[metric];
  if (share !== undefined && !whole) {
    return { unit: 'share', base: shareOf(row, 'base', share), head: shareOf(row, 'head', share) };
  }
  if (metric === 'new_type_errors' || metric === 'new_type_errors_elsewhere') return typeErrors(row, metric);
  const unit = share !== undefined || metric.endsWith('_ratio') ? 'ratio' : 'count';
  return { unit, base: numberOf(row, `base_${metric}`), head: numberOf(row, `head_${metric}`) };
}

/** Whether the metric is about annotations. */
export function isAnnotations(metric: string): boolean {
  return SHARES[metric]?.[0] === 'annotation_coverage' || metric.includes('annotat');
}

/** Both sides; where the base is not known, how many of all are new. Of those elsewhere the new ones only are known. */
function typeErrors(row: Row, metric: string): Measure {
  const fresh = numberOf(row, metric) ?? 0;
  if (metric !== 'new_type_errors') return { unit: 'count', base: 0, head: fresh };
  const base = numberOf(row, 'base_type_errors');
  const head = numberOf(row, 'head_type_errors');
  const isKnown = base !== null || ('status' in row && row.status === 'added');
  return isKnown ? { unit: 'count', base, head } : { unit: 'share', base: null, head: { part: fresh, of: head ?? fresh } };
}

function shareOf(row: Row, side: 'base' | 'head', [, part, of]: readonly [string, string, string]): Share | null {
  const whole = numberOf(row, `${side}_${of}`);
  const some = numberOf(row, `${side}_${part}`);
  return whole === null || some === null ? null : { part: some, of: whole };
}

function numberOf(row: Row, column: string): number | null {
  const value: unknown = Reflect.get(row, column);
  return typeof value === 'number' ? value : null;
}
