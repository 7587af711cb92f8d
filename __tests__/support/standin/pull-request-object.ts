import { repositoryObject, userObject } from '../events';

export interface Side {
  readonly ref: string;
  readonly sha: string;
  /** `owner/name` and id of the repository; null when the fork is gone. */
  readonly repository: { readonly fullName: string; readonly id: number } | null;
}

export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  head: Side;
  base: Side;
  readonly author: string;
}

/** `owner:branch`. */
export function labelled({ repository, ref }: Side): string {
  return `${repository?.fullName.split('/')[0] ?? 'unknown'}:${ref}`;
}

const TIME = '2026-02-03T04:05:06Z';

/** A pull request as events and the REST API show it. */
export function pullRequestObject({ number, state, head, base, author }: Pull) {
  const url = `https://api.github.com/repos/octo-org/octo-repo/pulls/${number}`;
  const issue = `https://api.github.com/repos/octo-org/octo-repo/issues/${number}`;
  const html = `https://github.com/octo-org/octo-repo/pull/${number}`;
  const links = {
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    diff_url: `${html}.diff`,
    html_url: html,
    issue_url: issue,
    patch_url: `${html}.patch`,
    review_comment_url: 'https://api.github.com/repos/octo-org/octo-repo/pulls/comments{/number}',
    review_comments_url: `${url}/comments`,
    statuses_url: `https://api.github.com/repos/octo-org/octo-repo/statuses/${head.sha}`,
    url,
  };
  return {
    ...links,
    id: 5000 + number,
    node_id: `PR_${number}`,
    number,
    state,
    locked: false,
    title: 'A change',
    body: null,
    user: userObject(author, 3),
    created_at: TIME,
    updated_at: TIME,
    closed_at: state === 'closed' ? TIME : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: false,
    active_lock_reason: null,
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    ...{ additions: 1, deletions: 1, changed_files: 1, comments: 0, commits: 1, review_comments: 0 },
    ...{ mergeable: true, mergeable_state: 'clean', merged: false, merged_by: null, maintainer_can_modify: false, rebaseable: true },
    head: sideObject(head),
    base: sideObject(base),
    _links: {
      self: { href: links.url },
      html: { href: links.html_url },
      issue: { href: links.issue_url },
      comments: { href: links.comments_url },
      review_comments: { href: links.review_comments_url },
      review_comment: { href: links.review_comment_url },
      commits: { href: links.commits_url },
      statuses: { href: links.statuses_url },
    },
  };
}

function sideObject(side: Side) {
  const { ref, sha, repository } = side;
  const owner = repository?.fullName.split('/')[0] ?? 'unknown';
  return {
    ...{ label: labelled(side), ref, sha, user: userObject(owner, 2) },
    repo: repository === null ? null : repositoryObject(repository.fullName, repository.id),
  };
}
