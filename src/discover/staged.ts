import { join, resolve } from 'node:path';
import { UserError, UsageError } from '../errors';
import { collect } from './collect';
import { repositoryAround } from './commit';
import { MAX_FILE_SIZE, type DiscoverOptions, type Discovery } from './discovery';
import { skipOfMode } from './git/list-work-tree';
import { git, records, type Repository } from './git/run';
import type { Entry } from './listing';
import { givenFolder, nearestWith, relativeText } from './place';
import { rawPath } from './paths';
import { selector } from './select';

/** Finds the files of the index: what `git commit` would commit now. `GIT_INDEX_FILE` of the environment counts, as it does in a hook. */
export async function discoverStaged(folder: string, options: DiscoverOptions = {}): Promise<Discovery> {
  const given = givenFolder(folder);
  const found = repositoryAround(given, options);
  if (found?.workTree === undefined || found.workTree === null)
    throw new UsageError(`'${folder}' is in no work tree, so nothing is staged there`);
  const { workTree } = found;
  const indexFile = options.environment?.GIT_INDEX_FILE;
  const repository: Repository =
    indexFile === undefined || indexFile === ''
      ? found
      : { ...found, environment: { ...found.environment, GIT_INDEX_FILE: resolve(workTree, indexFile) } };
  const root = nearestWith(given, ['.git', 'pyproject.toml']) ?? given;
  const listed = await git(repository, ['ls-files', '-z', '--cached', '--stage'], root);
  if (listed.status !== 0) throw new UserError(`git cannot list the index of ${workTree}: ${listed.stderr}`);
  const meant = await meantToBeAdded(repository, root, listed.stdout);
  const entries: Entry[] = [];
  for (const record of records(listed.stdout)) {
    const tab = record.indexOf('\t');
    const [mode = '', blob = '', stage] = record.slice(0, tab).split(' ');
    // Of a conflict the side that is checked out counts.
    const raw = record.slice(tab + 1);
    if ((stage === '0' || stage === '2') && !meant.has(raw)) entries.push({ raw, skip: skipOfMode(mode), size: null, blob });
  }
  const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
  return {
    root,
    rootInCommit: relativeText(workTree, root),
    listing: 'git',
    source: { kind: 'commit', gitDir: join(workTree, '.git'), environment: found.environment, maxFileSize },
    ...collect({
      listing: { entries, complete: true, warnings: [] },
      start: rawPath(relativeText(root, given)),
      select: selector(options.include ?? [], options.exclude ?? []),
      maxFileSize,
    }),
    commit: null,
    commitTime: null,
    warnings: [],
  };
}

/** Git's ids of the empty file, by SHA-1 and by SHA-256. */
const EMPTY = ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'];

/** Names that `git add --intent-to-add` put into the index as empty files: no commit would have them. */
async function meantToBeAdded(repository: Repository, root: string, listed: Buffer): Promise<ReadonlySet<string>> {
  if (!EMPTY.some((id) => listed.includes(id))) return new Set();
  const args = ['diff-files', '-z', '--name-only', '--diff-filter=A', '--relative', '--ignore-submodules=all', '--no-ext-diff'];
  return new Set(records((await git(repository, args, root)).stdout));
}
