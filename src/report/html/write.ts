import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DiffOutcome } from '../../diff';
import type { Discovery } from '../../discover';
import type { Store } from '../../store';
import { changesOf } from './changes';
import type { About } from './model/data';
import { renderPage } from './page';
import { readColumns } from './read';

/** The page, below the dataset. */
export const PAGE = 'report/index.html';

export interface PageOptions {
  readonly discovery: Pick<Discovery, 'root' | 'rootInCommit' | 'commit' | 'commitTime'>;
  readonly pythonVersion: string;
  /** Address of the repository where its commits can be seen, `https://github.com/owner/name`; null where nowhere. */
  readonly repository: string | null;
  readonly diff: DiffOutcome | null;
}

/** Writes the page to look at below the store's folder; after `enrich`. */
export function writeHtml(store: Pick<Store, 'stage' | 'folder'>, options: PageOptions): Promise<void> {
  const { folder } = store;
  return store.stage(async (session) => {
    const { definitions, callCount, ...columns } = await readColumns(session, folder);
    const path = join(folder, PAGE);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renderPage({ about: { ...aboutOf(options), definitions, calls: callCount }, ...columns }));
  });
}

function aboutOf({ discovery, pythonVersion, repository, diff }: PageOptions): Omit<About, 'definitions' | 'calls'> {
  const { root, rootInCommit, commit, commitTime } = discovery;
  return {
    title: repository === null ? basename(root) : new URL(repository).pathname.slice(1),
    commit,
    blobs: repository === null || commit === null ? null : blobsOf(repository, commit, rootInCommit ?? ''),
    pythonVersion,
    generatedAt: commitTime,
    changes: diff !== null && 'summary' in diff ? changesOf(diff) : null,
  };
}

/** What stands before the path of a file; only https leads out of the page. */
function blobsOf(repository: string, commit: string, root: string): string | null {
  if (!repository.startsWith('https://')) return null;
  const folder = root === '' ? '' : `${root.split('/').map(encodeURIComponent).join('/')}/`;
  return `${repository}/blob/${commit}/${folder}`;
}
