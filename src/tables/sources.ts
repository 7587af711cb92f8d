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

/** The nodes by the short names of their first design. */
export const AST_VIEW = 'create or replace view ast as select *, path as file, node_type as kind from ast_nodes';

/** Where the tags of modules are: an object from tag to paths. */
export const TAGS_PATH = 'repo_map.json';

/** One row per tag that a module has: `tag, path`. What modules.jsonl says too, in a file of a hundredth of the size. */
export function readTags(path: string): string {
  return `(
  select tag, unnest(paths) as path
  from (
    select unnest(map_keys(tags)) as tag, unnest(map_values(tags)) as paths
    from read_json(${path}, maximum_object_size = 67108864, columns = {tags: 'map(varchar, varchar[])'})
  )
)`;
}

/** sql/views.sql: a view per table of the dataset that the variable `dataset` names, or that is in the current folder. */
export function viewsSql(): string {
  const at = (path: string): string => `coalesce(getvariable('dataset'), '.') || ${literal(`/${path}`)}`;
  const views = [
    ...TABLE_NAMES.map((name) => `create or replace view ${name} as from read_parquet(${at(TABLES[name].path)})`),
    `create or replace view ${MODULES.name} as from ${readModules(at(MODULES.path))}`,
    `create or replace view tags as from ${readTags(at(TAGS_PATH))}`,
    AST_VIEW,
  ];
  return `-- Generated from src/tables/ by scripts/generate-views.ts. Do not edit.
-- A view per table of a dataset: ast_nodes, ast_edges, ast_metrics, ast_defs, modules; tags, a row
-- per tag of a module; and ast, the nodes with file and kind.
--   in the folder of the dataset:  duckdb -init views.sql
--   elsewhere:                     duckdb -cmd "set variable dataset = 'path/to/ast-dataset'" -cmd ".read views.sql"
${views.map((view) => `${view};\n`).join('')}`;
}
