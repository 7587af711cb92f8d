import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { literal, Session } from '../../src/store/session';
import { makeFolder } from '../support/folders';

const inside = makeFolder({ 'a.csv': 'x\n1\n' });
const outside = makeFolder({ 'secret.csv': 'x\n2\n' });
let session: Session;

beforeAll(async () => {
  session = await Session.open({ threads: 1, memoryLimit: '200MB', folders: [inside] });
});
afterAll(() => session.close());

test('SQL reads and writes the folder that it is given', async () => {
  expect(await session.rows(`select x from ${literal(join(inside, 'a.csv'))}`)).toEqual([{ x: 1 }]);
  await session.run(`copy (select 1 as x) to ${literal(join(inside, 'b.parquet'))}`);
  expect(existsSync(join(inside, 'b.parquet'))).toBe(true);
});

test.each([
  ['read another folder', `select * from ${literal(join(outside, 'secret.csv'))}`],
  ['leave its folder by ..', `select * from ${literal(join(inside, '..', outside.split(/[\\/]/).pop()!, 'secret.csv'))}`],
  ['list another folder', `select * from glob(${literal(join(outside, '*'))})`],
  ['write to another folder', `copy (select 1) to ${literal(join(outside, 'new.csv'))}`],
  ['attach a database', `attach ${literal(join(outside, 'new.duckdb'))} as other`],
  ['install an extension', 'install httpfs'],
  ['load an extension', 'load httpfs'],
  ['reach a host', `select * from read_csv('http://127.0.0.1:9/x.csv')`],
  ['unlock itself', 'set enable_external_access = true'],
  ['widen its folders', `set allowed_directories = ['/']`],
  ['unlock its configuration', 'set lock_configuration = false'],
])('it cannot %s', async (_, sql) => {
  const answer = session.rows(sql);
  // Listing what may not be seen gives nothing; all else is refused.
  if (sql.includes('glob(')) await expect(answer.catch(() => [])).resolves.toEqual([]);
  else await expect(answer).rejects.toThrow(/disabled|locked|Permission|not allowed|cannot/i);
  expect(existsSync(join(outside, 'new.csv')) || existsSync(join(outside, 'new.duckdb'))).toBe(false);
});
