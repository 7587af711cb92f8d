import { join } from 'node:path';
import { GitHub } from '../../src/github/client';
import { GitHubFailure } from '../../src/github/failure';
import { compareRuns, upsertComment, type Posted } from '../../src/github/upsert';
import { readContext } from '../../src/github/context';
import { markerLine } from '../../src/report/marker';
import { makeFolder } from '../support/folders';
import { Repository } from '../support/repository';
import { startStandIn, type StandIn } from '../support/standin';
import { PullRequests } from '../support/standin/pull-requests';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HOME = { fullName: 'octo-org/octo-repo', id: 17 };

let github: PullRequests;
let standIn: StandIn;
let waits: number[];
let told: string[];
beforeEach(async () => {
  github = new PullRequests(Repository.init(join(makeFolder(), 'origin')));
  github.pulls.set(5, {
    ...{ number: 5, state: 'open', author: 'mona' },
    head: { ref: 'topic', sha: HEAD, repository: HOME },
    base: { ref: 'main', sha: BASE, repository: HOME },
  });
  standIn = await startStandIn(github.operations);
  waits = [];
  told = [];
});
afterEach(async () => {
  await standIn.close();
  expect(standIn.problems).toEqual([]);
});

function body(run: string, text: string, { key = '', head = HEAD }: { key?: string; head?: string } = {}): string {
  return `${markerLine({ key, head, base: BASE, run })}\n${text}\n`;
}

/** One run that speaks. */
async function speak(run: string, text: string, more: { key?: string; head?: string; create?: boolean } = {}): Promise<Posted> {
  const { key = '', head = HEAD, create = true } = more;
  const context = readContext({ GITHUB_REPOSITORY: HOME.fullName, GITHUB_API_URL: standIn.rest.url });
  const client = await GitHub.connect(context, standIn.token, {
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      waits.push(milliseconds / 1000);
      return Promise.resolve();
    },
    tell: (line) => told.push(line),
    clock: () => 1_000_000,
  });
  return upsertComment(client, {
    number: 5,
    marker: { key, head, base: BASE, run },
    render: (budget = 60_000) => body(run, text.slice(0, budget), { key, head }),
    create,
  });
}

function texts(): string[] {
  return github.comments.map((comment) => comment.body.split('\n')[1]!);
}

const asked = (): string[] => standIn.rest.asked.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);

test('the first comment is made, the next run updates it', async () => {
  expect(await speak('71.1', 'red')).toMatchObject({ kind: 'created' });
  expect(await speak('72.1', 'clean')).toMatchObject({ kind: 'updated' });
  expect(texts()).toEqual(['clean']);
});

test('keys have comments of their own', async () => {
  await speak('71.1', 'api', { key: 'api' });
  await speak('71.1', 'web', { key: 'web' });
  await speak('72.1', 'web again', { key: 'web' });
  expect(texts()).toEqual(['api', 'web again']);
});

test('where none is wanted none is made, but one that is there is updated', async () => {
  expect(await speak('71.1', 'clean', { create: false })).toEqual({ kind: 'none' });
  await speak('72.1', 'red');
  expect(await speak('73.1', 'clean', { create: false })).toMatchObject({ kind: 'updated' });
  expect(texts()).toEqual(['clean']);
});

test('a marker that somebody else planted, or that does not come first, is no comment of ours', async () => {
  github.comment(5, body('1.1', 'planted'), { login: 'mallory', id: 4, type: 'User' });
  github.comment(5, body('1.1', 'planted'), { login: 'github-actions', id: 5, type: 'User' });
  github.comment(5, body('1.1', 'planted'), { login: 'other[bot]', id: 6, type: 'Bot' });
  github.comment(5, `> ${body('1.1', 'quoted')}`);
  expect(await speak('71.1', 'red')).toMatchObject({ kind: 'created' });
  expect(texts()).toEqual(['planted', 'planted', 'planted', 'quoted', 'red']);
});

test('it is found behind more than a page of other comments', async () => {
  const talk = { login: 'mona', id: 1, type: 'User' } as const;
  for (let i = 0; i < 120; i++) github.comment(5, 'talk\ntalk', talk);
  const ours = github.comment(5, body('70.1', 'red'));
  for (let i = 0; i < 120; i++) github.comment(5, 'talk\ntalk', talk);
  expect(await speak('71.1', 'clean')).toMatchObject({ kind: 'updated' });
  expect(ours.body).toContain('clean');
  expect(asked().filter((line) => line.startsWith('GET') && line.includes('/comments'))).toEqual([
    ...[1, 2, 3].map((page) => `GET /repos/octo-org/octo-repo/issues/5/comments?per_page=100&page=${page}`),
    ...[1, 2, 3].map((page) => `GET /repos/octo-org/octo-repo/issues/5/comments?per_page=100&page=${page}`),
  ]);
});

test('an older run never overwrites a newer one, nor an earlier attempt a later one', async () => {
  await speak('72.2', 'new');
  expect(await speak('71.9', 'old')).toMatchObject({ kind: 'newer', run: '72.2' });
  expect(await speak('72.1', 'old')).toMatchObject({ kind: 'newer', run: '72.2' });
  expect(texts()).toEqual(['new']);
  expect([compareRuns('9.1', '10.1'), compareRuns('10.10', '10.9'), compareRuns(null, '1.1'), compareRuns('1.1', '1.1')]).toEqual([
    -1, 1, -1, 0,
  ]);
});

