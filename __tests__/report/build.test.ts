import type { DefFinding, Finding, SummaryFinding, WhyPoint } from '../../src/diff';
import { buildReport } from '../../src/report/build/report';
import { renderComment } from '../../src/report/comment/render';
import { context, def, diff, file, summary } from './diffs';

const WHEN = 'head_cognitive > 15 and delta_cognitive > 0';
const why: readonly WhyPoint[] = [
  { change: 'new', construct: 'and', lineno: 91, level: 3, points: 1 },
  { change: 'new', construct: 'for', lineno: 88, level: 3, points: 4 },
  { change: 'gone', construct: 'if', lineno: 40, level: 1, points: -2 },
  { change: 'deeper', construct: 'while', lineno: 95, level: 2, points: 1 },
];

function complexity(qualname: string, base: number | null, head: number, more: Partial<DefFinding> = {}): DefFinding {
  const row = def(qualname, {
    ...(base === null ? { status: 'added', base_qualname: null, base_lineno: null } : {}),
    ...{ base_cognitive: base, head_cognitive: head, delta_cognitive: head - (base ?? 0), head_lineno: 80, head_end_lineno: 99, why },
  });
  return { on: 'defs', gate: 'complexity', level: 'warn', when: WHEN, waiver: null, row, metrics: ['cognitive'], missing: [], ...more };
}

test('findings: what fails first, then by the size of the change; the repository last', () => {
  const whole: SummaryFinding = {
    ...{
      on: 'summary',
      gate: 'typing',
      level: 'warn',
      when: 'delta_annotation_coverage < 0',
      waiver: null,
      metrics: ['annotation_coverage'],
    },
    row: summary({ base_annotation_coverage: 0.9, head_annotation_coverage: 0.8, delta_annotation_coverage: -0.1 }),
  };
  const findings: Finding[] = [
    whole,
    complexity('small', 15, 16),
    complexity('new', null, 40),
    complexity('bad', 20, 22, { level: 'fail' }),
    complexity('big', 3, 30),
  ];
  const report = buildReport(diff({ verdict: 'fail', findings }), context());
  expect(report.findings.rows.map(({ name }) => name)).toEqual(['bad', 'new', 'big', 'small', null]);
  expect(report.findings).toMatchObject({ total: 5, fail: 1, warn: 4 });
  expect(report.findings.rows[1]).toMatchObject({ isNew: true, measure: { unit: 'count', base: null, head: 40 } });
  expect(new Set(report.findings.rows.map(({ id }) => id)).size).toBe(5);
});

