import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { ingest } from '../../src/enrich/ingest';
import { viewsSql } from '../../src/tables/sources';
import { folderOf, indexed } from './datasets';

const TABLES = ['ast_nodes', 'ast_edges', 'ast_metrics', 'ast_defs', 'modules'];

/** Rows of a query, as anyone's DuckDB gives them. */
async function ask(file: string, sql: string, before = ''): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  try {
    if (before !== '') await connection.run(before);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const two = { 'a.py': 'import b as B, b as b2\ndef f(x): return x\n', 'b.py': 'class C: pass\n' };
const counts = (schema: string): string =>
  `select ${TABLES.map((name) => `(select count(*)::integer from ${schema}.${name}) as ${name}`).join(', ')}`;

test('ingest twice is ingest once, and a later dataset takes the place of an earlier one', async () => {
  const [first, second] = [await indexed(folderOf(two)), await indexed(folderOf({ 'a.py': two['a.py'] }))];
  const database = join(folderOf({}), 'new', 'repo.duckdb');
  const written = Object.fromEntries(await ingest(first, { database, repository: null }));
  const before = await ask(database, counts('codeintel'));
  expect(before).toEqual([written]);
  await ingest(first, { database, repository: null });
  expect(await ask(database, counts('codeintel'))).toEqual(before);
  await ingest(second, { database, repository: null });
  expect(await ask(database, 'select path, len(imports) as n from codeintel.modules')).toEqual([{ path: 'a.py', n: '2' }]);
  await expect(ingest(first, { database, repository: 'x' })).rejects.toThrow('holds one repository, without a name');
});

test('several repositories side by side', async () => {
  const [one, other] = [await indexed(folderOf(two)), await indexed(folderOf({ 'c.py': 'x = 1\n' }))];
  const database = join(folderOf({}), 'all.duckdb');
  for (const [folder, repository] of [
    [one, "o'one/a"],
    [other, 'b'],
    [one, "o'one/a"],
  ] as const)
    await ingest(folder, { database, repository });
  expect(await ask(database, 'select repo, path from codeintel.ast_metrics order by all')).toEqual([
    { repo: 'b', path: 'c.py' },
    { repo: "o'one/a", path: 'a.py' },
    { repo: "o'one/a", path: 'b.py' },
  ]);
  // Made before a column was added.
  await ask(database, 'alter table codeintel.ast_defs drop column fingerprint');
  await ingest(one, { database, repository: 'third' });
  expect(await ask(database, "select count(fingerprint)::integer as n from codeintel.ast_defs where repo = 'third'")).toEqual([{ n: 2 }]);
  await expect(ingest(one, { database, repository: null })).rejects.toThrow('holds several repositories');
});

test('what is no database stays as it is', async () => {
  const folder = folderOf({ 'x.duckdb': 'mine' });
  const dataset = await indexed(folderOf(two));
  await expect(ingest(dataset, { database: join(folder, 'x.duckdb'), repository: null })).rejects.toThrow('not a valid DuckDB database');
  expect(readFileSync(join(folder, 'x.duckdb'), 'utf8')).toBe('mine');
  await expect(ingest(dataset, { database: join(folder, 'codeintel.duckdb'), repository: null })).rejects.toThrow(
    'would be called codeintel',
  );
  await expect(ingest(folder, { database: join(folder, 'y.duckdb'), repository: null })).rejects.toThrow('is not a dataset');
  expect(existsSync(join(folder, 'y.duckdb'))).toBe(false);
  await expect(ingest(dataset, { database: join(folder, 'x.duckdb', 'z.duckdb'), repository: null })).rejects.toThrow('cannot be written');
  // Half a dataset makes no database.
  rmSync(join(dataset, 'modules/modules.jsonl'));
  await expect(ingest(dataset, { database: join(folder, 'y.duckdb'), repository: null })).rejects.toThrow('is not a whole dataset');
  expect(existsSync(join(folder, 'y.duckdb'))).toBe(false);
});

test('option duckdb: the tables by both names', async () => {
  const dataset = await indexed(folderOf(two), { duckdb: true });
  const file = join(dataset, 'codeintel.duckdb');
  expect(await ask(file, counts('codeintel'))).toEqual(await ask(file, counts('main')));
});

test('views.sql is generated, and reads a dataset', async () => {
  expect(readFileSync(join(__dirname, '../../sql/views.sql'), 'utf8')).toBe(viewsSql());
  const dataset = await indexed(folderOf(two));
  const before = `set variable dataset = '${dataset}';\n${viewsSql()}`;
  expect(
    await ask(':memory:', "select a.file, m.exports from ast a join modules m on m.path = a.file where kind = 'ClassDef'", before),
  ).toEqual([{ file: 'b.py', exports: [] }]);
});

test('aliases that differ in case only do not keep DuckDB from guessing the columns of modules.jsonl', async () => {
  const dataset = await indexed(folderOf(two));
  const path = join(dataset, 'modules/modules.jsonl');
  expect(
    await ask(
      ':memory:',
      `select imports[2].aliases[1].asname as alias from read_json_auto('${path}', format = 'newline_delimited') where path = 'a.py'`,
    ),
  ).toEqual([{ alias: 'b2' }]);
});
