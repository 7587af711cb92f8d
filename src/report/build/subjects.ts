import type { DefDiff } from '../../diff';
import type { Some, Subject } from '../model';
import type { Context } from './context';

/** More of anything than this nobody reads; the rest is in the dataset. */
const MOST = 4000;

/** The first rows, all of which count. */
export function some<T>(rows: readonly T[], total: number = rows.length): Some<T> {
  return { total, rows: rows.length > MOST ? rows.slice(0, MOST) : rows };
}

/** The first of many, made ready only as far as they are shown. */
export function someOf<T, U>(rows: readonly T[], make: (row: T) => U): Some<U> {
  return { total: rows.length, rows: rows.slice(0, MOST).map(make) };
}

/** A definition where the head has it, at its lines in the head commit. */
export function headSubject(row: DefDiff, context: Context): Subject {
  const path = row.head_path ?? row.path;
  const first = context.headLine(path, row.head_lineno ?? 0) ?? 0;
  const last = context.headLine(path, row.head_end_lineno ?? 0) ?? first;
  return { name: row.head_qualname ?? row.qualname, place: { path, first, last: Math.max(first, last) } };
}

/** A definition where the base has it. */
export function baseSubject(row: DefDiff): Subject {
  const first = row.base_lineno ?? 0;
  return {
    name: row.base_qualname ?? row.qualname,
    place: { path: row.base_path ?? row.path, first, last: Math.max(first, row.base_end_lineno ?? first) },
  };
}

/** A function that people wrote a body for. */
export function isFunction(row: DefDiff): boolean {
  return row.kind === 'function' && row.role !== 'overload';
}

/** Parameters and returns without an annotation, more than in the base. */
export function newGaps(row: DefDiff): number {
  const head = (row.head_slots ?? 0) - (row.head_slots_annotated ?? 0);
  return head - ((row.base_slots ?? 0) - (row.base_slots_annotated ?? 0));
}

/** Points of cognitive complexity more than in the base. */
export function newPoints(row: DefDiff): number {
  return (row.head_cognitive ?? 0) - (row.base_cognitive ?? 0);
}