test('why: what adds most first, what is gone last, and the points sum to the change', () => {
  const [finding] = buildReport(diff({ findings: [complexity('run', 14, 18)] }), context()).findings.rows;
  expect(finding?.why.points.map(({ how, construct, side, points }) => `${side} ${how} ${construct} ${points}`)).toEqual([
    'head nested for 4',
    'head  and 1',
    'head deeper while 1',
    'base gone: nested if -2',
  ]);
  expect(finding?.why.points.reduce((sum, { points }) => sum + points, 0)).toBe(4);
  expect(renderComment(buildReport(diff({ findings: [complexity('run', 14, 18)], verdict: 'warn' }), context()))).toMatch(
    /nested `for` \[L88\]\(\S+#L88\) \+4, `and` \[L91\]\(\S+#L91\) \+1, deeper `while` \[L95\]\(\S+#L95\) \+1, gone: nested `if` \[L40\]\(\S+\/blob\/a1b2c3d\S+#L40\) −2/,
  );
});

test('lines are those of the head commit, and what is not there has none', () => {
  const lines = context({ headLine: (_, line) => (line === 88 ? null : line + 100) });
  const [finding] = buildReport(diff({ findings: [complexity('run', 14, 18)] }), lines).findings.rows;
  expect(finding?.place).toEqual({ path: 'src/a.py', first: 180, last: 199 });
  expect(finding?.why.points.map(({ line }) => line)).toEqual([null, 191, 195, 40]);
});

test.each([
  ['the definition, when it changed', [[80, 80]], 80],
  [
    'else the changed line that adds most',
    [
      [85, 90],
      [95, 95],
    ],
    88,
  ],
  ['else the first changed one', [[97, 120]], 97],
  ['a change above that reaches in', [[70, 84]], 80],
  [
    'none, when the pull request changed none of it',
    [
      [1, 79],
      [100, 120],
    ],
    null,
  ],
  ['none, when the file is not changed', [], null],
] as const)('the line to speak about: %s', (_, ranges, line) => {
  const [finding] = buildReport(diff({ findings: [complexity('run', 14, 18)] }), context({ changedLines: () => ranges })).findings.rows;
  expect(finding?.line).toBe(line);
});

test('the same finding has the same id after other lines changed; equal names are told apart', () => {
  const ids = (findings: readonly Finding[], key = ''): string[] =>
    buildReport(diff({ findings }), context({ key })).findings.rows.map(({ id }) => id);
  const moved = complexity('run', 14, 30);
  expect(ids([complexity('run', 14, 18)])).toEqual(ids([{ ...moved, row: { ...moved.row, head_lineno: 180, head_end_lineno: 199 } }]));
  expect(ids([complexity('run', 14, 18)])).not.toEqual(ids([complexity('run', 14, 18)], 'api'));
  expect(new Set(ids([complexity('f', 14, 18), complexity('f', 14, 18)])).size).toBe(2);
});

test('annotations: what is missing, and who is to blame for the whole', () => {
  const fetch = def('Client.fetch', {
    ...{
      base_slots: 4,
      base_slots_annotated: 4,
      head_slots: 5,
      head_slots_annotated: 3,
      base_missing_annotations: [],
      head_missing_annotations: ['timeout', 'return'],
    },
    ...{ base_annotation_coverage: 1, head_annotation_coverage: 0.6, delta_annotation_coverage: -0.4 },
  });
  const added = def('load', {
    status: 'added',
    base_slots: null,
    base_slots_annotated: null,
    head_slots: 2,
    head_slots_annotated: 1,
    head_missing_annotations: ['return'],
  });
  const stub = def('load', { status: 'added', role: 'overload', head_slots: 9, head_slots_annotated: 0, head_missing_annotations: ['x'] });
  const whole = summary({ base_annotation_coverage: 0.9, head_annotation_coverage: 0.8, delta_annotation_coverage: -0.1 });
  const common = { level: 'warn', when: 'delta_annotation_coverage < 0', waiver: null, metrics: ['annotation_coverage'] } as const;
  const report = buildReport(
    diff({
      defs: [added, fetch, stub],
      findings: [
        { ...common, on: 'defs', gate: 'annotated', row: fetch, missing: ['timeout', 'return'] },
        { ...common, on: 'summary', gate: 'typing', row: whole },
      ],
    }),
    context(),
  );
  expect(report.findings.rows[0]).toMatchObject({
    metric: 'annotations',
    measure: { unit: 'share', base: { part: 4, of: 4 }, head: { part: 3, of: 5 } },
    why: { missing: ['timeout', 'return'] },
  });
  expect(report.findings.rows[1]?.why.by).toMatchObject({
    total: 2,
    rows: [
      { name: 'Client.fetch', missing: ['timeout', 'return'] },
      { name: 'load', missing: ['return'] },
    ],
  });
  expect(report.headlines.map(({ gates }) => gates?.map(({ name, of }) => `${name} ${of}`))).toEqual([
    [],
    undefined,
    ['annotated functions', 'typing all'],
  ]);
});

test('a waiver that counts excuses, one that does not is shown all the same', () => {
  const waiver = { gate: 'complexity', path: 'src/a.py', qualname: 'run', lineno: 79, added: true, counts: true };
  const findings = [
    complexity('run', 14, 18, { waiver }),
    complexity('go', 14, 18, { waiver: { ...waiver, qualname: 'go', counts: false } }),
  ];
  const old = { ...waiver, qualname: 'old', added: false };
  const report = buildReport(diff({ findings, waivers: [old, waiver, { ...waiver, qualname: 'go', counts: false }] }), context());
  expect(report.findings.rows.map(({ name }) => name)).toEqual(['go']);
  expect(report.headlines[0]?.gates).toEqual([{ name: 'complexity', level: 'warn', count: 1, of: 'functions' }]);
  expect(report.waivers.rows.map(({ name, added }) => [name, added])).toEqual([
    ['run', true],
    ['go', true],
    ['old', false],
  ]);
});

test('moves: whole files once, functions of other files one by one', () => {
  const moved = (name: string, from: string, to: string) => def(name, { status: 'moved', path: to, base_path: from, head_path: to });
  const report = buildReport(
    diff({
      files: [file('new.py', { status: 'moved', base_path: 'old.py' }), file('b.py')],
      defs: [
        moved('f', 'old.py', 'new.py'),
        moved('g', 'old.py', 'new.py'),
        moved('h', 'a.py', 'b.py'),
        def('k2', { status: 'renamed', base_qualname: 'k' }),
      ],
      summary: summary({ functions_moved: 3, functions_renamed: 1 }),
    }),
    context(),
  );
  expect(report.moved.total).toBe(4);
  expect(report.moved.rows.map(({ from, to, functions }) => [from.name ?? from.place?.path, to.name ?? to.place?.path, functions])).toEqual(
    [
      ['old.py', 'new.py', 2],
      ['h', 'h', null],
      ['k', 'k2', null],
    ],
  );
});

test('functions and files', () => {
  const report = buildReport(
    diff({
      files: [
        file('same.py'),
        file('broken.py', { head_ok: false, head_errors: ["SyntaxError: '(' was never closed at 5:16"] }),
        file('big.py', { base_cognitive_total: 3, head_cognitive_total: 13 }),
      ],
      defs: [
        def('simpler', { base_cognitive: 9, head_cognitive: 4 }),
        def('typed', { base_slots: 2, head_slots: 2, base_slots_annotated: 0, head_slots_annotated: 2 }),
        def('fresh', { status: 'added', base_cognitive: null, head_cognitive: 2 }),
        def('gone', { status: 'removed', head_cognitive: null, base_cognitive: 8 }),
        def('lost', { status: 'unknown', head_cognitive: null, base_cognitive: 8 }),
        def('Thing', { status: 'added', kind: 'class', role: 'class' }),
      ],
    }),
    context(),
  );
  expect(report.improved.rows.map(({ name, metric }) => [name, metric])).toEqual([
    ['simpler', 'cognitive complexity'],
    ['typed', 'annotations'],
  ]);
  expect(report.added.rows.map(({ name }) => name)).toEqual(['fresh']);
  expect(report.removed.rows.map(({ name }) => name)).toEqual(['gone']);
  expect(report.files.rows.map(({ path }) => path)).toEqual(['big.py', 'same.py', 'broken.py']);
  expect(report.rejected.head.rows).toEqual([{ path: 'broken.py', line: 5, error: "SyntaxError: '(' was never closed at 5:16" }]);
});

test('without a base: why, the numbers of the head alone, and no delta', () => {
  const totals = {
    files: 812,
    rejected: 0,
    lines: 9,
    sloc: 8,
    functions: 7,
    classes: 1,
    cognitive_total: 10_204,
    cognitive_max: 96,
    annotation_coverage: 0.8142,
    documentation_coverage: null,
  };
  const report = buildReport(
    {
      verdict: 'neutral',
      base: { found: false, reason: 'the clone is shallow' },
      head: { commit: null, kind: 'work tree' },
      configuration: { path: null, from: 'built in', changed: false, problem: null },
    },
    context({ totals }),
  );
  expect(report.headlines.map(({ measure }) => [measure.base, measure.head])).toEqual([
    [null, 812],
    [null, 10_204],
    [null, 96],
    [null, 0.8142],
  ]);
  expect(report.verdict).toBe('neutral');
});

test('a hundred thousand functions are built into a model of a few thousand', () => {
  const one = complexity('f', 20, 30);
  const findings = Array.from(
    { length: 100_000 },
    (_, i) =>
      Object.create(one, {
        row: { value: Object.create(one.row, { head_qualname: { value: `f${i}` } }) as DefFinding['row'] },
      }) as DefFinding,
  );
  const started = performance.now();
  const report = buildReport(diff({ defs: findings.map(({ row }) => row), findings, verdict: 'warn' }), context());
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(report.findings.total).toBe(100_000);
  expect(report.findings.rows.length).toBeLessThan(5000);
  expect(report.improved.total).toBe(0);
});
