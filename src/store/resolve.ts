import { readSql } from '../resources';
import { append } from './append';
import { linearize } from './linearize';
import type { Session } from './session';

/** Longest chain of re-exports that is followed. */
const ROUNDS = 16;
/** Most attributes that are looked up one in the class of the other. */
const LOOKUPS = 12;

/**
 * Finds what the names of imports and calls stand for in this repository, and leaves it in `targets` (by name), `landed` (by call)
 * and `made_here` (by class).
 */
export async function resolve(session: Session): Promise<void> {
  const run = (name: string): Promise<number> => session.run(readSql(`build/${name}.sql`));
  await findNames(session, run);
  await run('star_found');
  await orderClasses(session, run);
  await findMembers(session, run);
  for (const name of ['accessors', 'constructors', 'targets', 'landed', 'made_here', 'scip_stale', 'scip_targets']) await run(name);
}

/**
 * Each round splits the pending names into a module and a rest, takes the definitions that match, and goes on with the names that
 * the module's own imports lead to.
 */
async function findNames(session: Session, run: (name: string) => Promise<number>): Promise<void> {
  for (const name of ['module_names', 'definitions', 'imported_names', 'star_names', 'wanted', 'pending_first']) await run(name);
  await session.run('create temp table pending_seen (wanted varchar, name varchar)');
  await session.run(
    'create temp table definitions_found (wanted varchar, file integer, qualname varchar, node_id ubigint, is_class boolean)',
  );
  await session.run('create temp table classes_found (wanted varchar, class ubigint, member varchar)');
  for (let round = 0; round < ROUNDS; round++) {
    await run('splits');
    if (round === 0) await run('modules_found');
    await run('definitions_found');
    await run('classes_found');
    await session.run('insert into pending_seen select wanted, name from pending');
    await run('pending_next');
    if ((await countOf(session, 'pending')) === 0) break;
  }
}

/** Leaves the method resolution orders of all classes in `mro`. */
async function orderClasses(session: Session, run: (name: string) => Promise<number>): Promise<void> {
  await run('classes');
  const bases = new Map<number, number[]>();
  for (const { class: cls, base } of await session.rows<{ class: number; base: number }>(readSql('build/class_bases.sql'))) {
    const known = bases.get(cls);
    if (known === undefined) bases.set(cls, [base]);
    else known.push(base);
  }
  await session.run('create temp table linearized (class integer, position integer, ancestor integer)');
  await append(session, 'linearized', numbered(linearize(bases)));
  await run('mro');
}

/** Looks up attributes in classes and their bases; each round takes one attribute of every chain. */
async function findMembers(session: Session, run: (name: string) => Promise<number>): Promise<void> {
  await run('members');
  await run('lookups');
  await session.run('create temp table members_found (class ubigint, path varchar, past_own boolean, node_id ubigint)');
  for (let round = 0; round < LOOKUPS && (await countOf(session, 'lookups')) > 0; round++) {
    for (const name of ['lookup_round', 'members_found', 'lookups_next']) await run(name);
  }
}

async function countOf(session: Session, table: string): Promise<number> {
  const [{ rows }] = (await session.rows<{ rows: number }>(`select count(*) as rows from ${table}`)) as [{ rows: number }];
  return rows;
}

function* numbered(orders: ReturnType<typeof linearize>): Generator<readonly [number, number, number]> {
  for (const [cls, ancestors] of orders) for (const [i, ancestor] of ancestors.entries()) yield [cls, i + 1, ancestor];
}
