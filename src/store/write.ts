import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSql } from '../resources';
import { SCHEMA_VERSION, TABLES, TABLE_NAMES, type Table, type TableName } from '../tables';
import { comments, conform } from '../tables/ddl';
import type { Provenance, TableCounts } from './index';
import { literal, type Session } from './session';

/**
 * Chosen by measurement on CPython's library. Ids are what fills a dataset, and no dictionary pays for them: columns of more than
 * 1,000 values are written with the delta encodings of Parquet 2, which also take half the time. Higher levels of zstd only make the
 * ids larger.
 */
const PARQUET = `format parquet, compression zstd, compression_level 2, parquet_version v2, dictionary_size_limit 1000, row_group_size 122880`;

/** Writes every public table below `folder`, and its JSONL mirror when asked. */
export async function writeTables(session: Session, folder: string, provenance: Provenance, jsonl: boolean): Promise<TableCounts> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    const query = conform(table, readSql(`build/${name}.sql`));
    const path = join(folder, table.path);
    await mkdir(dirname(path), { recursive: true });
    counts[name] = await session.run(`copy (${query}) to ${literal(path)} (${PARQUET}, kv_metadata ${metadata(table, provenance)})`);
    if (!jsonl || table.mirror === null) continue;
    await session.run(`copy (from read_parquet(${literal(path)})) to ${literal(join(folder, table.mirror))} (format json)`);
  }
  return counts as TableCounts;
}

/** What a Parquet file says about itself, as a SQL struct. */
function metadata(table: Table, { toolVersion, pythonVersion, commit }: Provenance): string {
  const entries: Record<string, string> = {
    'ast_dataset.schema_version': SCHEMA_VERSION,
    'ast_dataset.tool_version': toolVersion,
    'ast_dataset.python_version': pythonVersion,
    ...(commit === null ? {} : { 'ast_dataset.commit': commit }),
    'ast_dataset.columns': JSON.stringify(comments(table)),
  };
  return `{${Object.entries(entries).map(([key, value]) => `${literal(key)}: ${literal(value)}`).join(', ')}}`;
}
