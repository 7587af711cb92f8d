import type { DefDiff, Diff, FileDiff } from '../../diff';
import type { ChangedDef, ChangedFile, Changes, Sides, Total } from './model/data';

/** Rows that the page shows: those with the largest change, of functions and classes; files by path. */
const MOST = 5_000;
const MOST_POINTS = 30;

/** What the page says of a comparison. */
export function changesOf({ base, verdict, summary, defs, files }: Diff): Changes {
  const shown = defs.filter(({ status }) => status !== 'unchanged').sort((a, b) => size(b) - size(a));
  const total = (label: string, column: 'files' | 'sloc' | 'num_functions' | 'cognitive_total' | 'cognitive_max'): Total => ({
    ...{ label, unit: 'count', base: summary[`base_${column}`], head: summary[`head_${column}`] },
    good: column.startsWith('cognitive') ? 'down' : null,
  });
  const share = (label: string, column: 'annotation_coverage' | 'documentation_coverage'): Total => ({
    ...{ label, unit: 'ratio', base: summary[`base_${column}`], head: summary[`head_${column}`], good: 'up' },
  });
  return {
    base: base.commit,
    verdict,
    totals: [
      total('Files', 'files'),
      total('Lines of code', 'sloc'),
      total('Functions', 'num_functions'),
      total('Cognitive complexity', 'cognitive_total'),
      total('Most complex function', 'cognitive_max'),
      share('Annotated', 'annotation_coverage'),
      share('Documented', 'documentation_coverage'),
    ],
    defs: shown.slice(0, MOST).map(changedDef),
    files: files.slice(0, MOST).map(changedFile),
    allDefs: shown.length,
    allFiles: files.length,
  };
}

function size({ delta_cognitive: delta }: DefDiff): number {
  return Math.abs(delta ?? 0);
}

function changedDef(row: DefDiff): ChangedDef {
  const was = row.base_path === null ? null : `${row.base_path}::${row.base_qualname ?? row.qualname}`;
  const lines = (first: number | null, last: number | null): number | null => (first === null || last === null ? null : last - first + 1);
  return {
    status: row.status as ChangedDef['status'],
    kind: row.kind,
    path: row.path,
    qualname: row.qualname,
    from: was === null || was === `${row.path}::${row.qualname}` ? null : was,
    line: row.head_lineno ?? 0,
    cognitive: sides(row, 'cognitive'),
    annotated: sides(row, 'slots_annotated'),
    slots: sides(row, 'slots'),
    lines: [lines(row.base_lineno, row.base_end_lineno), lines(row.head_lineno, row.head_end_lineno)],
    gates: row.gates,
    why: (row.why ?? [])
      .slice(0, MOST_POINTS)
      .map(({ change, construct, lineno, points }) => ({ change, construct, line: lineno, points })),
  };
}

function changedFile(row: FileDiff): ChangedFile {
  return {
    status: row.status,
    path: row.path,
    from: row.base_path === null || row.base_path === row.path ? null : row.base_path,
    cognitive: sides(row, 'cognitive_total'),
    lines: sides(row, 'loc'),
  };
}

function sides<Name extends string>(row: Readonly<Record<`base_${Name}` | `head_${Name}`, number | null>>, name: Name): Sides {
  return [row[`base_${name}`], row[`head_${name}`]];
}
