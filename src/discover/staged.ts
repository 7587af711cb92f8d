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

/** Git's ids of the empty file and of the empty folder, by SHA-1 and by SHA-256. */
const EMPTY = [
  { blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
  {
    blob: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    tree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  },
];
/** The index beside nothing, without a look at the work tree: that would run the filters of the repository. */
const COMMITTED = [
  'diff-index',
  '--cached',
  '--ita-invisible-in-index',
  '-z',
  '--name-only',
  '--relative',
  '--no-renames',
  '--no-ext-diff',
];

/** Names that `git add --intent-to-add` put into the index as empty files: no commit would have them. */
async function meantToBeAdded(repository: Repository, root: string, listed: Buffer): Promise<ReadonlySet<string>> {
  const empty = EMPTY.find(({ blob }) => listed.includes(blob));
  if (empty === undefined) return new Set();
  const { status, stdout, stderr } = await git(repository, [...COMMITTED, empty.tree, '--'], root);
  if (status !== 0) throw new UserError(`git cannot tell what is only meant to be added: ${stderr}`);
  const committed = new Set(records(stdout));
  return new Set(
    [...records(listed)]
      .filter((record) => record.includes(empty.blob))
      .flatMap((record) => {
        const raw = record.slice(record.indexOf('\t') + 1);
        return committed.has(raw) ? [] : [raw];
      }),
  );
}
