import { git, records, type Repository } from '../../discover/git/run';
import { UserError } from '../../errors';
import { bringBlobs, type BaseAccess } from './ladder';

const MAX_BYTES = 1 << 20;

/**
 * The text of a file in a commit, path from the top of its tree; null when there is no regular file of that name.
 * @throws UserError when there is one and it cannot be read
 */
export async function readBlobAt(access: BaseAccess, commit: string, path: string): Promise<string | null> {
  const { repository } = access;
  const listed = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  // 100644 blob <id> TAB <path> NUL
  const id = /^100\d{3} blob ([0-9a-f]+)\t/.exec([...records(listed.stdout)][0] ?? '')?.[1];
  if (id === undefined) return null;
  const what = `${path} of the commit ${commit.slice(0, 7)}`;
  const failure = await bringBlobs(commit, [id], access);
  if (failure !== null) throw new UserError(`${what} cannot be read: ${failure}`, 'Check out without a filter.');
  return readText(repository, id, what);
}

async function readText(repository: Repository, id: string, what: string): Promise<string> {
  const size = await git(repository, ['cat-file', '-s', id]);
  if (size.status !== 0) throw new UserError(`this clone lacks ${what}`, 'Check out with the file, or without a filter.');
  const bytes = Number(size.stdout.toString('latin1'));
  if (bytes > MAX_BYTES) throw new UserError(`${what} has ${bytes} bytes`, `Keep it below ${MAX_BYTES}.`);
  const { status, stdout, stderr } = await git(repository, ['cat-file', 'blob', id]);
  if (status !== 0) throw new UserError(`git cannot read ${what}: ${stderr}`);
  return stdout.toString('utf8');
}
