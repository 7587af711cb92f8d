import { formatNumber } from '../../log/format';
import { append, TableAppender } from '../../store/append';
import type { Session } from '../../store/session';
import { FileNames } from '../reading/file-names';
import type { Places } from '../reading/match-paths';
import type { Read } from '../reading/note';
import type { ReportFile } from '../reading/report-file';
import { readPyrefly } from './pyrefly';
import { readPyright } from './pyright';

export type Checker = 'pyright' | 'pyrefly';

/** An error of a type checker; warnings and remarks are left out. */
export interface TypeError {
  /** As the checker wrote it. */
  readonly path: string;
  /** From 1; 0 when it is about the file as a whole. */
  readonly lineno: number;
  readonly end_lineno: number;
  /** `reportArgumentType`; null where the checker names none, as for syntax errors. */
  readonly rule: string | null;
  readonly message: string;
}

const READERS = { pyright: readPyright, pyrefly: readPyrefly } as const;
const COLUMNS = 'checker varchar, file integer, lineno integer, end_lineno integer, rule varchar, message varchar';

/** Makes type_errors(checker, file, lineno, end_lineno, rule, message) and type_checkers(checker), empty. */
export async function createTypeErrors(session: Session): Promise<void> {
  await session.run(`create temp table type_errors (${COLUMNS})`);
  await session.run('create temp table type_checkers (checker varchar)');
}

/** Adds the errors of a report that are in files of the dataset, one at a time. */
export async function loadTypeErrors(session: Session, checker: Checker, file: ReportFile, places: Places): Promise<Read> {
  await session.run(
    'create or replace temp table reported (name integer, lineno integer, end_lineno integer, rule varchar, message varchar)',
  );
  const rows = await TableAppender.open(session, 'reported');
  const names = new FileNames();
  let errors = 0;
  for await (const { path, lineno, end_lineno, rule, message } of READERS[checker](file)) {
    rows.add([names.of(path), lineno, end_lineno, rule, message]);
    errors++;
  }
  rows.close();
  const matched = names.match(places);
  await session.run('create or replace temp table reported_files (name integer, file integer)');
  await append(session, 'reported_files', matched.pairs());
  const used = await session.run(
    `insert into type_errors select '${checker}', file, lineno, end_lineno, rule, message from reported join reported_files using (name)`,
  );
  await session.run(`insert into type_checkers values ('${checker}')`);
  return {
    notes: [
      ...matched.notes(file.name),
      {
        level: 'info',
        text: `${file.name}: ${formatNumber(used, 'type error')} in ${formatNumber(matched.matched, 'file')} of this dataset`,
      },
    ],
    provenance: { file: file.name, errors, used, paths: matched.paths.length, matched: matched.matched },
  };
}
