import { join } from 'node:path';
import { readSql } from '../../resources';
import { literal, type Session } from '../../store/session';
import { TABLES } from '../../tables';
import type { DefColumns, FileColumns, PageData, Pairs } from './model/data';

/** Definitions beyond which the page leaves out the shortest. */
const MOST_DEFS = 100_000;
/** Calls beyond which it has none: a part of them would tell untruths about who calls whom. */
const MOST_CALLS = 600_000;

type Columns = Omit<PageData, 'about'> & { readonly definitions: number; readonly callCount: number };

/** Asks the tables of a run for what the page shows; after `enrich`. */
export async function readColumns(session: Session, folder: string): Promise<Columns> {
  await session.run(`create temp view if not exists ast_edges as from read_parquet(${literal(join(folder, TABLES.ast_edges.path))})`);
  await session.run(`create temp table html_limit as select ${MOST_DEFS} as most`);
  await session.run(readSql('report/html/shown_defs.sql'));
  const [all] = await session.rows<{ definitions: number }>('select count(*)::integer as definitions from ast_defs');
  const calls = await readPairs(session, 'report/html/calls.sql');
  const callCount = calls.from.length;
  return {
    files: await readFiles(session),
    defs: await readDefs(session),
    calls: callCount > MOST_CALLS ? { from: new Int32Array(), to: new Int32Array() } : calls,
    imports: await readPairs(session, 'report/html/imports.sql'),
    definitions: all!.definitions,
    callCount,
  };
}

async function readFiles(session: Session): Promise<FileColumns> {
  const [path, loc, sloc, error] = await readLists(session, 'report/html/files.sql', 4);
  return { path: path as string[], loc: integers(loc!), sloc: integers(sloc!), error: error as string[] };
}

async function readDefs(session: Session): Promise<DefColumns> {
  const lists = await readLists(session, 'report/html/defs.sql', 13);
  const [file, name, line, endLine, flags, sloc, cognitive, mccabe, nesting, slots, annotated, missing, missed] = lists;
  const uncovered = integers(missed!);
  return {
    ...{ file: integers(file!), name: name as string[], line: integers(line!), endLine: integers(endLine!), flags: integers(flags!) },
    ...{ sloc: integers(sloc!), cognitive: integers(cognitive!), mccabe: integers(mccabe!), nesting: integers(nesting!) },
    ...{
      slots: integers(slots!),
      annotated: integers(annotated!),
      missing: missing as string[],
      uncovered: uncovered.some((lines) => lines >= 0) ? uncovered : null,
    },
  };
}

async function readPairs(session: Session, name: string): Promise<Pairs> {
  const [from, to] = await readLists(session, name, 2);
  return { from: integers(from!), to: integers(to!) };
}

/** The answer to a query, column by column. */
async function readLists(session: Session, name: string, width: number): Promise<unknown[][]> {
  const lists: unknown[][] = Array.from({ length: width }, () => []);
  for await (const { chunks } of session.answers(readSql(name))) {
    for await (const rows of chunks) for (const row of rows) row.forEach((value, i) => lists[i]!.push(value));
  }
  return lists;
}

function integers(values: readonly unknown[]): Int32Array {
  return Int32Array.from(values as readonly number[]);
}
