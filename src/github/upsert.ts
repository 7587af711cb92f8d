import type { Marker } from '../report/marker';
import type { GitHub } from './client';
import { createComment, deleteComment, listOwnComments, updateComment, type CommentId, type OwnComment } from './comments';
import { GitHubFailure } from './failure';
import { getPullRequest } from './pull-request';
import { viewerLogin } from './viewer';

/** A comment to be. */
export interface Posting {
  readonly number: number;
  /** Of the run that posts; stands in the body too. */
  readonly marker: Marker & { readonly head: string; readonly run: string };
  /** The body, of at most so many bytes. */
  readonly render: (budget?: number) => string;
  /** Whether it is worth a comment where there is none yet. */
  readonly create: boolean;
}

/** What became of it. */
export type Posted =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  /** There is none, and none was wanted. */
  | { readonly kind: 'none' }
  | { readonly kind: 'closed' }
  /** The pull request has gone on: its head is another one. */
  | { readonly kind: 'moved'; readonly head: string }
  /** A newer run has spoken. */
  | { readonly kind: 'newer'; readonly run: string; readonly url: string };

const TRIES = 3;
const LOOK_AGAIN = 2_000;
const SHORTER = 30_000;

/**
 * Writes the one comment of a key: the oldest of ours with its marker is updated, or one is made. Several runs may do this at the
 * same time; in the end the comment is that of the newest run for the current head, and there is one.
 */
export async function upsertComment(github: GitHub, posting: Posting): Promise<Posted> {
  const login = await viewerLogin(github);
  const list = (): Promise<OwnComment[]> => listOwnComments(github, posting.number, login, posting.marker.key);
  for (let tries = 1; ; tries++) {
    const [oldest] = await list();
    if (oldest === undefined && !posting.create) return { kind: 'none' };
    const obstacle = newerThan(oldest, posting) ?? (await obstacleNow(github, posting));
    if (obstacle !== null) return obstacle;
    try {
      const written = await write(github, posting, oldest);
      return await settle(github, posting, { ...written, kind: oldest === undefined ? 'created' : 'updated' }, list);
    } catch (error) {
      // It may have been written, or somebody deleted it: only looking tells.
      const again = error instanceof GitHubFailure && (error.uncertain || (oldest !== undefined && error.status === 404));
      if (!again || tries === TRIES) throw error;
      await github.pause(LOOK_AGAIN);
    }
  }
}

/** Looks at what is there after writing: another run may have written at the same time. */
async function settle(
  github: GitHub,
  posting: Posting,
  written: { readonly url: string; readonly kind: 'created' | 'updated' },
  list: () => Promise<OwnComment[]>,
): Promise<Posted> {
  const [oldest, ...others] = await list();
  const { kind } = written;
  if (oldest === undefined) return { kind, url: written.url };
  const newer = newerThan(oldest, posting);
  if (newer === null && oldest.marker.run !== posting.marker.run) {
    const obstacle = await obstacleNow(github, posting);
    if (obstacle !== null) return obstacle;
    await write(github, posting, oldest);
  }
  // Of ours and of older runs: a newer run tidies up after itself.
  for (const { id, marker } of others) if (compareRuns(marker.run, posting.marker.run) <= 0) await remove(github, id);
  return newer ?? { kind, url: oldest.url };
}

async function write(github: GitHub, { number, render }: Posting, oldest: OwnComment | undefined): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const send = (body: string): ReturnType<typeof createComment> =>
    oldest === undefined ? createComment(github, number, body) : updateComment(github, oldest.id, body);
  try {
    return await send(render());
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status !== 422 || !/too long/i.test(error.message)) throw error;
    return send(render(SHORTER));
  }
}

async function remove(github: GitHub, id: CommentId): Promise<void> {
  try {
    await deleteComment(github, id);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status !== 404) throw error;
  }
}

function newerThan(comment: OwnComment | undefined, { marker }: Posting): Posted | null {
  if (comment === undefined || compareRuns(comment.marker.run, marker.run) <= 0) return null;
  return { kind: 'newer', run: comment.marker.run ?? '', url: comment.url };
}

async function obstacleNow(github: GitHub, { number, marker }: Posting): Promise<Posted | null> {
  const { isOpen, head } = await getPullRequest(github, number);
  if (!isOpen) return { kind: 'closed' };
  return head.sha === marker.head ? null : { kind: 'moved', head: head.sha };
}

/** Which of two runs, `<id>.<attempt>`, is the newer one: positive when it is `a`. One without a name is the oldest. */
export function compareRuns(a: string | null, b: string | null): number {
  const parts = (run: string | null): bigint[] => (/^\d+\.\d+$/.test(run ?? '') ? run!.split('.').map(BigInt) : [0n, 0n]);
  const [idA = 0n, attemptA = 0n] = parts(a);
  const [idB = 0n, attemptB = 0n] = parts(b);
  const order = idA === idB ? attemptA - attemptB : idA - idB;
  return order > 0n ? 1 : order < 0n ? -1 : 0;
}
