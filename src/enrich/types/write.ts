import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSql } from '../../resources';
import type { Provenance } from '../../store';
import { append } from '../../store/append';
import { Session } from '../../store/session';
import { writeQuery } from '../../store/write';
import { TYPE_ERRORS } from '../../tables/type-errors';
import type { Places } from '../reading/match-paths';
import type { Note } from '../reading/note';
import type { ReportFile } from '../reading/report-file';
import { createTypeErrors, loadTypeErrors, type Checker } from './load';

/** Writes metrics/type_errors.parquet below `folder` for files that no dataset is made of: those of a base, or of a mere comparison. */
export async function writeTypeErrors(
  folder: string,
  reports: ReadonlyMap<Checker, ReportFile>,
  places: Places,
  provenance: Pick<Provenance, 'toolVersion' | 'pythonVersion' | 'commit'>,
): Promise<readonly Note[]> {
  await mkdir(join(folder, 'metrics'), { recursive: true });
  const session = await Session.open({ threads: 2, memoryLimit: '512MB', folders: [folder] });
  try {
    await session.run('create temp table files (file integer, path varchar)');
    await append(
      session,
      'files',
      places.files.map((path, file) => [file, path]),
    );
    await createTypeErrors(session);
    const notes: Note[] = [];
    for (const [checker, file] of reports) notes.push(...(await loadTypeErrors(session, checker, file, places)).notes);
    await writeQuery(session, TYPE_ERRORS, readSql('enrich/type_errors.sql'), folder, provenance);
    return notes;
  } finally {
    session.close();
  }
}
