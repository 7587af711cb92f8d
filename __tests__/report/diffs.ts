import type { DefDiff, Diff, FileDiff, SummaryDiff } from '../../src/diff';
import { DIFF_TABLES } from '../../src/tables/diff';
import type { Context } from '../../src/report/build/context';

const REPOSITORY = 'https://github.com/acme/scheduler';
export const HEAD = 'd4e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d';
export const BASE = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

/** A row with every column of its table; what is not said is null. */
function rowOf<Row>(name: keyof typeof DIFF_TABLES, columns: Partial<Row>, others: object): Row {
  const empty = Object.fromEntries(DIFF_TABLES[name].schema.fields.map((field) => [field.name, null]));
  return { ...empty, verdict: 'pass', gates: [], waived: [], ...others, ...columns } as Row;
}

/** A function of both sides in src/a.py, whose deltas follow from its sides. */
export function def(qualname: string, columns: Partial<DefDiff>): DefDiff {
  const path = columns.path ?? 'src/a.py';
  const row = rowOf<DefDiff>('defs', columns, {
    ...{ status: 'changed', pairing: 'qualname', path, base_path: path, head_path: path, kind: 'function', role: 'function' },
    ...{ qualname, base_qualname: qualname, head_qualname: qualname, name: qualname },
    ...{ is_method: false, is_public: true, is_inner: false, base_lineno: 10, base_end_lineno: 19, head_lineno: 10, head_end_lineno: 19 },
    ...{ base_cognitive: 0, head_cognitive: 0, base_slots: 0, head_slots: 0, base_slots_annotated: 0, head_slots_annotated: 0 },
  });
  const side = { added: { base_path: null }, removed: { head_path: null } }[row.status as string] ?? {};
  return {
    ...row,
    delta_cognitive: (row.head_cognitive ?? 0) - (row.base_cognitive ?? 0),
    delta_slots: (row.head_slots ?? 0) - (row.base_slots ?? 0),
    ...side,
    ...columns,
  };
}

export function file(path: string, columns: Partial<FileDiff> = {}): FileDiff {
  return rowOf<FileDiff>('files', columns, {
    status: 'changed',
    pairing: 'path',
    path,
    base_path: path,
    head_path: path,
    base_ok: true,
    head_ok: true,
  });
}

export function summary(columns: Partial<SummaryDiff> = {}): SummaryDiff {
  const tallies = Object.fromEntries(DIFF_TABLES.summary.schema.fields.filter((field) => !field.nullable).map((field) => [field.name, 0]));
  return rowOf<SummaryDiff>('summary', columns, {
    ...tallies,
    base_commit: BASE,
    head_commit: HEAD,
    base_rule: 'first parent',
    verdict: 'pass',
    gates: [],
    waived: [],
  });
}

export function diff(parts: Partial<Diff> = {}): Diff {
  return {
    verdict: 'pass',
    base: {
      found: true,
      commit: BASE,
      rule: 'first parent',
      explanation: `${BASE.slice(0, 7)}, the first parent of the merge commit 9f8e7d6`,
    },
    head: { commit: '9f8e7d6'.padEnd(40, '0'), kind: 'commit' },
    files: [],
    defs: [],
    summary: summary(),
    findings: [],
    gates: [
      { name: 'complexity', level: 'warn', on: 'defs', when: 'head_cognitive > 15 and delta_cognitive > 0', findings: 0, waived: 0 },
      { name: 'typing', level: 'warn', on: 'summary', when: 'delta_annotation_coverage < 0', findings: 0, waived: 0 },
    ],
    waivers: [],
    configuration: { path: null, from: 'built in', changed: false, problem: null },
    ...parts,
  };
}

export function context(parts: Partial<Context> = {}): Context {
  return {
    key: '',
    repository: REPOSITORY,
    root: '',
    head: { commit: HEAD, name: 'faster-jobs' },
    baseName: 'main',
    run: { id: '7.1', url: `${REPOSITORY}/actions/runs/7`, artifact: null, page: null, readOnly: false },
    headLine: (_, line) => line,
    changedLines: () => null,
    totals: null,
    ...parts,
  };
}
