import { git, records, type Repository } from '../../discover/git/run';
import { bringBlobs, type BaseAccess } from './ladder';

const MAX_BYTES = 1 << 20;

/** The text of a file in a commit, path from the top of its tree; null when there is no regular file of that name. */
export async function readBlobAt(access: BaseAccess, commit: string, path: string): Promise<string | null> {
  const { repository } = access;
  const listed = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  // 100644 blob <id> TAB <path> NUL
  const id = /^100\d{3} blob ([0-9a-f]+)\t/.exec([...records(listed.stdout)][0] ?? '')?.[1];
  if (id === undefined) return null;
  await bringBlobs([id], access);
  return readText(repository, id);
}

async function readText(repository: Repository, id: string): Promise<string | null> {
  const size = await git(repository, ['cat-file', '-s', id]);
  if (size.status !== 0 || Number(size.stdout.toString('latin1')) > MAX_BYTES) return null;
  const { status, stdout } = await git(repository, ['cat-file', 'blob', id]);
  return status === 0 ? stdout.toString('utf8') : null;
}
