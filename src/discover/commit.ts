import { join } from 'node:path';
import { UsageError } from '../errors';
import { collect } from './collect';
import { MAX_FILE_SIZE, type DiscoverOptions, type Discovery } from './discovery';
import { commitTime, requireCommit } from './git/commit';
import { listCommit } from './git/list-commit';
import { gitEnvironment, type Repository } from './git/run';
import type { Listing } from './listing';
import { isGitDir, nearestWith, relativeText } from './place';
import { pathText, rawPath } from './paths';
import { selector } from './select';
import { parent } from './stat';

/** Finds the files of a commit, in a clone with or without a checkout. */
export async function discoverCommit(given: string, rev: string, options: DiscoverOptions): Promise<Discovery> {
  const repository = repositoryAround(given, options);
  if (repository === null) {
    throw new UsageError(
      `'${given}' is in no git repository, so it has no commit '${rev}'`,
      'give a folder of a clone, or leave out --rev',
    );
  }
  const commit = await requireCommit(repository, rev);
  const whole = await listCommit(repository, commit.id);
  const top = repository.workTree ?? given;
  const asked = rawPath(relativeText(top, given));
  const root = options.rootInCommit === undefined ? rootAround(whole, asked) : rawPath(options.rootInCommit);
  const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
  return {
    root: join(top, pathText(root)),
    rootInCommit: pathText(root),
    listing: 'commit',
    source: { kind: 'commit', gitDir: repository.gitDir, environment: repository.environment, maxFileSize },
    ...collect({
      listing: below(whole, root),
      start: within(root, asked) ?? '',
      select: selector(options.include ?? [], options.exclude ?? []),
      maxFileSize,
    }),
    commit: commit.id,
    commitTime: commitTime(commit.time, options.sourceDateEpoch),
    warnings: [],
  };
}

/** The repository that a folder (an absolute path) lies in, or is. */
export function repositoryAround(folder: string, options: Pick<DiscoverOptions, 'environment'>): Repository | null {
  const environment = gitEnvironment(options.environment ?? {});
  const top = nearestWith(folder, ['.git']);
  if (top !== null) return { gitDir: join(top, '.git'), workTree: top, environment };
  return isGitDir(folder) ? { gitDir: folder, workTree: null, environment } : null;
}

/** The nearest of `folder` and its parents that has a `pyproject.toml` in the commit, else the top. */
function rootAround(listing: Listing, folder: string): string {
  const projects = new Set(listing.entries.filter((entry) => /(^|\/)pyproject\.toml$/.test(entry.raw)).map((entry) => parent(entry.raw)));
  let at = folder;
  while (at !== '' && !projects.has(at)) at = parent(at);
  return at;
}

/** The listing of a folder, paths relative to it. */
function below(listing: Listing, folder: string): Listing {
  const entries = listing.entries.flatMap((entry) => {
    const raw = within(folder, entry.raw);
    return raw === null ? [] : [{ ...entry, raw }];
  });
  return { ...listing, entries };
}

/** `raw` relative to `folder`; null when it is not inside. */
function within(folder: string, raw: string): string | null {
  if (folder === '') return raw;
  return raw.startsWith(`${folder}/`) ? raw.slice(folder.length + 1) : null;
}
