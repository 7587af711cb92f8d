import type { Session } from './session';

type Value = string | number | boolean | null;

/** Appends rows to a table whose columns are varchar, integer or boolean, in their order. */
export async function append(session: Session, table: string, rows: Iterable<readonly Value[]>): Promise<void> {
  const appender = await session.appender(table);
  for (const row of rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === 'string') appender.appendVarchar(value);
      else if (typeof value === 'boolean') appender.appendBoolean(value);
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}
