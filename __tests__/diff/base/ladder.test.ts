import { join } from 'node:path';
import { repositoryAround } from '../../../src/discover/commit';
import { discover } from '../../../src/discover';
import { gitFetch, type Fetch } from '../../../src/diff/base/fetch';
import { isShallow, readCommit } from '../../../src/diff/base/history';
import { findBase, type BaseAccess, type BaseQuestion } from '../../../src/diff/base/ladder';
import type { Base } from '../../../src/diff';
import { scratch } from '../comparing';
import { ENVIRONMENT, git, initRepository, writeFiles } from '../repositories';

/**
 * origin:  first -- second (main, after the branch was made)
 *              \        \
 *               work ---- merge (refs/pull/7/merge)
 */
interface Origin {
  readonly url: string;
  readonly first: string;
  readonly second: string;
  readonly work: string;
  readonly merge: string;
}

let origin: Origin;

beforeAll(() => {
  const repository = initRepository(scratch());
  const { folder } = repository;
  git(folder, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const first = repository.commit({ 'a.py': 'a = 1\n', 'b.py': 'b = 1\n' });
  git(folder, 'checkout', '-q', '-b', 'work');
  const work = repository.commit({ 'a.py': 'a = 2\n', 'b.py': 'b = 1\n' });
  git(folder, 'checkout', '-q', 'main');
  const second = repository.commit({ 'a.py': 'a = 1\n', 'b.py': 'b = 1\n', 'c.py': 'c = 1\n' });
  git(folder, 'checkout', '-q', '--detach', 'main');
  git(folder, 'merge', '-q', '--no-ff', '-m', `Merge ${work} into ${second}`, work);
  const merge = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'update-ref', 'refs/pull/7/merge', merge);
  git(folder, 'checkout', '-q', 'main');
  origin = { url: `file://${folder}`, first, second, work, merge };
});

/** As actions/checkout does it: an empty repository, one fetch, a detached checkout. */
function checkout(ref: string, ...options: string[]): string {
  const folder = scratch();
  git(folder, 'init', '-q');
  git(folder, 'remote', 'add', 'origin', origin.url);
  git(folder, 'fetch', '-q', '--no-tags', ...options, 'origin', `+${ref}:refs/remotes/pull/7/merge`);
  git(folder, 'checkout', '-q', '--detach', 'refs/remotes/pull/7/merge');
  return folder;
}

interface Ladder {
  readonly base: Base;
  /** What was fetched, and how. */
  readonly fetched: string[];
  readonly access: BaseAccess;
}

async function climb(folder: string, question: BaseQuestion, overrides: Partial<BaseAccess> = {}): Promise<Ladder> {
  const repository = repositoryAround(folder, { environment: ENVIRONMENT })!;
  const fetch = gitFetch(repository, { from: ['origin'], environment: ENVIRONMENT });
  const fetched: string[] = [];
  const recorded: Fetch = (ids, options = {}) => {
    fetched.push(
      `${ids.join(' ')}${options.depth === undefined ? '' : ` depth ${options.depth}`}${options.loose === true ? ' loose' : ''}`,
    );
    return fetch(ids, options);
  };
  const access: BaseAccess = { repository, head: git(folder, 'rev-parse', 'HEAD'), fetch: recorded, ...overrides };
  return { base: await findBase(question, access), fetched, access };
}

const pull = (): BaseQuestion => ({ kind: 'pull request', baseSha: origin.first, headSha: origin.work });

test('a merge ref at depth 1: the first parent, read from the commit object and fetched at depth 1', async () => {
  const folder = checkout('refs/pull/7/merge', '--depth=1');
  const { base, fetched, access } = await climb(folder, pull());
  expect(base).toMatchObject({ found: true, commit: origin.second, rule: 'first parent' });
  expect(fetched).toEqual([`${origin.second} depth 1`]);
  expect(await isShallow(access.repository)).toBe(true);
  const side = await discover(folder, { environment: ENVIRONMENT, rev: origin.second });
  expect(side.files.map(({ path }) => path)).toEqual(['a.py', 'b.py', 'c.py']);
});

test('a merge ref in a full clone fetches nothing', async () => {
  const { base, fetched, access } = await climb(checkout('refs/pull/7/merge'), pull());
  expect(base).toMatchObject({ found: true, commit: origin.second, rule: 'first parent' });
  expect(fetched).toEqual([]);
  expect(await isShallow(access.repository)).toBe(false);
});

test('the head in a full clone: the merge base, not the tip of the base branch', async () => {
  const folder = checkout('work');
  const { base, fetched, access } = await climb(folder, { ...pull(), baseSha: origin.second } as BaseQuestion);
  expect(base).toMatchObject({ found: true, commit: origin.first, rule: 'merge base' });
  expect(fetched).toEqual([origin.second]);
  expect(await isShallow(access.repository)).toBe(false);
});

test('the head at depth 1: GitHub is asked for the merge base, which is fetched alone', async () => {
  const asked: string[] = [];
  const mergeBase = (base: string, head: string): Promise<string> => {
    asked.push(`${base}...${head}`);
    return Promise.resolve(origin.first);
  };
  const { base, fetched } = await climb(checkout('work', '--depth=1'), { ...pull(), baseSha: origin.second } as BaseQuestion, {
    mergeBase,
  });
  expect(base).toMatchObject({ found: true, commit: origin.first, rule: 'merge base' });
  expect(asked).toEqual([`${origin.second}...${origin.work}`]);
  expect(fetched).toEqual([`${origin.first} depth 1`]);
});

