import type { DefDiff } from '../../diff';
import type { Change, Definition, Some } from '../model';
import type { Context } from './context';
import { labelOf, measureOf } from './measures';
import { baseSubject, headSubject, isFunction, newGaps, newPoints, some, someOf } from './subjects';

/** Functions that only one side has, the most complex first. `total` leaves out what `defs` leaves out. */
export function definitions(defs: readonly DefDiff[], status: 'added' | 'removed', context: Context): Some<Definition> {
  const side = status === 'added' ? 'head' : 'base';
  const rows = defs.filter((row) => row.status === status && isFunction(row));
  rows.sort((a, b) => (b[`${side}_cognitive`] ?? 0) - (a[`${side}_cognitive`] ?? 0));
  return someOf(rows, (row) => ({
    ...(status === 'added' ? headSubject(row, context) : baseSubject(row)),
    cognitive: row[`${side}_cognitive`],
    annotated: { part: row[`${side}_slots_annotated`] ?? 0, of: row[`${side}_slots`] ?? 0 },
  }));
}

/** Functions of both sides that became simpler, then those with fewer gaps in their annotations. */
export function improvements(defs: readonly DefDiff[], context: Context): Some<Change> {
  const both = defs.filter((row) => isFunction(row) && row.base_path !== null && row.head_path !== null && row.status !== 'unknown');
  const simpler = both.filter((row) => newPoints(row) < 0).sort((a, b) => newPoints(a) - newPoints(b));
  const typed = both.filter((row) => newGaps(row) < 0).sort((a, b) => newGaps(a) - newGaps(b));
  const change = (metric: string) => {
    return (row: DefDiff): Change => ({ ...headSubject(row, context), metric: labelOf(metric), measure: measureOf(row, metric) });
  };
  const complexity = someOf(simpler, change('cognitive'));
  const annotations = someOf(typed, change('annotation_coverage'));
  return some([...complexity.rows, ...annotations.rows], complexity.total + annotations.total);
}
