import { repositoryObject, userObject } from '../events';
import type { Repository } from '../repository';
import { notFound, page, type Call, type Operations } from './rest';
import { isLine, filesBetween } from './diff-files';
import type { Answer } from './server';
import { labelled, pullRequestObject, type Pull } from './pull-request-object';

/** Who the token speaks as. */
export const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;

export interface Author {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: Author;
  body: string;
  updates: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly author: Author;
  readonly review: number;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly body: string;
  minimized: boolean;
}

/** GitHub counts characters. */
const LONGEST_BODY = 65_536;
const TIME = '2026-02-03T04:05:06Z';

/** The pull requests of a repository and what is written below them; the repository itself is a bare one on this machine. */
export class PullRequests {
  readonly pulls = new Map<number, Pull>();
  readonly comments: Comment[] = [];
  readonly remarks: ReviewComment[] = [];
  readonly reviews: { readonly id: number; readonly number: number; readonly body: string }[] = [];
  /** A token that may only read. */
  readOnly = false;
  /** Called before an operation, by its id: what others do meanwhile. */
  readonly meanwhile = new Map<string, () => void>();
  private lastId = 1000;

  constructor(private readonly origin: Repository) {}

  comment(number: number, body: string, author: Author = BOT): Comment {
    const comment = { id: ++this.lastId, number, author, body, updates: 0 };
    this.comments.push(comment);
    return comment;
  }

  get operations(): Operations {
    const operations: Operations = {
      'pulls/get': (call) => this.withPull(call, (pull) => ({ status: 200, body: pullRequestObject(pull) })),
      'pulls/list': (call) => {
        const state = call.query.get('state') ?? 'open';
        const head = call.query.get('head');
        const all = [...this.pulls.values()].filter((pull) => pull.state === state && (head === null || labelled(pull.head) === head));
        const { items, headers } = page(call, all);
        return { status: 200, headers, body: items.map((pull) => pullRequestObject(pull)) };
      },
      'pulls/list-files': (call) =>
        this.withPull(call, (pull) => {
          const { items, headers } = page(call, filesBetween(this.origin, pull.base.sha, pull.head.sha));
          return { status: 200, headers, body: items };
        }),
      'repos/compare-commits-with-basehead': ({ path }) => this.compare(path.basehead!),
      'issues/list-comments': (call) => {
        const { items, headers } = page(
          call,
          this.comments.filter(({ number }) => number === Number(call.path.issue_number)),
        );
        return { status: 200, headers, body: items.map(commentObject) };
      },
      'issues/create-comment': (call) =>
        this.write(call, (body) => ({ status: 201, body: commentObject(this.comment(Number(call.path.issue_number), body)) })),
      'issues/update-comment': (call) =>
        this.write(call, (body) => {
          const comment = this.comments.find(({ id }) => id === Number(call.path.comment_id));
          if (comment === undefined) return { status: 404, body: notFound() };
          comment.body = body;
          comment.updates++;
          return { status: 200, body: commentObject(comment) };
        }),
      'issues/delete-comment': ({ path }) => {
        if (this.readOnly) return forbidden();
        const at = this.comments.findIndex(({ id }) => id === Number(path.comment_id));
        if (at < 0) return { status: 404, body: notFound() };
        this.comments.splice(at, 1);
        return { status: 204 };
      },
      'pulls/list-review-comments': (call) => {
        const { items, headers } = page(
          call,
          this.remarks.filter(({ number }) => number === Number(call.path.pull_number)),
        );
        return { status: 200, headers, body: items.map(remarkObject) };
      },
      'pulls/create-review': (call) => this.withPull(call, (pull) => this.createReview(call, pull)),
      graphql: (call) => this.graphql(call.body as { query: string; variables?: Record<string, unknown> }),
    };
    return Object.fromEntries(
      Object.entries(operations).map(([id, operation]) => [
        id,
        (call: Call) => {
          const happens = this.meanwhile.get(id);
          this.meanwhile.delete(id);
          happens?.();
          return operation(call);
        },
      ]),
    );
  }

  private withPull({ path }: Call, answer: (pull: Pull) => Answer): Answer {
    const pull = this.pulls.get(Number(path.pull_number));
    return pull === undefined ? { status: 404, body: notFound() } : answer(pull);
  }

