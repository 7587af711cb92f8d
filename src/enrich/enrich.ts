import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSql } from '../resources';
import type { Provenance, Store } from '../store';
import { literal, type Session } from '../store/session';
import { writeQuery } from '../store/write';
import { TABLES } from '../tables';
import { MODULES } from '../tables/modules';
import { TYPE_ERRORS } from '../tables/type-errors';
import { writeDatabase } from './database';
import { assignTags } from './tags/assign';
import type { TagRules } from './tags/rules';
import { writeModuleRows } from './write-modules';

export interface EnrichOptions extends Pick<Provenance, 'toolVersion' | 'pythonVersion' | 'commit'> {
  readonly tags: TagRules;
  /** What repo_map.json says. */
  readonly generatedAt: string | null;
  /** Whether an index of symbols was read, and whether a report of a type checker was. */
  readonly symbols: boolean;
  readonly typeErrors: boolean;
  /** Write codeintel.duckdb too. */
  readonly duckdb: boolean;
}

export const REPO_MAP = 'repo_map.json';
export const SYMBOL_GRAPH = 'graphs/symbol_graph.json';
export const DATABASE = 'codeintel.duckdb';

/** Writes modules/modules.jsonl, repo_map.json and what the options ask for below the store's folder; after `build`. */
export function enrich(store: Pick<Store, 'stage' | 'folder' | 'note'>, options: EnrichOptions): Promise<void> {
  return store.stage(async (session) => {
    const rows = await writeModules(session, store.folder, options.tags);
    store.note(MODULES.path, rows);
    if (options.symbols) await writeSymbolGraph(store, session);
    if (options.typeErrors)
      store.note(TYPE_ERRORS.path, await writeQuery(session, TYPE_ERRORS, readSql('enrich/type_errors.sql'), store.folder, options));
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
  await session.run(readSql('enrich/module_scip_symbols.sql'));
  await session.run(readSql('enrich/module_type_errors.sql'));
  await assignTags(session, tags);

  return writeModuleRows(session, join(folder, MODULES.path));
}

/** graphs/symbol_graph.json: an array of symbol and file. */
async function writeSymbolGraph(store: Pick<Store, 'folder' | 'note'>, session: Session): Promise<void> {
  const path = join(store.folder, SYMBOL_GRAPH);
  await mkdir(dirname(path), { recursive: true });
  store.note(SYMBOL_GRAPH, await session.run(`copy (${readSql('enrich/symbol_graph.sql')}) to ${literal(path)} (format json, array true)`));
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
