import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSql } from '../resources';
import type { Store } from '../store';
import { literal, type Session } from '../store/session';
import { TABLES } from '../tables';
import { MODULES } from '../tables/modules';
import { writeDatabase } from './database';
import { assignTags } from './tags/assign';
import type { TagRules } from './tags/rules';
import { writeModuleRows } from './write-modules';

export interface EnrichOptions {
  readonly tags: TagRules;
  /** What repo_map.json says. */
  readonly generatedAt: string | null;
  /** Write codeintel.duckdb too. */
  readonly duckdb: boolean;
}

export const REPO_MAP = 'repo_map.json';
export const DATABASE = 'codeintel.duckdb';

/** Writes modules/modules.jsonl, repo_map.json and what the options ask for below the store's folder; after `build`. */
export function enrich(store: Pick<Store, 'stage' | 'folder' | 'note'>, options: EnrichOptions): Promise<void> {
  return store.stage(async (session) => {
    const rows = await writeModules(session, store.folder, options.tags);
    store.note(MODULES.path, rows);
    await writeRepoMap(session, store.folder, rows, options.generatedAt);
    if (options.duckdb) await writeDatabase(session, store.folder, join(store.folder, DATABASE));
  });
}

/** Gives the number of rows. */
async function writeModules(session: Session, folder: string, tags: TagRules): Promise<number> {
  const view = (name: 'ast_metrics' | 'ast_defs'): string =>
    `create temp view ${name} as from read_parquet(${literal(join(folder, TABLES[name].path))}, file_row_number = true)`;
  await session.run(readSql('enrich/macros.sql'));
  await session.run(view('ast_metrics'));
  await session.run(view('ast_defs'));
  await session.run(readSql('enrich/facts.sql'));
  // What a SCIP index and type checkers say, where they were asked.
  await session.run('create temp table if not exists module_scip_symbols (path varchar, symbols varchar[])');
  await session.run('create temp table if not exists module_type_errors (path varchar, type_errors integer)');
  await assignTags(session, tags);

  return writeModuleRows(session, join(folder, MODULES.path));
}

async function writeRepoMap(session: Session, folder: string, moduleCount: number, generatedAt: string | null): Promise<void> {
  const tags = await session.rows<{ tag: string; paths: string[] }>(readSql('enrich/tagged.sql'));
  const map = {
    generated_at: generatedAt,
    module_count: moduleCount,
    tags: Object.fromEntries(tags.map(({ tag, paths }) => [tag, paths])),
  };
  await writeFile(join(folder, REPO_MAP), `${JSON.stringify(map, null, 2)}\n`);
}
