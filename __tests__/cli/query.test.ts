import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { query } from '../../src/cli/query';
import { RunError } from '../../src/errors';
import { parseCommand } from '../../src/options/command';
import { folderOf, indexed } from '../enrich/datasets';

let dataset: string;
beforeAll(async () => (dataset = await indexed(folderOf({ 'a.py': 'def f(x): return x\n', 'b/c.py': 'import a\na.f(1)\n' }))));

/** What `ast-dataset query <words>` prints; a refusal's exit code and two lines. */
async function ask(words: readonly string[], { stdin = '', columns }: { stdin?: string; columns?: number } = {}): Promise<string> {
  const command = parseCommand(['query', ...words]);
  if (command.verb !== 'query') throw new Error(command.verb);
  let text = '';
  try {
    for await (const part of query(command, Readable.from([stdin]), columns)) text += part;
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return `${text}${error.exitCode}: ${error.message}\n${error.advice ?? ''}`;
  }
  return text;
}

test('a value is what it is in every form', async () => {
  const sql = `select null as nothing, '' as empty, 'a "b", c' as text, 9007199254740993 as large, [1, null] as list, {'a': {'b': 'x'}} as nested`;
  expect(await ask([dataset, sql, '--as', 'csv'])).toBe(
    'nothing,empty,text,large,list,nested\r\n,"","a ""b"", c",9007199254740993,"[1,null]","{""a"":{""b"":""x""}}"\r\n',
  );
  expect(JSON.parse(await ask([dataset, sql, '--as', 'json']))).toEqual([
    { nothing: null, empty: '', text: 'a "b", c', large: '9007199254740993', list: [1, null], nested: { a: { b: 'x' } } },
  ]);
});

test('columns of the same name keep their values in JSON', async () => {
  const sql = 'select 1 as a, 2 as a, 3 as a_1, 4 as a';
  expect(JSON.parse(await ask([dataset, sql, '--as', 'json']))).toEqual([{ a: 1, a_2: 2, a_1: 3, a_3: 4 }]);
});

test('statements come from standard input or a file', async () => {
  expect(await ask([dataset, '--file', '-', '--as', 'csv'], { stdin: 'select 1 as one; select 2 as two;' })).toBe(
    'one\r\n1\r\n\ntwo\r\n2\r\n',
  );
  expect(await ask([dataset, '--file', join(dataset, 'nowhere.sql')])).toMatch(/^2: .*nowhere\.sql cannot be read: ENOENT/);
  for (const nothing of ['', ' \n', '-- only a comment\n/* and\nanother */;'])
    expect(await ask([dataset, '--file', '-'], { stdin: nothing })).toMatch(/^2: there is no SQL\n/);
});

test('a table fits into the terminal where it can', async () => {
  const sql = `select 1 as number, repeat('x', 70) as long, repeat('語', 30) as wide`;
  const lines = (await ask([dataset, sql], { columns: 60 })).split('\n');
  expect(lines[2]).toMatch(/^ {5}1 {2}x+… {2}語+…$/);
  expect(lines[1]).toHaveLength(60);
  expect((await ask([dataset, sql])).split('\n')[2]).toBe(`     1  ${'x'.repeat(70)}  ${'語'.repeat(30)}`);
});

test('what is wrong with the SQL is said with its line', async () => {
  expect(await ask([dataset, 'select 1,\n  2\n from nowhere'])).toMatch(
    /^2: Catalog Error: Table with name nowhere does not exist! .*, in line 3\n/,
  );
  expect(await ask([dataset, 'selec 1'])).toMatch(/^2: Parser Error: syntax error at or near "selec", in line 1\n/);
  expect(await ask([dataset, "from read_csv('/etc/passwd')"])).toMatch(/^2: Permission Error: .*\/etc\/passwd/);
});

test('what is no dataset, or not a whole one, is told', async () => {
  const folder = folderOf({ 'a.txt': '' });
  expect(await ask([join(folder, 'nowhere')])).toMatch(/^2: there is no dataset .*nowhere\nIndex the repository first/);
  expect(await ask([join(folder, 'a.txt', 'below')])).toMatch(/^2: there is no dataset /);
  expect(await ask([folder])).toMatch(/^2: .* is not a dataset: it has no manifest\.json of one\n/);
  const half = join(folder, 'half');
  cpSync(dataset, half, { recursive: true });
  rmSync(join(half, 'metrics/ast_defs.parquet'));
  expect(await ask([half])).toMatch(/^2: .*half is not a whole dataset: IO Error: .*ast_defs\.parquet/);
  copyFileSync(join(dataset, 'metrics/ast_defs.parquet'), join(half, 'metrics/ast_defs.parquet'));
  writeFileSync(join(half, 'ast/ast_nodes.parquet'), 'PAR1');
  expect(await ask([half])).toMatch(/^2: .*half is not a whole dataset: .*ast_nodes\.parquet/);
});