test('a head that has moved on, and a pull request that is closed, get nothing', async () => {
  expect(await speak('71.1', 'old', { head: 'c'.repeat(40) })).toEqual({ kind: 'moved', head: HEAD });
  github.pulls.get(5)!.state = 'closed';
  expect(await speak('71.1', 'late')).toEqual({ kind: 'closed' });
  expect(texts()).toEqual([]);
});

test('two runs that comment at once leave one comment, that of the newer', async () => {
  // Ours is the newer one: the other's comes between looking and writing.
  github.meanwhile.set('issues/create-comment', () => github.comment(5, body('71.1', 'older')));
  expect(await speak('72.1', 'newer')).toMatchObject({ kind: 'created' });
  expect(texts()).toEqual(['newer']);

  github.comments.length = 0;
  github.meanwhile.set('issues/create-comment', () => github.comment(5, body('73.1', 'newer')));
  expect(await speak('72.1', 'older')).toMatchObject({ kind: 'newer', run: '73.1' });
  expect(texts()).toEqual(['newer']);
});

test('an overwrite by an older run is seen and mended once', async () => {
  const ours = github.comment(5, body('70.1', 'first'));
  // The second look is the one after writing.
  github.meanwhile.set('issues/list-comments', () => {
    github.meanwhile.set('issues/list-comments', () => (ours.body = body('71.1', 'older')));
  });
  expect(await speak('72.1', 'newer')).toMatchObject({ kind: 'updated' });
  expect(texts()).toEqual(['newer']);
  expect(ours.updates).toBe(2);
});

test('a comment that was written though the answer was lost is not written twice', async () => {
  standIn.faults.fail(/^POST .*\/issues\/5\/comments/, 'lost');
  expect(await speak('71.1', 'red')).toMatchObject({ kind: 'updated' });
  expect(texts()).toEqual(['red']);
});

test('lost connections and failures of the server are asked again, with patience that ends', async () => {
  standIn.faults.fail(/GET .*comments/, { status: 502, body: '<html>' }, 2);
  standIn.faults.fail(/GET .*pulls\/5/, 'reset');
  expect(await speak('71.1', 'red')).toMatchObject({ kind: 'created' });
  expect(waits).toEqual([1, 4, 1]);

  standIn.faults.fail(/GET .*comments/, { status: 503 }, 99);
  await expect(speak('72.1', 'red')).rejects.toThrow(/503/);
  expect(waits.slice(3)).toEqual([1, 4, 10]);
});

test('GitHub is given the time it asks for', async () => {
  const list = /GET .*comments/;
  const secondary = { message: 'You have exceeded a secondary rate limit.', documentation_url: 'https://docs.github.com/rest' };
  standIn.faults.fail(list, { status: 429, headers: { 'retry-after': '7' }, body: secondary });
  standIn.faults.fail(/GET .*pulls\/5/, { status: 403, headers: { 'retry-after': '3' }, body: secondary });
  standIn.faults.fail(/^POST .*issues/, { status: 403, body: secondary });
  expect(await speak('71.1', 'red')).toMatchObject({ kind: 'created' });
  expect(waits).toEqual([7, 3, 60]);

  waits.length = 0;
  standIn.faults.fail(list, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000020' }, body: {} });
  standIn.faults.fail(/GET .*pulls\/5/, { status: 429, body: {} });
  expect(await speak('72.1', 'red')).toMatchObject({ kind: 'updated' });
  expect(waits).toEqual([21, 60]);

  // An hour is more than a job should wait.
  waits.length = 0;
  standIn.faults.fail(list, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1003600' }, body: {} });
  await expect(speak('73.1', 'red')).rejects.toMatchObject({ status: 403, refused: false });
  expect(waits).toEqual([]);
});

test('a token that may not write is told from a limit', async () => {
  github.readOnly = true;
  const failure = await speak('71.1', 'red').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GitHubFailure);
  expect(failure).toMatchObject({ status: 403, refused: true });
  expect((failure as Error).message).toContain('Resource not accessible by integration');
  expect(waits).toEqual([]);
});

test('a body that GitHub finds too long is sent shorter', async () => {
  const message = 'Validation Failed: {"resource":"IssueComment","message":"Body is too long (maximum is 65536 characters)"}';
  standIn.faults.fail(/^POST .*issues/, { status: 422, body: { message } });
  expect(await speak('71.1', 'x'.repeat(50_000))).toMatchObject({ kind: 'created' });
  expect(github.comments[0]!.body.length).toBeLessThan(31_000);
});

test('a comment that is deleted while it is updated is made again', async () => {
  github.comment(5, body('70.1', 'red'));
  github.meanwhile.set('issues/update-comment', () => (github.comments.length = 0));
  expect(await speak('71.1', 'clean')).toMatchObject({ kind: 'created' });
  expect(texts()).toEqual(['clean']);
});
