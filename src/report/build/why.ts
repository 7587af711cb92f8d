import type { DefDiff, WhyPoint } from '../../diff';
import type { Contribution, Point, Some, Why } from '../model';
import type { Context } from './context';
import { headSubject, isFunction, newGaps, newPoints } from './subjects';

const NAMED = 3;

export const UNKNOWN: Why = { points: [], missing: [], by: { total: 0, rows: [] } };

/** Constructs that count the same however deep they stand. */
const FLAT = new Set(['elif', 'else', 'and', 'or', 'and/or', 'recursion']);

/** What a function's complexity changed by: what adds most first, what is gone last. */
export function pointsOf(why: readonly WhyPoint[], path: string, context: Context): Point[] {
  const points = why.map(({ change, construct, level, lineno, points }): Point => {
    const side = change === 'gone' ? 'base' : 'head';
    const nested = level > 0 && !FLAT.has(construct) ? 'nested' : '';
    const how = change === 'new' ? nested : change === 'gone' && nested !== '' ? 'gone: nested' : change;
    return { how, construct, line: side === 'base' ? lineno : context.headLine(path, lineno), side, points };
  });
  return points.sort((a, b) => b.points - a.points);
}

/** Who contributes most to the gaps in annotations or to the complexity of a file or of the repository. */
export function contributions(defs: readonly DefDiff[], about: 'annotations' | 'complexity', context: Context): Some<Contribution> {
  const worth = about === 'annotations' ? newGaps : newPoints;
  const rows = defs.filter((row) => isFunction(row) && row.head_path !== null && row.status !== 'unknown' && worth(row) > 0);
  const most = rows.sort((a, b) => worth(b) - worth(a)).slice(0, NAMED);
  return {
    total: rows.length,
    rows: most.map((row) => ({
      ...headSubject(row, context),
      points: worth(row),
      missing: about === 'annotations' ? newlyMissing(row) : [],
    })),
  };
}

function newlyMissing(row: DefDiff): readonly string[] {
  const before = new Set(row.base_missing_annotations ?? []);
  return (row.head_missing_annotations ?? []).filter((name) => !before.has(name));
}
