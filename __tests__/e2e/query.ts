import { DuckDBInstance } from '@duckdb/node-api';
import type { Json } from '@duckdb/node-api';

/** Rows of a query over a dataset; `$out` in it stands for the folder. */
export async function query(out: string, sql: string): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql.replaceAll('$out', out.replaceAll("'", "''")));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
