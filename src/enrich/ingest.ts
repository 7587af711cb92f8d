import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RunError, UsageError, UserError, errorMessage } from '../errors';
import { manifestAt, notWhole } from '../store/dataset';
import { Session, literal } from '../store/session';
import type { Table } from '../tables';
import { createTable, duckdbType } from '../tables/ddl';
import { sources } from '../tables/sources';
import { DATABASE_TABLES } from './database';

export interface IngestOptions {
  /** The database file; made when it is not there. */
  readonly database: string;
  /** Name of the repository, for a database of several: the tables get a column `repo`. */
  readonly repository: string | null;
}

/**
 * Puts the tables of a dataset into the schema codeintel of a database file, in place of what an earlier call put there: all
 * of it, or the rows of the same repository. Either everything changes or nothing. Gives the rows per table.
 */
export async function ingest(folder: string, { database, repository }: IngestOptions): Promise<ReadonlyMap<string, number>> {
  await manifestAt(folder);
  if (/^codeintel(\.|$)/i.test(basename(database)))
    throw new UsageError(
      `a database ${basename(database)} would be called codeintel as its schema is, and no query could name a table`,
      'Choose another name, such as repo.duckdb.',
    );
  const dataset = await realpath(folder);
  const failed = (error: unknown): never => {
    if (error instanceof RunError) throw error;
    throw new UserError(`${database} cannot be written: ${errorMessage(error).split('\n', 1)[0]!}`, 'Nothing in it was changed.', {
      cause: error,
    });
  };
  const path = await placeOf(database).catch(failed);
  const session = await Session.open({ threads: 2, memoryLimit: '1GB', folders: [dataset, dirname(path)] });
  try {
    const from = sources(dataset);
    // Before there is a database: a dataset that is not whole makes none.
    for (const table of DATABASE_TABLES) {
      await session.run(`from ${from.get(table.name)!} limit 0`).catch((error: unknown) => {
        throw notWhole(folder, error);
      });
    }
    await session.run(`attach ${literal(path)} as target`);
    await session.run('begin');
    await session.run('create schema if not exists target.codeintel');
    const written = new Map<string, number>();
    for (const table of DATABASE_TABLES) {
      await prepare(session, table, database, repository);
      const repo = repository === null ? '' : `${literal(repository)} as repo, `;
      written.set(
        table.name,
        await session.run(`insert into target.codeintel.${table.name} by name select ${repo}* from ${from.get(table.name)!}`),
      );
    }
    await session.run('commit');
    await session.run('detach target');
    return written;
  } catch (error) {
    return failed(error);
  } finally {
    session.close();
  }
}

/** Absolute path of the database, links resolved; its folder is made. */
async function placeOf(database: string): Promise<string> {
  const parent = dirname(resolve(database));
  await mkdir(parent, { recursive: true });
  return join(await realpath(parent), basename(database));
}

/** Leaves a table with all columns, and no rows of this repository. */
async function prepare(session: Session, table: Table, database: string, repository: string | null): Promise<void> {
  const name = `target.codeintel.${table.name}`;
  const columns = await session.rows<{ name: string }>(
    `select column_name as name from duckdb_columns() where database_name = 'target' and schema_name = 'codeintel' and table_name = ${literal(table.name)}`,
  );
  const known = new Set(columns.map((column) => column.name));
  if (repository === null) {
    if (known.has('repo')) throw new UsageError(`${database} holds several repositories`, 'Name this one: --repo NAME.');
    await session.run(`drop table if exists ${name}`);
    await session.run(createTable(table, 'target.codeintel'));
    return;
  }
  if (columns.length > 0 && !known.has('repo'))
    throw new UsageError(`${database} holds one repository, without a name`, 'Begin another file for several, or leave --repo out.');
  if (columns.length === 0) {
    await session.run(`create table ${name} as select null::varchar as repo, * from (${emptyRows(table)}) limit 0`);
    return;
  }
  // A dataset of a later version may have more columns.
  for (const [column, type] of columnTypes(table)) {
    if (!known.has(column)) await session.run(`alter table ${name} add column "${column}" ${type}`);
  }
  await session.run(`delete from ${name} where repo = ${literal(repository)}`);
}

function columnTypes({ schema }: Table): [string, string][] {
  return schema.fields.map((field) => [field.name, duckdbType(field.type)]);
}

function emptyRows(table: Table): string {
  return `select ${columnTypes(table)
    .map(([column, type]) => `null::${type} as "${column}"`)
    .join(', ')}`;
}
