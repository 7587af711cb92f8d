import { pathText, rawPath } from '../../discover/paths';
import { git, records, type Repository } from '../../discover/git/run';

/**
 * Tracked files that a sparse checkout leaves out of the work tree, relative to `root` in its tree: they are the same on both sides, and
 * to be left out of both.
 */
export async function leftOutBySparse(repository: Repository, root: string): Promise<Set<string>> {
  const { status, stdout } = await git(repository, ['ls-files', '-z', '-t', '--cached', '--full-name']);
  if (status !== 0) return new Set();
  const prefix = root === '' ? '' : `${rawPath(root)}/`;
  const found = new Set<string>();
  for (const record of records(stdout)) {
    const raw = record.slice(2);
    if (record.startsWith('S ') && raw.startsWith(prefix)) found.add(pathText(raw.slice(prefix.length)));
  }
  return found;
}
