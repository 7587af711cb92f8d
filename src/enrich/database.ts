import { literal, type Session } from '../store/session';
import { TABLES } from '../tables';
import { createTable } from '../tables/ddl';
import { MODULES } from '../tables/modules';
import { sources } from '../tables/sources';

/** Tables of a database, in schema codeintel. */
export const DATABASE_TABLES = [...Object.values(TABLES), MODULES];

/** Writes the dataset at `folder` as a new database file. */
export async function writeDatabase(session: Session, folder: string, path: string): Promise<void> {
  await session.run(`attach ${literal(path)} as target`);
  await session.run('create schema target.codeintel');
  const from = sources(folder);
  for (const table of DATABASE_TABLES) {
    await session.run(createTable(table, 'target.codeintel'));
    await session.run(`insert into target.codeintel.${table.name} by name from ${from.get(table.name)!}`);
  }
  await session.run('detach target');
}
