import type { Session } from '../store/session';
import { loadCoverage } from './load-coverage';
import type { Places } from './reading/match-paths';
import type { Note, Provenance } from './reading/note';
import { ReportFile } from './reading/report-file';
import { loadIndex } from './scip/load';
import { createTypeErrors, loadTypeErrors, type Checker } from './types/load';

/** The files of other tools that a run was given. */
export interface ReportOptions {
  readonly scip: string | null;
  readonly coverageJson: string | null;
  readonly pyrightJson: string | null;
  readonly pyreflyJson: string | null;
}

/** Reports that are there. */
export interface Reports {
  readonly scip: ReportFile | null;
  readonly coverage: ReportFile | null;
  readonly types: ReadonlyMap<Checker, ReportFile>;
}

const TYPES: Readonly<Record<Checker, string>> = {
  pyright: 'what pyright --outputjson writes',
  pyrefly: 'what pyrefly check --output-format json writes, or one error of it per line',
};

/** Refuses names of what is no file, before anything is indexed. */
export async function openReports(options: ReportOptions): Promise<Reports> {
  return {
    scip: await opened(options.scip, 'an index.scip, or the JSON of one as scip print --json writes it'),
    coverage: await opened(options.coverageJson, 'what coverage json writes'),
    types: await openTypeReports(options.pyrightJson, options.pyreflyJson),
  };
}

export async function openTypeReports(pyright: string | null, pyrefly: string | null): Promise<ReadonlyMap<Checker, ReportFile>> {
  const types = new Map<Checker, ReportFile>();
  for (const [checker, path] of [
    ['pyright', pyright],
    ['pyrefly', pyrefly],
  ] as const) {
    const file = await opened(path, TYPES[checker]);
    if (file !== null) types.set(checker, file);
  }
  return types;
}

async function opened(path: string | null, kind: string): Promise<ReportFile | null> {
  if (path === null) return null;
  const file = new ReportFile(path, kind);
  await file.check();
  return file;
}

/** What the manifest says of the reports; null for one that was not given. */
export type ReportsProvenance = Readonly<Record<'scip' | 'coverage_json' | 'pyright_json' | 'pyrefly_json', Provenance | null>>;

export interface LoadedReports {
  readonly notes: readonly Note[];
  readonly provenance: ReportsProvenance;
}

/** Reads the reports into the session of a dataset whose files are staged and whose tables are not yet written. */
export async function loadReports(session: Session, { scip, coverage, types }: Reports, places: Places): Promise<LoadedReports> {
  const notes: Note[] = [];
  const provenance: Record<keyof ReportsProvenance, Provenance | null> = { ...NO_REPORTS };
  const take = async (
    name: keyof ReportsProvenance,
    reading: Promise<{ readonly notes: readonly Note[]; readonly provenance: Provenance }>,
  ): Promise<void> => {
    const read = await reading;
    notes.push(...read.notes);
    provenance[name] = read.provenance;
  };
  if (scip !== null) await take('scip', loadIndex(session, scip, places));
  if (coverage !== null) await take('coverage_json', loadCoverage(session, coverage, places));
  await createTypeErrors(session);
  for (const [checker, file] of types) await take(`${checker}_json`, loadTypeErrors(session, checker, file, places));
  return { notes, provenance };
}

export const NO_REPORTS: ReportsProvenance = { scip: null, coverage_json: null, pyright_json: null, pyrefly_json: null };
