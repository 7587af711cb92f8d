import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHANGES_QUERY, FINDINGS_QUERY } from '../../src/report/query';
import { Session } from '../../src/store/session';
import { createTable } from '../../src/tables/ddl';
import { DIFF_TABLES } from '../../src/tables/diff';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'query-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the queries of the comment run on the tables of the artifact, and give its rows in its order', async () => {
  mkdirSync(join(folder, 'diff'));
  const path = join(folder, 'diff', 'defs.parquet');
  const session = await Session.open({ threads: 1, memoryLimit: '500MB', folders: [folder] });
  try {
    await session.run(createTable(DIFF_TABLES.defs).replaceAll(' not null', ''));
    await session.run(`insert into diff_defs (verdict, gates, status, path, qualname, delta_cognitive) values
      ('warn', ['complexity'], 'changed', 'a.py', 'small', 1), ('pass', [], 'changed', 'a.py', 'fine', -30),
      ('fail', ['complexity'], 'added', 'b.py', 'bad', 2), ('warn', ['complexity'], 'changed', 'a.py', 'big', 9),
      ('pass', [], 'unchanged', 'a.py', 'same', 0)`);
    await session.run(`copy diff_defs to '${path}' (format parquet)`);
    const names = async (query: string): Promise<unknown[]> =>
      (await session.rows<{ qualname: string }>(query.replace("'diff/defs.parquet'", `'${path}'`))).map(({ qualname }) => qualname);
    expect(await names(FINDINGS_QUERY)).toEqual(['bad', 'big', 'small']);
    expect(await names(CHANGES_QUERY)).toEqual(['fine', 'big', 'bad', 'small']);
  } finally {
    session.close();
  }
});

test('a shell takes them between double quotes', () => {
  for (const query of [FINDINGS_QUERY, CHANGES_QUERY]) expect(query).not.toMatch(/["$`\\!]/);
});
