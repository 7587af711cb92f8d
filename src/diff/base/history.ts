import { findCommit } from '../../discover/git/commit';
import { git, type Repository } from '../../discover/git/run';

/** A commit object as it is written: in a shallow clone its parents are named though they are not there. */
export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** First line of the message. */
  readonly subject: string;
}

/** The commit with this full id, or null. */
export async function readCommit(repository: Repository, id: string): Promise<CommitObject | null> {
  const { status, stdout } = await git(repository, ['cat-file', 'commit', id]);
  if (status !== 0) return null;
  const text = stdout.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const message = end < 0 ? '' : text.slice(end + 2);
  return {
    tree: /^tree ([0-9a-f]+)$/m.exec(head)?.[1] ?? '',
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!),
    subject: message.split('\n', 1)[0]!,
  };
}

/** Whether the commit itself is here, whatever of its history is. */
export async function hasCommit(repository: Repository, id: string): Promise<boolean> {
  return (await findCommit(repository, id)) !== null;
}

/** Whether all of the commit's tree can be listed. */
export async function hasTree(repository: Repository, id: string): Promise<boolean> {
  return (await git(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', id])).status === 0;
}

export async function isShallow(repository: Repository): Promise<boolean> {
  const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString('latin1').trim() === 'true';
}

/** Whether objects may be missing by design: a clone with a filter. */
export async function isPartial(repository: Repository): Promise<boolean> {
  const { status } = await git(repository, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']);
  return status === 0;
}

/** Objects of a commit's tree that a partial clone lacks: the one question about them that no git answers by fetching them one by one. */
export async function missingObjects(repository: Repository, commit: string): Promise<string[]> {
  const { stdout } = await git(repository, ['rev-list', '--objects', '--no-object-names', '--missing=print', '-1', commit]);
  return [...stdout.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)].map((match) => match[1]!);
}

/** The best common ancestor of two commits, or null where the clone knows none. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | null> {
  const { status, stdout } = await git(repository, ['merge-base', one, other]);
  const id = stdout.toString('latin1').trim().split('\n', 1)[0]!;
  return status === 0 && id !== '' ? id : null;
}
