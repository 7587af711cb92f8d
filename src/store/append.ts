import type { DuckDBAppender } from '@duckdb/node-api';
import type { Session } from './session';

/** A bigint is a ubigint: a hash or a node_id. */
export type Cell = string | number | boolean | bigint | null;

/** Appends rows to a table whose columns are varchar, integer, boolean or ubigint, in their order. */
export class TableAppender {
  private constructor(private readonly appender: DuckDBAppender) {}

  static async open(session: Session, table: string): Promise<TableAppender> {
    return new TableAppender(await session.appender(table));
  }

  add(row: readonly Cell[]): void {
    const { appender } = this;
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else if (typeof value === 'boolean') appender.appendBoolean(value);
      else if (typeof value === 'bigint') appender.appendUBigInt(value);
      else appender.appendInteger(value);
    }
    appender.endRow();
  }

  close(): void {
    this.appender.closeSync();
  }
}

/** Appends all rows at once. */
export async function append(session: Session, table: string, rows: Iterable<readonly Cell[]>): Promise<void> {
  const appender = await TableAppender.open(session, table);
  for (const row of rows) appender.add(row);
  appender.close();
}
