import { readFinding } from '../report/marker';
import type { Remark } from '../report/review';
import type { GitHub } from './client';
import { isBy, viewerLogin } from './viewer';

/** A remark of ours that stands at a line of a pull request. */
interface OwnRemark {
  readonly nodeId: string;
  /** Of the finding. */
  readonly id: string;
}

export interface Reviewing {
  readonly number: number;
  readonly key: string;
  readonly head: string;
  readonly remarks: readonly Remark[];
  /** Ids of all findings that there still are, on changed lines or not. */
  readonly findings: ReadonlySet<string>;
  /** The text above the remarks. */
  readonly body: (count: number) => string;
}

export interface Reviewed {
  readonly written: number;
  readonly minimized: number;
}

const NODES = 100;

/** Writes the remarks that do not stand there yet as one review, and minimises those whose finding is gone. */
export async function review(github: GitHub, reviewing: Reviewing): Promise<Reviewed> {
  const { number, key, head, findings } = reviewing;
  const shown = await listShownRemarks(github, number, key);
  const gone = shown.filter(({ id }) => !findings.has(id));
  for (const { nodeId } of gone) await minimize(github, nodeId);

  const standing = new Set(shown.map(({ id }) => id));
  const fresh = reviewing.remarks.filter(({ id }) => !standing.has(id));
  if (fresh.length === 0) return { written: 0, minimized: gone.length };
  const lines = await listLines(github, number);
  const comments = fresh
    .filter(({ path, line }) => lines.get(path)?.some(([first, last]) => first <= line && line <= last) === true)
    .map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body }));
  if (comments.length > 0) {
    await github.once('write a review', (octokit, common) =>
      octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...{ ...common, pull_number: number, commit_id: head, event: 'COMMENT' as const, comments },
        body: reviewing.body(comments.length),
      }),
    );
  }
  return { written: comments.length, minimized: gone.length };
}

/** Our remarks that nobody has hidden. */
async function listShownRemarks(github: GitHub, number: number, key: string): Promise<OwnRemark[]> {
  const comments = await github.all('list the review comments', (octokit, page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...page, pull_number: number }),
  );
  if (comments.length === 0) return [];
  const login = await viewerLogin(github);
  const own = comments.flatMap(({ node_id: nodeId, body, user }): OwnRemark[] => {
    const finding = readFinding(body);
    return finding?.key === key && isBy(user, login) ? [{ nodeId, id: finding.id }] : [];
  });
  const hidden = await listMinimized(
    github,
    own.map(({ nodeId }) => nodeId),
  );
  return own.filter(({ nodeId }) => !hidden.has(nodeId));
}

interface Nodes {
  readonly nodes: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[];
}

async function listMinimized(github: GitHub, ids: readonly string[]): Promise<Set<string>> {
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequestReviewComment { id isMinimized } } }';
  const hidden = new Set<string>();
  for (let first = 0; first < ids.length; first += NODES) {
    const { nodes } = await github.repeatable('tell which review comments are hidden', (octokit, { request }) =>
      octokit.graphql<Nodes>(query, { ids: ids.slice(first, first + NODES), request }),
    );
    for (const node of nodes) if (node?.id !== undefined && node.isMinimized === true) hidden.add(node.id);
  }
  return hidden;
}

async function minimize(github: GitHub, id: string): Promise<void> {
  const mutation =
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }';
  await github.repeatable('hide a review comment of its own', (octokit, { request }) => octokit.graphql(mutation, { id, request }));
}

/** The lines of each file that GitHub takes remarks for: those of its own diff. */
async function listLines(github: GitHub, number: number): Promise<Map<string, readonly [number, number][]>> {
  const files = await github.all('list the files of the pull request', (octokit, page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...page, pull_number: number }),
  );
  return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? '')]));
}

function hunksOf(patch: string): [number, number][] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => {
    const first = Number(match[1]);
    return [first, first + Number(match[2] ?? 1) - 1];
  });
}
