import { pathText, rawPath } from '../../discover/paths';
import { git, records, type Repository } from '../../discover/git/run';

/** A file that git takes for another one of the base. */
export interface GitRename {
  readonly basePath: string;
  readonly headPath: string;
}

/** What `git diff -M` finds between two commits, paths relative to `root` in their trees; nothing where git cannot tell. */
export async function findGitRenames(repository: Repository, base: string, head: string, root: string): Promise<GitRename[]> {
  const args = ['diff', '--raw', '-M', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--diff-filter=R'];
  const { status, stdout } = await git(repository, [...args, base, head, '--']);
  if (status !== 0) return [];
  const prefix = root === '' ? '' : `${rawPath(root)}/`;
  const fields = [...records(stdout)];
  const renames: GitRename[] = [];
  // :100644 100644 <blob> <blob> R087 NUL <path> NUL <path> NUL
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [from = '', to = ''] = [fields[i + 1], fields[i + 2]];
    if (!from.startsWith(prefix) || !to.startsWith(prefix)) continue;
    renames.push({ basePath: pathText(from.slice(prefix.length)), headPath: pathText(to.slice(prefix.length)) });
  }
  return renames;
}
