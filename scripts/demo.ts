/**
 * Indexes a real repository, says where the dataset is, and answers a first question from it with SQL:
 * the folder given; without one, the standard library of a Python on this machine, else the example in examples/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sanitize } from '../src/log/sanitize';

const root = join(__dirname, '..');
const out = resolve('ast-dataset');

const QUESTION = 'Which functions and classes of this code does the rest of it call most?';
const QUERY = `select dst_qname as name, count(*) as calls, count(distinct path) as files
from 'ast-dataset/ast/ast_edges.parquet'
where edge_type = 'call' and dst_path is not null and dst_path <> path
group by dst_qname
order by calls desc, name
limit 10`;

/** The folder of the standard library of the first Python that answers; no code but its own `sysconfig` runs. */
function standardLibrary(): string | undefined {
  for (const python of ['python3', 'python', 'py']) {
    const { status, stdout } = spawnSync(python, ['-I', '-c', "import sysconfig; print(sysconfig.get_path('stdlib'))"], {
      encoding: 'utf8',
    });
    const folder = status === 0 ? stdout.trim() : '';
    if (folder !== '' && existsSync(join(folder, 'ast.py'))) return realpathSync(folder);
  }
  return undefined;
}

async function ask(): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(QUERY.replaceAll("'ast-dataset/", `'${out.replaceAll("'", "''")}/`));
  const rows = [answer.columnNames(), ...answer.getRows()].map((row) => row.map((cell) => sanitize(String(cell))));
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  console.log(`\n${QUESTION}\n\n${QUERY}\n`);
  for (const row of rows)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`);
  console.log('\nThe same files open in any DuckDB, pandas, polars or Spark.');
  connection.closeSync();
  instance.closeSync();
}

const [given] = process.argv.slice(2);
const folder = given ?? standardLibrary() ?? join(root, 'examples', 'bookshop');
const exclude = given === undefined ? ['--exclude', '**/site-packages/**', '--exclude', '**/dist-packages/**'] : [];
const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'index', '--out', out, ...exclude, '--', folder], {
  stdio: 'inherit',
});
if (status === 0) {
  ask().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
} else process.exitCode = status ?? 1;
