import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonWith } from '../support/python-with';
import { makeFolder, runCli } from './cli';
import { query } from './query';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'use-the-artifact.md'), 'utf8');
const blocks = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

let folder: string;

beforeAll(async () => {
  folder = makeFolder({});
  const { status, stderr } = await runCli(['index', join(root, 'examples', 'bookshop'), '--out', 'ast-dataset'], folder);
  expect({ status, stderr }).toMatchObject({ status: 0 });
}, 60_000);

test.each(blocks('sql').map((sql) => [sql.split('\n').find((line) => /^(select|with)/.test(line)), sql]))(
  'DuckDB: %s …',
  async (_, sql) => {
    const rows = await query(folder, sql.replaceAll("'ast-dataset/", "'$out/ast-dataset/").replaceAll("'*/", "'$out/*/"));
    expect(rows.length).toBeGreaterThan(0);
  },
);

test('the query of examples/query.yml', async () => {
  const workflow = readFileSync(join(root, 'examples', 'query.yml'), 'utf8');
  const sql = /duckdb\.sql\("""([^]*?)"""\)/.exec(workflow)![1]!;
  await expect(query(folder, sql.replaceAll("'ast-dataset/", "'$out/ast-dataset/"))).resolves.toBeDefined();
});

const python = blocks('python').map((code) => [/^import (\w+)/.exec(code)![1]!, code] as const);

for (const [module, code] of python) {
  const interpreter = pythonWith(module);
  (interpreter === undefined ? test.skip : test)(`Python: ${module}`, () => {
    expect(execFileSync(interpreter!, ['-c', code], { cwd: folder, encoding: 'utf8' })).not.toBe('');
  });
}

test('there are snippets for each of them', () => {
  expect(python.map(([module]) => module)).toEqual(['pandas', 'polars', 'duckdb']);
  expect(blocks('sql').length).toBeGreaterThanOrEqual(4);
  expect(blocks('sh')[0]).toContain('gh run download');
});
