/** Writes sql/views.sql from the public tables. `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewsSql } from '../src/tables/sources';

const path = join(__dirname, '..', 'sql', 'views.sql');
if (!process.argv.includes('--check')) writeFileSync(path, viewsSql());
else if (!existsSync(path) || readFileSync(path, 'utf8') !== viewsSql()) {
  console.error('sql/views.sql is stale: run npm run generate');
  process.exitCode = 1;
}
