/** Writes docs/schema.md from the schemas of the public tables. `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SCHEMA_VERSION, TABLES } from '../src/tables';
import { schemaDocument } from '../src/tables/document';
import { DIFF_TABLES, DIFF_TYPE_ERRORS } from '../src/tables/diff';
import { MODULES } from '../src/tables/modules';
import { TYPE_ERRORS } from '../src/tables/type-errors';

const path = join(__dirname, '..', 'docs', 'schema.md');

async function generate(): Promise<void> {
  const text = await format(
    schemaDocument([...Object.values(TABLES), TYPE_ERRORS, MODULES, ...Object.values(DIFF_TABLES), DIFF_TYPE_ERRORS], SCHEMA_VERSION),
    {
      ...(await resolveConfig(path)),
      parser: 'markdown',
    },
  );
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error('docs/schema.md is stale: run npm run generate');
    process.exitCode = 1;
  }
}

void generate();