  private write({ body }: Call, answer: (body: string) => Answer): Answer {
    if (this.readOnly) return forbidden();
    const text = (body as { body: string }).body;
    if (text.length > LONGEST_BODY) {
      const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
      return refused({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
    }
    return answer(text);
  }

  private compare(basehead: string): Answer {
    const [base = '', head = ''] = basehead.split('...');
    let mergeBase: string;
    try {
      mergeBase = this.origin.git('merge-base', base, head);
    } catch {
      return { status: 404, body: notFound() };
    }
    const url = `https://github.com/octo-org/octo-repo/compare/${basehead}`;
    return {
      status: 200,
      body: {
        ...{ url, html_url: url, permalink_url: url, diff_url: `${url}.diff`, patch_url: `${url}.patch` },
        ...{ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1, commits: [], files: [] },
        base_commit: commitObject(base),
        merge_base_commit: commitObject(mergeBase),
      },
    };
  }

  private createReview({ body }: Call, pull: Pull): Answer {
    if (this.readOnly) return forbidden();
    const given = body as {
      body: string;
      commit_id: string;
      event: string;
      comments: { path: string; line: number; side: string; body: string }[];
    };
    const files = filesBetween(this.origin, pull.base.sha, pull.head.sha);
    if (given.comments.some(({ path, line }) => !isLine(files, path, line))) {
      return refused('Pull request review thread line must be part of the diff');
    }
    const id = ++this.lastId;
    this.reviews.push({ id, number: pull.number, body: given.body });
    for (const { path, line, body: text } of given.comments) {
      const remark = { id: ++this.lastId, nodeId: `PRRC_${this.lastId}`, number: pull.number, author: BOT, review: id };
      this.remarks.push({ ...remark, commit: given.commit_id, path, line, body: text, minimized: false });
    }
    const html = `https://github.com/octo-org/octo-repo/pull/${pull.number}#pullrequestreview-${id}`;
    const url = `https://api.github.com/repos/octo-org/octo-repo/pulls/${pull.number}`;
    return {
      status: 200,
      body: {
        ...{ id, node_id: `PRR_${id}`, user: userOf(BOT), body: given.body, state: 'COMMENTED', commit_id: given.commit_id },
        ...{ html_url: html, pull_request_url: url, author_association: 'NONE' },
        _links: { html: { href: html }, pull_request: { href: url } },
      },
    };
  }

  /** The three questions that the action asks. */
  private graphql({ query, variables = {} }: { query: string; variables?: Record<string, unknown> }): Answer {
    if (/^query \{ viewer \{ login \} \}$/.test(query)) return { status: 200, body: { data: { viewer: { login: BOT.login } } } };
    if (query.startsWith('query($ids: [ID!]!) { nodes(ids: $ids)')) {
      const nodes = (variables.ids as string[]).map((id) => {
        const remark = this.remarks.find(({ nodeId }) => nodeId === id);
        return remark === undefined ? null : { id, isMinimized: remark.minimized };
      });
      return { status: 200, body: { data: { nodes } } };
    }
    if (query.startsWith('mutation($id: ID!) { minimizeComment(')) {
      const remark = this.remarks.find(({ nodeId }) => nodeId === variables.id);
      if (this.readOnly || remark === undefined) {
        const error = { type: this.readOnly ? 'FORBIDDEN' : 'NOT_FOUND', path: ['minimizeComment'], message: FORBIDDEN };
        return { status: 200, body: { data: { minimizeComment: null }, errors: [error] } };
      }
      remark.minimized = true;
      return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
    }
    throw new Error(`the stand-in does not know the query ${query}`);
  }
}

const FORBIDDEN = 'Resource not accessible by integration';

function forbidden(): Answer {
  return { status: 403, body: { message: FORBIDDEN, documentation_url: 'https://docs.github.com/rest', status: '403' } };
}

function refused(error: unknown): Answer {
  const body = { message: 'Validation Failed', errors: [error], documentation_url: 'https://docs.github.com/rest', status: '422' };
  return { status: 422, body: typeof error === 'string' ? { ...body, message: 'Unprocessable Entity' } : body };
}

function commentObject({ id, number, author, body }: Comment) {
  const url = `https://api.github.com/repos/octo-org/octo-repo/issues`;
  return {
    ...{ id, node_id: `IC_${id}`, body, user: userOf(author), created_at: TIME, updated_at: TIME },
    url: `${url}/comments/${id}`,
    issue_url: `${url}/${number}`,
    html_url: `https://github.com/octo-org/octo-repo/pull/${number}#issuecomment-${id}`,
    author_association: 'NONE',
  };
}

function remarkObject({ id, nodeId, number, author, review, commit, path, line, body }: ReviewComment) {
  const url = `https://api.github.com/repos/octo-org/octo-repo/pulls`;
  const html = `https://github.com/octo-org/octo-repo/pull/${number}#discussion_r${id}`;
  return {
    ...{ id, node_id: nodeId, pull_request_review_id: review, diff_hunk: '@@ -1 +1 @@', path, line, body, user: userOf(author) },
    ...{ commit_id: commit, original_commit_id: commit, created_at: TIME, updated_at: TIME, author_association: 'NONE' },
    ...{ url: `${url}/comments/${id}`, html_url: html, pull_request_url: `${url}/${number}` },
    _links: { self: { href: `${url}/comments/${id}` }, html: { href: html }, pull_request: { href: `${url}/${number}` } },
  };
}

function commitObject(sha: string) {
  const url = `${repositoryObject('octo-org/octo-repo', 17).url}/commits/${sha}`;
  const who = { name: 'Mona', email: 'mona@example.invalid', date: TIME };
  return {
    ...{ url, sha, node_id: `C_${sha}`, html_url: url, comments_url: `${url}/comments`, author: null, committer: null, parents: [] },
    commit: { url, author: who, committer: who, message: '', comment_count: 0, tree: { sha, url } },
  };
}

function userOf({ login, id, type }: Author) {
  return userObject(login, id, type);
}
