import { readSql } from '../resources';
import type { Session } from './session';

/** Longest chain of re-exports that is followed. */
const ROUNDS = 16;

/**
 * Finds what the names of imports and calls stand for in this repository, and leaves it in `targets`. Each round splits the
 * pending names into a module and a rest, takes the definitions that match, and goes on with the names that the module's
 * own imports lead to.
 */
export async function resolve(session: Session): Promise<void> {
  const run = (name: string): Promise<number> => session.run(readSql(`build/${name}.sql`));
  for (const name of ['module_names', 'definitions', 'imported_names', 'wanted', 'pending_first']) await run(name);
  await session.run('create temp table pending_seen (wanted varchar, name varchar)');
  await session.run('create temp table definitions_found (wanted varchar, file integer, qualname varchar, node_id ubigint)');
  for (let round = 0; round < ROUNDS; round++) {
    await run('splits');
    if (round === 0) await run('modules_found');
    await run('definitions_found');
    await session.run('insert into pending_seen from pending');
    await run('pending_next');
    const [left] = await session.rows<{ names: number }>('select count(*) as names from pending');
    if (left!.names === 0) break;
  }
  await run('targets');
  for (const name of ['scip_stale', 'scip_targets']) await run(name);
}
