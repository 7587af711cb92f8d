/**
 * Writes every file that is derived from another one and needs nothing but Node for it (a new version of DuckDB also the registry); `--check` only says which are stale.
 * What takes its content from a real CPython (unicode tables, expectations of tests) is written by its own script, by hand.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const GENERATORS = [
  'generate-nodes.ts',
  'generate-options.ts',
  'generate-schema.ts',
  'generate-views.ts',
  'generate-page.ts',
  'generate-duckdb-sums.ts',
];
const tsx = createRequire(__filename).resolve('tsx/cli');

for (const name of GENERATORS) {
  const { status } = spawnSync(process.execPath, [tsx, join(__dirname, name), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
