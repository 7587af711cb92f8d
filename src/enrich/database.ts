import { literal, type Session } from '../store/session';
import { TABLES } from '../tables';
import { createTable } from '../tables/ddl';
import { MODULES } from '../tables/modules';
import { sources } from '../tables/sources';

/** Tables of a database. */
export const DATABASE_TABLES = [...Object.values(TABLES), MODULES];

/**
 * Writes the dataset at `folder` as a new database file, codeintel.duckdb. DuckDB calls a database as its file, so that
 * `codeintel.ast_nodes` is the table in its main schema; with a schema of that name it would be ambiguous.
 */
export async function writeDatabase(session: Session, folder: string, path: string): Promise<void> {
  await session.run(`attach ${literal(path)} as target`);
  const from = sources(folder);
  for (const table of DATABASE_TABLES) {
    await session.run(createTable(table, 'target.main'));
    await session.run(`insert into target.main.${table.name} by name from ${from.get(table.name)!}`);
  }
  await session.run('detach target');
}
