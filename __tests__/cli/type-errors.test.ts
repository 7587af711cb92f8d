/** Pyright 1.1.414 on the package `depot` before and after a change: see __tests__/enrich/joined/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDiff } from '../../src/cli/print-diff';
import type { Diff } from '../../src/diff';
import { annotationsOf } from '../../src/report/annotations';
import { buildReport } from '../../src/report/build/report';
import { scratch } from '../diff/comparing';
import { initRepository, writeFiles } from '../diff/repositories';
import { run } from './run-diff';

const JOINED = join(__dirname, '..', 'enrich', 'joined');
const text = (path: string): string => readFileSync(join(JOINED, path), 'utf8');
const report = (name: string): string => join(JOINED, 'reports', name);

/** The package in the last commit, and the change in the work tree. */
function changedDepot(): string {
  const repository = initRepository(scratch());
  const paths = ['src/depot/__init__.py', 'src/depot/orders.py', 'src/depot/stock.py', 'src/depot/unused.py', 'tests/test_depot.py'];
  repository.commit(Object.fromEntries(paths.map((path) => [path, text(join('depot', path))])));
  writeFiles(repository.folder, { 'src/depot/orders.py': text('head/orders.py'), 'src/depot/stock.py': text('head/stock.py') });
  return repository.folder;
}

const found = ({ findings }: Diff): unknown[] => findings.map(({ gate, on, row }) => [gate, on === 'summary' ? null : row.path]);
const fresh = ({ typeErrors = [] }: Diff): unknown[] => typeErrors.map(({ path, lineno, rule }) => [path, lineno, rule]);

test('with the report of the head alone, the errors on changed lines are new', async () => {
  const diff = await run(changedDepot(), ['HEAD', '--pyright-json', report('pyright-head.json')]);
  expect(fresh(diff)).toEqual([['src/depot/orders.py', 49, 'reportReturnType']]);
  expect(found(diff)).toEqual([['type-errors', 'src/depot/orders.py']]);
  expect(diff.summary).toMatchObject({
    ...{ base_type_errors: null, head_type_errors: 5, delta_type_errors: null },
    ...{ new_type_errors: 1, new_type_errors_elsewhere: null },
  });
  const [orders, stock] = diff.files;
  expect(orders).toMatchObject({ base_type_errors: null, head_type_errors: 4, delta_type_errors: null, new_type_errors: 1 });
  expect(stock).toMatchObject({ base_type_errors: null, head_type_errors: 0, new_type_errors: 0 });
  const printed = printDiff(diff, 'markdown', false);
  expect(printed).toContain(
    '| Type errors on changed lines | – | 1\u00a0of\u00a05\u00a0·\u00a020.0\u00a0% | – | ⚠️ warns `type-errors`: 1 file |',
  );
  expect(printed).toContain('reportReturnType');
});

test('with the report of the base too, errors are new that it lacks, also where nothing changed', async () => {
  const args = ['HEAD', '--pyright-json', report('pyright-head.json'), '--base-pyright-json', report('pyright.json')];
  const diff = await run(changedDepot(), args);
  expect(fresh(diff)).toEqual([
    ['src/depot/orders.py', 49, 'reportReturnType'],
    ['tests/test_depot.py', 25, 'reportArgumentType'],
  ]);
  expect(found(diff)).toEqual([
    ['type-errors', 'src/depot/orders.py'],
    ['type-errors-elsewhere', null],
  ]);
  expect(diff.summary).toMatchObject({
    ...{ base_type_errors: 3, head_type_errors: 5, delta_type_errors: 2 },
    ...{ new_type_errors: 2, new_type_errors_elsewhere: 1 },
  });
  expect(diff.files[0]).toMatchObject({ base_type_errors: 3, head_type_errors: 4, delta_type_errors: 1, new_type_errors: 1 });
  expect(printDiff(diff, 'markdown', false)).toContain('| Type errors | 3 | 5 | **+2** |');

  const context = {
    ...{ key: '', repository: null, root: '', head: { commit: null, name: null }, baseName: null, totals: null },
    run: { id: '', url: null, artifact: null, page: null, readOnly: false },
    headLine: (_: string, line: number) => line,
    changedLines: () => [[49, 49] as const],
  };
  expect(annotationsOf(buildReport(diff, context))).toEqual([
    {
      ...{ type: 'warning', path: 'src/depot/orders.py', line: 49, title: 'type-errors: src/depot/orders.py' },
      message:
        'Type errors of src/depot/orders.py 3 → 4 (+1): L49 reportReturnType: Type "list[str]" is not assignable to return type "int"',
    },
  ]);
});

test('without a report nothing is said of types', async () => {
  const diff = await run(changedDepot(), ['HEAD']);
  expect(diff.summary).toMatchObject({ head_type_errors: null, new_type_errors: null });
  expect(diff.gates.map(({ name }) => name)).toEqual(['complexity', 'typing']);
  expect(printDiff(diff, 'markdown', false)).not.toMatch(/type error/i);
});
