import type { GitHub } from './client';
import { commitId } from './context';

/** A pull request, as events and the REST API tell of it. */
export interface PullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  readonly author: string | null;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** Null when the fork is gone. */
    readonly repositoryId: number | null;
  };
  readonly base: { readonly sha: string; readonly ref: string; readonly repositoryId: number | null };
}

/** Reads one; null for what is none. */
export function readPullRequest(value: unknown): PullRequest | null {
  const number = at(value, 'number');
  const headSha = commitId(at(value, 'head', 'sha'));
  const baseSha = commitId(at(value, 'base', 'sha'));
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || headSha === null || baseSha === null) return null;
  return {
    number,
    isOpen: at(value, 'state') === 'open',
    author: textAt(value, 'user', 'login'),
    head: { sha: headSha, ref: textAt(value, 'head', 'ref') ?? '', repositoryId: idAt(value, 'head', 'repo', 'id') },
    base: { sha: baseSha, ref: textAt(value, 'base', 'ref') ?? '', repositoryId: idAt(value, 'base', 'repo', 'id') },
  };
}

/** The pull request as it is now. */
export async function getPullRequest(github: GitHub, number: number): Promise<PullRequest> {
  const { data } = await github.repeatable(`read pull request #${number}`, (octokit, common) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...common, pull_number: number }),
  );
  const pull = readPullRequest(data);
  if (pull === null) throw new Error(`GitHub's answer is no pull request`);
  return pull;
}

/**
 * The open pull requests from a branch of a repository that are at this commit. A run names none for a fork, and what another run
 * wrote is not believed.
 */
export async function findPullRequests(
  github: GitHub,
  from: { readonly owner: string; readonly branch: string; readonly repositoryId: number; readonly sha: string },
): Promise<PullRequest[]> {
  const found = await github.all('find the pull request', (octokit, page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls', { ...page, state: 'open', head: `${from.owner}:${from.branch}` }),
  );
  return found
    .map(readPullRequest)
    .filter((pull) => pull !== null)
    .filter(({ isOpen, head }) => isOpen && head.sha === from.sha && head.repositoryId === from.repositoryId)
    .sort((a, b) => a.number - b.number);
}

/** Where two commits parted, or null where GitHub does not say. */
export async function askMergeBase(github: GitHub, base: string, head: string): Promise<string | null> {
  const { data } = await github.repeatable('tell where the branch began', (octokit, common) =>
    octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...common, basehead: `${base}...${head}`, per_page: 1 }),
  );
  return commitId(data.merge_base_commit.sha);
}

/** What lies at a path of a JSON value. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, name) ? (here as Record<string, unknown>)[name] : undefined;
  }
  return here;
}

export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function idAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
