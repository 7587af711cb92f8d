import { join } from 'node:path';
import { defaultOptions } from '../../src/options/command';
import { index } from '../../src/pipeline';
import { readPushReport, type PushReport } from '../../src/report/push-report';
import { openDataset } from '../../src/store/dataset';
import { makeFolder } from '../support/folders';
import { inlineEffects } from '../support/inline-effects';

/** The report of these files, indexed on this thread. */
async function reportOf(files: Readonly<Record<string, string>>): Promise<PushReport> {
  const out = join(makeFolder(), 'dataset');
  await index({ ...defaultOptions(), root: makeFolder({ 'pyproject.toml': '', ...files }), out }, inlineEffects());
  const dataset = await openDataset(out);
  try {
    return await readPushReport(dataset);
  } finally {
    dataset.close();
  }
}

const branch = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `${'    '.repeat(i + 1)}if x:\n`).join('') + `${'    '.repeat(depth + 1)}pass\n`;

test('hotspots: complexity times callers, functions inside functions with their outer one', async () => {
  const { hotspots } = await reportOf({
    // 1 + 2 + 3
    'deep.py': `def deep(x):\n${branch(3)}`,
    // 1, called by two functions and a module; by itself does not count
    'busy.py': `def busy(x):\n    if x:\n        busy(x)\n`,
    'users.py': 'from busy import busy\n\n\ndef a():\n    busy(1)\n    busy(2)\n\n\ndef b():\n    busy(3)\n\n\nbusy(4)\n',
    // Its own 1, 2 of inner, 1 of method
    'outer.py': `def outer(x):\n    def inner(y):\n        if y:\n            pass\n    if x:\n        inner(x)\n    class C:\n        def method(self):\n            if self:\n                pass\n`,
    'flat.py': 'def flat(): pass\n',
  });
  expect(hotspots.rows.map(({ qualname, cognitive, callers, score }) => ({ qualname, cognitive, callers, score }))).toEqual([
    { qualname: 'deep', cognitive: 6, callers: 0, score: 6 },
    { qualname: 'busy', cognitive: 1, callers: 3, score: 4 },
    { qualname: 'outer', cognitive: 4, callers: 0, score: 4 },
  ]);
  expect(hotspots.all).toBe(3);
});

test('weakly typed: public functions that miss annotations, what is called most first', async () => {
  const { weaklyTyped } = await reportOf({
    'api.py': [
      'def full(a: int) -> int: return a',
      'def half(a, b: int): return a',
      'def _private(a): return a',
      'class Shop:',
      '    def __init__(self, a): self.a = a',
      '    def sell(self, a) -> None: pass',
      '    def _count(self, a): pass',
      '    def __eq__(self, other): return True',
      'class _Hidden:',
      '    def sell(self, a): pass',
      'def outer() -> None:',
      '    def inner(a): pass',
      '',
    ].join('\n'),
    'calls.py': 'from api import Shop\n\n\ndef one() -> None:\n    Shop.sell(1, 2)\n\n\ndef two() -> None:\n    Shop.sell(1, 2)\n',
    '_internal.py': 'def f(a): pass\n',
    'pkg/__init__.py': 'def g(a): pass\n',
    'tests/test_api.py': 'def test(a): pass\n',
    'conftest.py': 'def fixture(a): pass\n',
  });
  expect(weaklyTyped.rows.map((row) => [row.path, row.qualname, row.missing_annotations.join(), row.slots_annotated, row.slots])).toEqual([
    ['api.py', 'Shop.sell', 'a', 1, 2],
    ['api.py', 'half', 'a,return', 1, 3],
    ['pkg/__init__.py', 'g', 'a,return', 0, 2],
    ['api.py', 'Shop.__init__', 'a', 0, 1],
  ]);
});

test('files that do not parse, with the line that is named', async () => {
  const { rejected, totals } = await reportOf({ 'b.py': 'x = 1\ny = (\n', 'a.py': 'ok = 1\n', 'c.py': '# coding: klingon\n' });
  expect(rejected.rows).toEqual([
    { path: 'b.py', error: "SyntaxError: '(' was never closed at 2:5", lineno: 2, of_all: 2 },
    { path: 'c.py', error: expect.stringContaining('klingon') as string, lineno: 0, of_all: 2 },
  ]);
  expect(totals).toMatchObject({ files: 3, rejected: 2, annotation_coverage: null, documentation_coverage: 0 });
});

test('an empty dataset has totals and nothing to list', async () => {
  const { totals, hotspots, weaklyTyped, rejected } = await reportOf({});
  expect(totals).toMatchObject({ files: 0, lines: 0, cognitive_max: 0, annotation_coverage: null, documentation_coverage: null });
  expect([hotspots, weaklyTyped, rejected]).toEqual([hotspots, weaklyTyped, rejected].map(() => ({ rows: [], all: 0 })));
});
