import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSql } from '../resources';
import { SCHEMA_VERSION, type Table } from '../tables';
import { comments, conform } from '../tables/ddl';
import { ROW_GROUP } from './appender';
import type { Provenance } from './index';
import { literal, type Session } from './session';

/**
 * Chosen by measurement on CPython's library. Ids fill a dataset, and no dictionary pays for them: columns of more than 2,000 values
 * get the delta encodings of Parquet 2, which also take half the time. Rows are ordered by path, which does more than a bloom filter.
 */
const PARQUET = 'format parquet, parquet_version v2, dictionary_size_limit 2000, write_bloom_filter false, compression zstd';
/** A higher level of zstd makes ids larger and the rest smaller. */
const GRAPH = `${PARQUET}, compression_level 2, row_group_size ${ROW_GROUP}`;
/** Everything else has few ids and few rows: small row groups, which divide those of the graph, give every thread some. */
const OTHERS = `${PARQUET}, compression_level 9, row_group_size ${ROW_GROUP / 6}`;

/** Writes a public table below `folder`, and its JSONL mirror when asked. Gives the number of its rows. */
export async function writeTable(session: Session, table: Table, folder: string, provenance: Provenance, jsonl: boolean): Promise<number> {
  const rows = await writeQuery(session, table, readSql(`build/${table.name}.sql`), folder, provenance);
  if (jsonl && table.mirror !== null) {
    const path = literal(join(folder, table.path));
    await session.run(`copy (from read_parquet(${path})) to ${literal(join(folder, table.mirror))} (format json)`);
  }
  return rows;
}

/** Writes what a query gives as the Parquet file of a table below `folder`. Gives the number of its rows. */
export async function writeQuery(
  session: Session,
  table: Table,
  query: string,
  folder: string,
  provenance: Pick<Provenance, 'toolVersion' | 'pythonVersion' | 'commit'>,
): Promise<number> {
  const path = join(folder, table.path);
  await mkdir(dirname(path), { recursive: true });
  const options = table.path.startsWith('ast/') ? GRAPH : OTHERS;
  return session.run(`copy (${conform(table, query)}) to ${literal(path)} (${options}, kv_metadata ${metadata(table, provenance)})`);
}

/** What a Parquet file says about itself, as a SQL struct. */
function metadata(
  table: Table,
  { toolVersion, pythonVersion, commit }: Pick<Provenance, 'toolVersion' | 'pythonVersion' | 'commit'>,
): string {
  const entries: Record<string, string> = {
    'ast_dataset.schema_version': SCHEMA_VERSION,
    'ast_dataset.tool_version': toolVersion,
    'ast_dataset.python_version': pythonVersion,
    ...(commit === null ? {} : { 'ast_dataset.commit': commit }),
    'ast_dataset.columns': JSON.stringify(comments(table)),
  };
  return `{${Object.entries(entries)
    .map(([key, value]) => `${literal(key)}: ${literal(value)}`)
    .join(', ')}}`;
}
