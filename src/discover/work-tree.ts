import { join } from 'node:path';
import { UsageError } from '../errors';
import { collect } from './collect';
import { MAX_FILE_SIZE, type DiscoverOptions, type Discovery } from './discovery';
import { commitTime, findCommit } from './git/commit';
import { isIgnored, listWorkTree, objectFormatOf } from './git/list-work-tree';
import { gitEnvironment, type Repository } from './git/run';
import type { Listing } from './listing';
import { absolute, exists, isGitDir, nearestWith, relativeText } from './place';
import { rawPath } from './paths';
import { selector } from './select';
import { looker } from './stat';
import { walk } from './walk';

/** Finds the files of a work tree: what git sees, or what a walk meets where there is no git. */
export async function discoverWorkTree(given: string, options: DiscoverOptions): Promise<Discovery> {
  if (!exists(join(given, '.git')) && isGitDir(given))
    throw new UsageError(`'${given}' is a bare repository: it has commits but no files on disk`, 'read a commit: --rev HEAD');
  const top = nearestWith(given, ['.git']);
  const repository: Repository | null =
    top === null ? null : { gitDir: join(top, '.git'), workTree: top, environment: gitEnvironment(options.environment ?? {}) };
  const ignored = repository !== null && (await isIgnored(repository, given));
  const root = ignored ? given : (nearestWith(given, ['.git', 'pyproject.toml']) ?? given);
  const start = rawPath(relativeText(root, given));

  const [listed, objectFormat] = await Promise.all([
    repository === null || ignored ? null : listWorkTree(repository, root),
    repository === null ? ('sha1' as const) : objectFormatOf(repository),
  ]);
  const byGit = repository !== null && listed !== null && typeof listed !== 'string';
  const listing: Listing = byGit ? listed : walk(root, start);
  const refused = typeof listed === 'string' ? [`git cannot list ${root}, so its folders are walked: ${listed.split('\n', 1)[0]}`] : [];
  const commit = byGit ? await findCommit(repository, 'HEAD') : null;
  const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
  return {
    root,
    rootInCommit: byGit && top !== null ? relativeText(top, root) : null,
    listing: byGit ? 'git' : 'walk',
    source: { kind: 'work tree', root, objectFormat, maxFileSize },
    ...collect({
      listing,
      start,
      select: selector(options.include ?? [], options.exclude ?? []),
      look: looker(root),
      isPackageElsewhere: (folder) => !listing.complete && exists(absolute(root, `${rawPath(folder)}/__init__.py`)),
      maxFileSize,
    }),
    commit: commit?.id ?? null,
    commitTime: commitTime(commit?.time ?? null, options.sourceDateEpoch),
    warnings: [...refused, ...listing.warnings],
  };
}
