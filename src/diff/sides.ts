import { join } from 'node:path';
import type { Discovery, SourceFile } from '../discover';
import { readSql } from '../resources';
import { append } from '../store/append';
import { literal, type Session } from '../store/session';
import { Staging } from '../store/staging';
import { TABLES, type Table } from '../tables';
import { conform } from '../tables/ddl';
import type { Batch } from '../tables/staging';

/** Parses files of a side and gives their rows, file ordinals from 0, in order. */
export type Extract = (side: Discovery, files: readonly SourceFile[]) => AsyncIterable<Batch>;

/**
 * Makes head_files and head_defs of the dataset below `folder`. Most definitions are never looked at: they stay in the file, and `n`
 * tells their order.
 */
export async function loadHead(session: Session, folder: string): Promise<void> {
  const read = (table: Table, options = ''): string => `from read_parquet(${literal(join(folder, table.path))}${options})`;
  await session.run(`create temp table head_files as ${read(TABLES.ast_metrics)}`);
  await session.run(
    `create temp view head_defs as select * exclude (file_row_number), file_row_number as n ${read(TABLES.ast_defs, ', file_row_number = true')}`,
  );
}

/** Makes base_files and base_defs: only what the head has not, byte for byte under the same path, is parsed. */
export async function loadBase(session: Session, base: Discovery, extract: Extract): Promise<void> {
  const heads = await session.rows<{ path: string; blob: string | null }>('select path, blob from head_files');
  const blobs = new Map(heads.map(({ path, blob }) => [path, blob]));
  await parse(
    session,
    base,
    base.files.filter(({ path, blob }) => blob === null || blobs.get(path) !== blob),
    extract,
  );
  await session.run('create temp table listing (path varchar, module varchar, blob varchar)');
  await append(
    session,
    'listing',
    base.files.map(({ path, module, blob }) => [path, module, blob]),
  );
  await session.run(readSql('diff/base.sql'));
}

/** Makes parsed_files and parsed_defs of some files of a side. */
export async function parse(session: Session, side: Discovery, files: readonly SourceFile[], extract: Extract): Promise<void> {
  const staging = await Staging.create(session, ['files', 'defs']);
  if (files.length > 0) for await (const batch of extract(side, files)) staging.append(batch);
  staging.close();
  await session.run(readSql('build/files.sql'));
  await session.run(`create temp table parsed_files as ${conform(TABLES.ast_metrics, readSql('build/ast_metrics.sql'))}`);
  await session.run(
    `create temp table parsed_defs as select *, row_number() over () as n from (${conform(TABLES.ast_defs, readSql('build/ast_defs.sql'))})`,
  );
}
