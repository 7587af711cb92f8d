import { UsageError } from '../../errors';
import { git, type Repository } from './run';

/** A commit: its object id, and its committer's time in seconds since the epoch. */
export interface Commit {
  readonly id: string;
  readonly time: number | null;
}

/** The commit that `rev` names, or null. Asks for nothing that configuration could answer with a program. */
export async function findCommit(repository: Repository, rev: string): Promise<Commit | null> {
  if (rev === '' || rev.startsWith('-') || rev.includes('\0')) return null;
  const parsed = await git(repository, ['rev-parse', '--verify', '--quiet', `${rev}^{commit}`]);
  const id = parsed.stdout.toString('latin1').trim();
  if (parsed.status !== 0 || !/^[0-9a-f]{40,64}$/.test(id)) return null;
  const raw = await git(repository, ['cat-file', 'commit', id]);
  const time = /^committer .*> (-?\d+) [-+]\d+$/m.exec(raw.stdout.toString('latin1').split('\n\n', 1)[0] ?? '')?.[1];
  return { id, time: time === undefined ? null : Number(time) };
}

/** The commit that `rev` names; an error for the user when there is none. */
export async function requireCommit(repository: Repository, rev: string): Promise<Commit> {
  const commit = await findCommit(repository, rev);
  if (commit !== null) return commit;
  const shallow = await git(repository, ['rev-parse', '--is-shallow-repository']);
  throw new UsageError(
    `no commit '${rev}' in ${repository.workTree ?? repository.gitDir}`,
    shallow.stdout.toString('latin1').trim() === 'true'
      ? 'the clone is shallow: fetch that commit, or check out with fetch-depth: 0'
      : 'give a branch, a tag or a commit id that `git rev-parse` knows there',
  );
}

/** Seconds since the epoch as ISO 8601 in UTC; `sourceDateEpoch`, when it is a number, comes first. */
export function commitTime(seconds: number | null, sourceDateEpoch: string | undefined): string | null {
  const chosen = sourceDateEpoch !== undefined && /^\d{1,12}$/.test(sourceDateEpoch.trim()) ? Number(sourceDateEpoch) : seconds;
  if (chosen === null || Math.abs(chosen) > 253_402_300_799) return null;
  return new Date(chosen * 1000).toISOString().replace('.000Z', 'Z');
}
