import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker } from '../enrich/types/load';
import { readSql } from '../resources';
import { append } from '../store/append';
import { literal, type Session } from '../store/session';
import { duckdbType } from '../tables/ddl';
import { TYPE_ERRORS } from '../tables/type-errors';
import { changedLines } from './pair/changed-lines';
import type { Texts } from './pair/texts';

/** Who reported on which side. */
export interface TypeSides {
  readonly head: readonly Checker[];
  readonly base: readonly Checker[];
}

export const NO_TYPES: TypeSides = { head: [], base: [] };

/** An error of the head that the base has not, or that is on a line which differs. */
export interface NewTypeError {
  readonly path: string;
  readonly checker: Checker;
  readonly lineno: number;
  readonly rule: string | null;
  readonly message: string;
}

/**
 * Finds the new type errors and puts their numbers into diff_files and diff_summary. The errors of a side are in
 * metrics/type_errors.parquet of `folder` and of its base/.
 */
export async function compareTypes(
  session: Session,
  folder: string,
  { head, base }: TypeSides,
  texts: { readonly base: Texts; readonly head: Texts },
): Promise<void> {
  await load(session, 'head', folder);
  await load(session, 'base', join(folder, 'base'));
  await session.run('create temp table type_sides (checker varchar, in_base boolean)');
  await append(
    session,
    'type_sides',
    head.map((checker) => [checker, base.includes(checker)]),
  );
  await session.run('create temp table changed_spans (path varchar, lineno integer, end_lineno integer)');
  if (head.some((checker) => !base.includes(checker))) await findChangedSpans(session, texts);
  await session.run(readSql('diff/type_errors.sql'));
  await session.run(readSql('diff/type_counts.sql'));
}

async function load(session: Session, side: 'base' | 'head', folder: string): Promise<void> {
  const path = join(folder, TYPE_ERRORS.path);
  const columns = TYPE_ERRORS.schema.fields.map(({ name, type }) => `${name} ${duckdbType(type)}`);
  await session.run(
    existsSync(path)
      ? `create temp table ${side}_type_errors as from read_parquet(${literal(path)})`
      : `create temp table ${side}_type_errors (${columns.join(', ')})`,
  );
}

interface Span {
  readonly path: string;
  readonly base_path: string | null;
  readonly lineno: number;
  readonly end_lineno: number;
}

/** Errors in files that differ, on lines that do. */
async function findChangedSpans(session: Session, texts: { readonly base: Texts; readonly head: Texts }): Promise<void> {
  const spans = await session.rows<Span>(
    `select distinct h.path, f.base_path, h.lineno, h.end_lineno
     from head_type_errors h join diff_files f on f.head_path = h.path where f.status <> 'moved' order by all`,
  );
  const found: [string, number, number][] = [];
  let path: string | null = null;
  let changed: Uint8Array = new Uint8Array(0);
  for (const span of spans) {
    if (span.path !== path) {
      path = span.path;
      const base = span.base_path === null ? [] : await texts.base.lines(span.base_path);
      changed = changedLines(base, await texts.head.lines(path));
    }
    if (changed.subarray(Math.max(span.lineno - 1, 0), Math.max(span.end_lineno, 1)).includes(1))
      found.push([span.path, span.lineno, span.end_lineno]);
  }
  await append(session, 'changed_spans', found);
}
