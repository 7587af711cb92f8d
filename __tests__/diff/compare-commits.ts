import { join } from 'node:path';
import { NO_CONFIGURATION, type Configuration } from '../../src/config/configuration';
import { readConfiguration } from '../../src/config/read';
import { compare } from '../../src/diff/compare';
import { compileGates } from '../../src/diff/gates/compile';
import type { DefDiff, Diff } from '../../src/diff';
import { writeMetrics } from '../../src/diff/metrics-only';
import { findGitRenames } from '../../src/diff/pair/git-renames';
import type { Extract } from '../../src/diff/sides';
import { discover } from '../../src/discover';
import { gitEnvironment } from '../../src/discover/git/run';
import { openExtractor } from '../../src/pool/extract';
import { cutRuns } from '../../src/pool/runs';
import { ENVIRONMENT } from './repositories';

export interface Compared {
  readonly configuration?: string;
  /** Where everything is written. */
  readonly folder: string;
  /** Told which files are parsed for the base. */
  readonly parsed?: (paths: string[]) => void;
}

/** Two commits of a repository, or a commit and the work tree, compared. */
export async function compareCommits(
  folder: string,
  baseCommit: string,
  headCommit: string | null,
  { configuration: text, folder: out, parsed }: Compared,
): Promise<Diff> {
  const environment = ENVIRONMENT;
  const headSide = await discover(folder, { environment, ...(headCommit === null ? {} : { rev: headCommit }) });
  const baseSide = await discover(folder, { environment, rev: baseCommit, rootInCommit: headSide.rootInCommit ?? '' });
  await writeMetrics(out, headSide, extract, { pythonVersion: '3.14' });
  const configuration: Configuration = text === undefined ? NO_CONFIGURATION : readConfiguration(text, 'ast-dataset.yml');
  const place = { gitDir: join(folder, '.git'), workTree: folder, environment: gitEnvironment(environment) };
  return compare({
    folder: out,
    keepsBase: true,
    base: baseSide,
    head: headSide,
    foundBase: { found: true, commit: baseCommit, rule: 'given', explanation: 'the commit of the test' },
    headKind: headCommit === null ? 'work tree' : 'commit',
    pythonVersion: '3.14',
    gates: await compileGates(configuration),
    configuration: { path: null, from: 'built in', changed: false, problem: null },
    extract: (side, files) => {
      parsed?.(files.map(({ path }) => path));
      return extract(side, files);
    },
    renames: async () => (headCommit === null ? [] : findGitRenames(place, baseCommit, headCommit, '')),
  });
}

/** Parses on this thread. */
export const extract: Extract = async function* (side, files) {
  const rootIsPackage = side.files.some(({ path }) => path === '__init__.py');
  const extractor = openExtractor({ pythonVersion: '3.14', nodeDetail: 'standard' });
  try {
    for (const { first, end } of cutRuns(files))
      yield await extractor.run({ first, files: files.slice(first, end), source: side.source, rootIsPackage });
  } finally {
    extractor.close();
  }
};

/** A row in one line: `changed path::qualname <- base_path::base_qualname (pairing) cognitive 1 -> 3`. */
export function sayDef(row: DefDiff): string {
  const here = `${row.path}::${row.qualname}`;
  const there = `${row.base_path ?? ''}::${row.base_qualname ?? ''}`;
  const from = row.base_path === null || here === there ? '' : ` <- ${there}`;
  return `${row.status} ${here}${from}${row.pairing === null ? '' : ` (${row.pairing})`}`;
}