test('the head at depth 1 without GitHub: history is deepened until the merge base shows', async () => {
  const { base, fetched } = await climb(checkout('work', '--depth=1'), { ...pull(), baseSha: origin.second } as BaseQuestion);
  expect(base).toMatchObject({ found: true, commit: origin.first, rule: 'merge base' });
  expect(fetched).toEqual([`${origin.second} ${origin.work} depth 50`]);
});

test('a commit with two parents that is no test merge is a head like any other', async () => {
  const folder = checkout('refs/pull/7/merge');
  git(folder, 'commit', '-q', '--amend', '-m', 'Merge branch work');
  const { base } = await climb(folder, { kind: 'pull request', baseSha: origin.second, headSha: git(folder, 'rev-parse', 'HEAD') });
  expect(base).toMatchObject({ found: true, commit: origin.second, rule: 'merge base' });
});

test('clones without blobs and without trees get what they need', async () => {
  for (const filter of ['blob:none', 'tree:0']) {
    const folder = checkout('refs/pull/7/merge', `--filter=${filter}`);
    const { base, access } = await climb(folder, pull());
    expect(base).toMatchObject({ found: true, commit: origin.second });
    const side = await discover(folder, { environment: ENVIRONMENT, rev: origin.second });
    expect(side.files.map(({ path }) => path)).toEqual(['a.py', 'b.py', 'c.py']);
    expect(await isShallow(access.repository)).toBe(false);
  }
});

test('merge queue: base_sha', async () => {
  const { base, fetched } = await climb(checkout('refs/pull/7/merge', '--depth=1'), { kind: 'merge group', baseSha: origin.second });
  expect(base).toMatchObject({ found: true, commit: origin.second, rule: 'merge group' });
  expect(fetched).toEqual([`${origin.second} depth 1`]);
});

test('push: before; a new branch has none, and one that cannot be had is said to be so', async () => {
  const folder = checkout('main', '--depth=1');
  expect((await climb(folder, { kind: 'push', before: origin.first })).base).toMatchObject({
    found: true,
    commit: origin.first,
    rule: 'push',
  });
  expect((await climb(folder, { kind: 'push', before: '0'.repeat(40) })).base).toEqual({
    found: false,
    reason: 'the push created the branch, so there is nothing before it',
  });
  const gone = await climb(folder, { kind: 'push', before: 'a'.repeat(40) });
  expect(gone.base).toEqual({
    found: false,
    reason: expect.stringMatching(/^the base commit aaaaaaa could not be fetched: .*not our ref/) as string,
  });
});

test('a full clone that lacks a commit gets it without becoming shallow', async () => {
  const repository = initRepository(join(origin.url.slice('file://'.length)));
  git(repository.folder, 'checkout', '-q', 'main');
  const folder = checkout('main');
  git(repository.folder, 'checkout', '-q', '--detach', 'main');
  writeFiles(repository.folder, { 'd.py': 'd = 1\n' });
  git(repository.folder, 'add', '-A');
  git(repository.folder, 'commit', '-q', '-m', 'gone from every branch');
  const lost = git(repository.folder, 'rev-parse', 'HEAD');
  git(repository.folder, 'checkout', '-q', 'main');
  const { base, fetched, access } = await climb(folder, { kind: 'push', before: lost });
  expect(base).toMatchObject({ found: true, commit: lost });
  expect(fetched).toEqual([lost]);
  expect(await isShallow(access.repository)).toBe(false);
});

test('without a way to fetch there is a reason', async () => {
  const { base } = await climb(checkout('refs/pull/7/merge', '--depth=1'), pull(), { fetch: null });
  expect(base).toEqual({ found: false, reason: `the base commit ${origin.second.slice(0, 7)} is not in this clone` });
});

test('a revision that is given: where the head left it, or itself', async () => {
  const folder = checkout('work');
  git(folder, 'fetch', '-q', 'origin', 'main:main');
  const given = { kind: 'given', rev: 'main' } as const;
  expect((await climb(folder, given)).base).toMatchObject({ commit: origin.first, rule: 'merge base' });
  expect((await climb(folder, { ...given, exact: true })).base).toMatchObject({ commit: origin.second, rule: 'given' });
  expect((await climb(folder, { kind: 'given', rev: 'HEAD~1' })).base).toMatchObject({ commit: origin.first, rule: 'given' });
  for (const rev of ['nowhere', '--upload-pack=x', 'a\nb', ''])
    expect((await climb(folder, { kind: 'given', rev })).base).toMatchObject({ found: false });
});

test('ids of an event are checked before git sees them', async () => {
  const folder = checkout('work');
  for (const sha of ['main', '--output=x', 'HEAD', `${'a'.repeat(39)}g`]) {
    const { base, fetched } = await climb(folder, { kind: 'merge group', baseSha: sha });
    expect(base.found).toBe(false);
    expect(fetched).toEqual([]);
  }
});

test('the parents of a merge are in its commit object, also where git has cut them off', async () => {
  const folder = checkout('refs/pull/7/merge', '--depth=1');
  const commit = await readCommit(repositoryAround(folder, { environment: ENVIRONMENT })!, origin.merge);
  expect(commit).toMatchObject({ parents: [origin.second, origin.work], subject: `Merge ${origin.work} into ${origin.second}` });
});
