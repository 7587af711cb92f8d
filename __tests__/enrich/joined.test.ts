/**
 * The reports of real tools on the package `depot`: scip-python 0.6.6, coverage.py 7.17.4 and 7.5.4, Pyright 1.1.414 and Pyrefly 1.4.1,
 * run in another folder of another machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from '../../src/store/dataset';
import { folderOf, indexed, modulesOf } from './datasets';

const HERE = join(__dirname, 'joined');
const report = (name: string): string => join(HERE, 'reports', name);

function sources(): Record<string, string> {
  const paths = ['src/depot/__init__.py', 'src/depot/orders.py', 'src/depot/stock.py', 'src/depot/unused.py', 'tests/test_depot.py'];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(HERE, 'depot', path), 'utf8')]));
}

test('calls lead where scip-python says, in either form of its index', async () => {
  const root = folderOf(sources());
  const out = await indexed(root, { scip: report('index.scip') });
  const edges = await query<{ at: string; to: string; resolution: string | null; known: boolean }>(
    out,
    `select path || ':' || lineno as at, dst_qname as to, resolution, dst_node_id is not null as known
     from ast_edges where edge_type = 'call' and path in ('src/depot/orders.py', 'src/depot/stock.py') order by path, lineno, dst_qname`,
  );
  const inside = edges.filter(({ known }) => known).map(({ at, to, resolution }) => [at, to, resolution]);
  expect(inside).toEqual([
    // Behind characters beyond the basic plane: columns are UTF-16.
    ['src/depot/orders.py:20', 'depot.orders.Order.lines', 'scip'],
    ['src/depot/orders.py:20', 'depot.orders.Order.notify', 'scip'],
    ['src/depot/orders.py:22', 'depot.stock.Shelf.total', 'scip'],
    ['src/depot/orders.py:23', 'depot.stock.dump', 'scip'],
    ['src/depot/orders.py:31', 'depot.orders.Express.wait', 'scip'],
    ['src/depot/orders.py:32', 'depot.orders.Order.close', 'scip'],
    ['src/depot/orders.py:35', 'depot.stock.Shelf.total', 'scip'],
    ['src/depot/orders.py:35', 'depot.stock.rounded', 'scip'],
    ['src/depot/orders.py:39', 'depot.orders.Order.close', 'scip'],
    ['src/depot/orders.py:40', 'depot.orders.Order.lines', 'scip'],
    ['src/depot/orders.py:40', 'depot.stock.Item', 'scip'],
    ['src/depot/orders.py:40', 'depot.stock.Shelf.__init__', 'scip'],
    ['src/depot/orders.py:40', 'depot.stock.Shelf.add', 'scip'],
    ['src/depot/orders.py:40', 'depot.stock.Shelf.find', 'scip'],
    ['src/depot/stock.py:40', 'depot.stock.rounded', 'scip'],
    ['src/depot/stock.py:43', 'depot.stock.Shelf.total.worth', 'scip'],
    ['src/depot/stock.py:63', 'depot.stock.Shelf.add', 'scip'],
    ['src/depot/stock.py:64', 'depot.stock.ColdShelf.cool', 'scip'],
  ]);
  // The implementation, not an overload.
  const [found] = await query<{ lineno: number }>(
    out,
    `select n.lineno from ast_edges e join ast_nodes n on n.node_id = e.dst_node_id where e.dst_qname = 'depot.stock.Shelf.find' and edge_type = 'call'`,
  );
  expect(found).toEqual({ lineno: 49 });

  const again = await indexed(root, { scip: report('index.json') });
  for (const path of ['ast/ast_edges.parquet', 'graphs/symbol_graph.json', 'modules/modules.jsonl'])
    expect(readFileSync(join(again, path)).equals(readFileSync(join(out, path)))).toBe(true);
  const graph = JSON.parse(readFileSync(join(out, 'graphs/symbol_graph.json'), 'utf8')) as { symbol: string; file: string }[];
  expect(graph).toContainEqual({
    symbol: 'scip-python python depot 1.0 `src.depot.unused`/Vault#enter().Guard#salute().',
    file: 'src/depot/unused.py',
  });
  expect(modulesOf(out)['src/depot/__init__.py']!.scip_symbols).toEqual([
    'scip-python python depot 1.0 `src.depot`/__all__.',
    'scip-python python depot 1.0 `src.depot`/__init__:',
  ]);
});

test('an index of another text decides nothing in its file, and the log says so', async () => {
  const files = sources();
  const changed = { ...files, 'src/depot/orders.py': `# One more line.\n${files['src/depot/orders.py']!}` };
  const notes: string[] = [];
  const out = await indexed(folderOf(changed), { scip: report('index.scip') }, (note) => notes.push(`${note.level}: ${note.text}`));
  expect(notes).toContain(
    'warning: index.scip: 1 file is not as the report saw it, such as "src/depot/orders.py": no call in them was decided by it',
  );
  const rows = await query(out, `select distinct path from ast_edges where resolution = 'scip'`);
  expect(rows.map(({ path }) => path).sort()).toEqual(['src/depot/stock.py', 'src/depot/unused.py']);
});

interface Region {
  readonly start_line: number;
  readonly summary: Readonly<
    Record<'covered_lines' | 'missing_lines' | 'covered_branches' | 'missing_branches' | 'percent_covered', number>
  >;
}

test('every function and class has the numbers that coverage.py has for it', async () => {
  const text = readFileSync(report('coverage.json'), 'utf8');
  const { files } = JSON.parse(text) as { files: Record<string, Record<'functions' | 'classes', Record<string, Region>>> };
  const expected = Object.entries(files).flatMap(([path, { functions, classes }]) =>
    Object.entries({ ...functions, ...classes }).flatMap(([name, { start_line: lineno, summary }]) => {
      const { covered_lines, missing_lines, covered_branches, missing_branches, percent_covered } = summary;
      const any = covered_lines + missing_lines + covered_branches + missing_branches > 0;
      const coverage = any ? Number((percent_covered / 100).toFixed(4)) : null;
      return name === '' ? [] : [{ path, lineno, covered_lines, missing_lines, covered_branches, missing_branches, coverage }];
    }),
  );
  const out = await indexed(folderOf(sources()), { coverageJson: report('coverage.json') });
  const rows = await query(
    out,
    `select path, lineno, covered_lines, missing_lines, covered_branches, missing_branches, coverage from ast_defs
     where covered_lines is not null order by path, lineno`,
  );
  expect(rows).toEqual(expected.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.lineno - b.lineno)));
  expect(rows.length).toBe(34);
  expect(await query(out, 'select qualname, risk from ast_defs where risk > 2 order by risk')).toEqual([
    { qualname: 'Vault.enter', risk: 6 },
    { qualname: 'Shelf.find', risk: 24 },
  ]);
});

test('a report of a coverage.py without functions says the same of lines, overloads apart, which it counted', async () => {
  const root = folderOf(sources());
  const lines = async (name: string): Promise<unknown> =>
    query(
      await indexed(root, { coverageJson: report(name) }),
      'select path, qualname, covered_lines, missing_lines from ast_defs where lineno not in (24, 46, 48) order by all',
    );
  expect(await lines('coverage-7.5.json')).toEqual(await lines('coverage.json'));
});

test('type errors are counted per file, the higher of both checkers, and listed', async () => {
  const wide = join(folderOf({}), 'pyright.json');
  writeFileSync(wide, Buffer.from(`\ufeff${readFileSync(report('pyright.json'), 'utf8')}`, 'utf16le'));
  const root = folderOf(sources());
  const out = await indexed(root, { pyrightJson: wide, pyreflyJson: report('pyrefly.jsonl') });
  const counts = (of: string): unknown => Object.fromEntries(Object.values(modulesOf(of)).map((row) => [row.path, row.type_errors]));
  expect(counts(out)).toEqual({
    ...{ 'src/depot/__init__.py': 0, 'src/depot/stock.py': 0, 'src/depot/unused.py': 0, 'tests/test_depot.py': 0 },
    'src/depot/orders.py': 3,
  });
  const path = join(out, 'metrics/type_errors.parquet');
  const rows = await query(out, `select path, checker, lineno, rule from read_parquet('${path}')`);
  expect(rows).toEqual(
    [
      [22, 'unsupported-operation', 'reportOperatorIssue'],
      [40, 'bad-argument-type', 'reportArgumentType'],
      [44, 'missing-attribute', 'reportAttributeAccessIssue'],
    ].flatMap(([lineno, pyrefly, pyright]) => [
      { path: 'src/depot/orders.py', checker: 'pyrefly', lineno, rule: pyrefly },
      { path: 'src/depot/orders.py', checker: 'pyright', lineno, rule: pyright },
    ]),
  );
  const json = await indexed(root, { pyreflyJson: report('pyrefly.json') });
  const jsonl = await indexed(root, { pyreflyJson: report('pyrefly.jsonl') });
  expect(counts(json)).toEqual(counts(jsonl));
  expect(counts(await indexed(root))).toMatchObject({ 'src/depot/orders.py': null });
  const { options } = JSON.parse(readFileSync(join(json, 'manifest.json'), 'utf8')) as { options: Record<string, unknown> };
  expect(options).toMatchObject({
    scip: null,
    coverage_json: null,
    pyright_json: null,
    pyrefly_json: { file: 'pyrefly.json', errors: 3, used: 3, paths: 1, matched: 1 },
  });
});

test('the questions of docs/joins.md have answers', async () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'joins.md'), 'utf8');
  const questions = [...text.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const reports = { scip: 'index.scip', coverageJson: 'coverage.json', pyrightJson: 'pyright.json', pyreflyJson: 'pyrefly.json' };
  const given = Object.fromEntries(Object.entries(reports).map(([option, name]) => [option, report(name)]));
  const out = await indexed(folderOf(sources()), given);
  const [risky, untested, wrong, defining] = await Promise.all(
    questions.map((sql) => query(out, sql.replace("'metrics/", `'${out}/metrics/`).replace("'graphs/", `'${out}/graphs/`))),
  );
  expect(risky!.slice(0, 2)).toMatchObject([
    { qualname: 'Shelf.find', mccabe: 4, missing_lines: 6, risk: 24 },
    { qualname: 'Vault.enter', risk: 6 },
  ]);
  expect(untested).toMatchObject([
    { qualname: 'Shelf.find', callers: 1 },
    { qualname: 'Vault.enter.Guard.salute', callers: 1 },
  ]);
  expect(wrong).toMatchObject([{ qualname: 'Order.close' }, { qualname: 'cheapest' }, { qualname: 'ship' }]);
  expect(defining![0]).toEqual({ file: 'src/depot/stock.py', symbols: expect.any(Number) as number });
});
