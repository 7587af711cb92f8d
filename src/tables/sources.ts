import { join } from 'node:path';
import { TABLES, TABLE_NAMES } from './index';
import { duckdbType } from './ddl';
import { MODULES } from './modules';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What DuckDB reads a table of the dataset at `folder` from, as an expression after `from`. */
export function sources(folder: string): Map<string, string> {
  return new Map([
    ...TABLE_NAMES.map((name) => [name, `read_parquet(${literal(join(folder, TABLES[name].path))})`] as const),
    [MODULES.name, readModules(literal(join(folder, MODULES.path)))],
  ]);
}

/** `read_json` with the columns told, for what DuckDB guesses depends on the rows. */
export function readModules(path: string): string {
  const columns = MODULES.schema.fields.map(({ name, type }) => `${name}: ${literal(duckdbType(type))}`);
  return `read_json(${path}, format = 'newline_delimited', maximum_object_size = 67108864, columns = {\n  ${columns.join(',\n  ')}\n})`;
}
