import { readMarker, type Marker } from '../report/marker';
import type { GitHub } from './client';
import { isBy } from './viewer';

/** Where JSON has a number that JavaScript cannot hold, the client gives a big one. */
export type CommentId = number | bigint;

/** A comment of ours below a pull request. */
export interface OwnComment {
  readonly id: CommentId;
  readonly url: string;
  readonly marker: Marker;
}

/** The comments of a pull request that `login` wrote and that begin with the marker of `key`; the oldest first. Anybody can write a marker. */
export async function listOwnComments(github: GitHub, number: number, login: string, key: string): Promise<OwnComment[]> {
  const comments = await github.all('list the comments of the pull request', (octokit, page) =>
    octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...page, issue_number: number }),
  );
  return comments
    .flatMap(({ id, html_url: url, body, user }): OwnComment[] => {
      const marker = readMarker(body ?? '');
      return marker?.key === key && isBy(user, login) ? [{ id, url, marker }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function createComment(github: GitHub, number: number, body: string): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const { data } = await github.once('write a comment', (octokit, common) =>
    octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...common, issue_number: number, body }),
  );
  return { id: data.id, url: data.html_url };
}

export async function updateComment(github: GitHub, id: CommentId, body: string): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const { data } = await github.repeatable('update the comment', (octokit, common) =>
    octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common, comment_id: id, body }),
  );
  return { id: data.id, url: data.html_url };
}

export async function deleteComment(github: GitHub, id: CommentId): Promise<void> {
  await github.repeatable('delete a comment of its own', (octokit, common) =>
    octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common, comment_id: id }),
  );
}
