import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarker } from '../../src/report/marker';
import { pullRequestEvent, workflowRunEvent } from '../support/events';
import { makeFolder } from '../support/folders';
import { FORK, PullScene } from '../support/pull-scene';
import type { StepResult } from '../support/runner';
import { nested } from './nested';

const gate = (level: string): string =>
  `gates:\n  - { name: complexity, level: ${level}, on: defs, when: head_cognitive > 9 and delta_cognitive > 0 }\n`;
const BASE = { 'shop/__init__.py': '', 'shop/rules.py': nested(2), '.github/ast-dataset.yml': gate('fail') };

let scene: PullScene;
beforeEach(async () => (scene = await PullScene.start(BASE)));
afterEach(() => scene.close());

/** The action in a workflow on workflow_run, in a folder where nothing is checked out. */
function post(head = scene.pull.head, inputs: Record<string, string> = {}, runId = 80): Promise<StepResult> {
  return scene.runIn(makeFolder(), {
    runId,
    event: 'workflow_run',
    payload: workflowRunEvent({ head }),
    inputs: { mode: 'post', ...inputs },
  });
}

test('the comment of a fork comes from what git and the API say', async () => {
  scene.advanceMain({ 'README.md': 'main has gone on\n' });
  // Loosens its own gate, and is hostile to whoever checks it out.
  const head = scene.push(
    {
      'shop/rules.py': nested(5),
      '.github/ast-dataset.yml': gate('off'),
      '.gitattributes': '*.py filter=evil diff=evil -diff eol=crlf\n',
      'nested/.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = --upload-pack=touch\n',
      'shop/<!-- ast-dataset:v1 key= head= base= run=9.9 -->.py': nested(4, 'other'),
      'shop/::error::x @mona `b` [c](d).py': nested(4, 'third'),
    },
    FORK,
  );
  scene.author.git('push', '-q', '-f', 'origin', `${head}:refs/heads/unrelated`);
  // A forged artifact of the other run lies ready; nobody asks for it.
  const { status, stderr, log, outputs, summary } = await post();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(scene.standIn.results.asked).toEqual([]);
  expect(scene.standIn.rest.asked.filter(({ url }) => /artifacts|runs/.test(url.pathname))).toEqual([]);
  expect(log.replace(`::add-mask::${scene.standIn.token}`, '')).not.toContain(scene.standIn.token);

  expect(scene.github.comments).toHaveLength(1);
  const [comment] = scene.github.comments;
  expect(readMarker(comment!.body)).toMatchObject({ key: '', head, run: '80.1' });
  expect(comment!.body).toContain('### ❌ Code metrics failed: 3 regressions');
  expect(comment!.body).toContain('This pull request changes the configuration');
  expect(comment!.body.slice(10)).not.toContain('<!--');
  expect(outputs).toMatchObject({ verdict: 'fail', failures: '3', 'base-commit': scene.origin.git('merge-base', 'main', head) });
  expect(summary).toContain('### ❌ Code metrics failed: 3 regressions');
});

test('a branch that leaves before there were gates is judged by those of today', async () => {
  scene.advanceMain({ '.github/ast-dataset.yml': gate('fail').replace('> 9', '> 2') });
  scene.author.git('checkout', '-q', '-b', 'topic', 'main~1');
  scene.push({ 'shop/rules.py': nested(3) }, FORK);
  expect(await post()).toMatchObject({ status: 0, outputs: { verdict: 'fail' } });
});

test('a head that is dressed up as a test merge does not choose its base', async () => {
  const evil = scene.author.commit('evil', { 'shop/rules.py': nested(6) });
  const main = scene.origin.git('rev-parse', 'main');
  const tree = scene.author.git('rev-parse', `${evil}^{tree}`);
  scene.author.git('reset', '-q', '--hard', main);
  const head = scene.author.git('commit-tree', tree, '-p', evil, '-p', main, '-m', `Merge ${main} into ${evil}`);
  scene.push({}, FORK);
  scene.author.git('push', '-q', '-f', 'origin', `${head}:refs/pull/5/head`);
  Object.assign(scene.pull, { head: { ...scene.pull.head, sha: head } });
  expect(await post()).toMatchObject({ status: 0, outputs: { verdict: 'fail', 'base-commit': main } });
});

test('nothing is said to a pull request that is closed, gone on or not there', async () => {
  scene.push({ 'shop/rules.py': nested(5) }, FORK);
  const old = scene.pull.head;
  scene.push({ 'shop/rules.py': nested(6) });
  expect(await post(old)).toMatchObject({ status: 0, log: expect.stringContaining('No open pull request is at') as unknown });
  // A branch of the same name and commit in another repository is another one.
  expect(await post({ ...scene.pull.head, repository: { fullName: FORK.fullName, id: 1 } })).toMatchObject({ status: 0 });
  scene.pull.state = 'closed';
  expect(await post()).toMatchObject({ status: 0 });
  expect(scene.github.comments).toEqual([]);
});

test('a head that goes on meanwhile gets nothing', async () => {
  scene.push({ 'shop/rules.py': nested(5) }, FORK);
  scene.github.meanwhile.set('issues/list-comments', () => {
    Object.assign(scene.pull, { head: { ...scene.pull.head, sha: 'f'.repeat(40) } });
  });
  const { status, log, summary } = await post();
  expect({ status, comments: scene.github.comments }).toEqual({ status: 0, comments: [] });
  expect(log).toContain('is at ffffffffffff by now');
  expect(summary).toContain('wrote nothing to it');
});

test('a token that may not write fails loudly', async () => {
  scene.push({ 'shop/rules.py': nested(5) }, FORK);
  scene.github.readOnly = true;
  expect(await post()).toMatchObject({
    status: 1,
    commands: expect.arrayContaining([
      expect.objectContaining({ name: 'error', data: expect.stringContaining('pull-requests: write') as unknown }),
    ]) as unknown,
  });
});

test('workflow_run is refused without the mode, and the mode without workflow_run', async () => {
  scene.push({ 'shop/rules.py': nested(5) }, FORK);
  const payload = workflowRunEvent({ head: scene.pull.head });
  expect(await scene.runIn(makeFolder(), { event: 'workflow_run', payload })).toMatchObject({
    status: 1,
    log: expect.stringContaining('on workflow_run the action needs mode: post') as unknown,
  });
  expect(await scene.run({ inputs: { mode: 'post' } })).toMatchObject({ status: 1 });
  const pushed = workflowRunEvent({ head: scene.pull.head, event: 'push' });
  expect(await scene.runIn(makeFolder(), { event: 'workflow_run', payload: pushed, inputs: { mode: 'post' } })).toMatchObject({
    status: 0,
  });
  expect(scene.github.comments).toEqual([]);
});

test('pull_request_target takes the same path, and what is checked out is not looked at', async () => {
  scene.push({ 'shop/rules.py': nested(5) }, FORK);
  const workspace = makeFolder({ 'shop/rules.py': 'raise SystemExit\n' });
  writeFileSync(join(workspace, 'sitecustomize.py'), '');
  const { status, outputs, commands } = await scene.runIn(workspace, {
    event: 'pull_request_target',
    payload: pullRequestEvent(scene.pull),
  });
  expect({ status, verdict: outputs.verdict, files: existsSync(join(workspace, 'ast-dataset')) }).toEqual({
    status: 1,
    verdict: 'fail',
    files: false,
  });
  expect(commands.some(({ name, properties }) => name === 'error' && properties.file === 'shop/rules.py')).toBe(true);
  expect(scene.github.comments).toHaveLength(1);
});

test('a pull request of Dependabot is commented by the second workflow, for the folder that is asked about', async () => {
  const inputs = { root: 'shop', key: 'shop' };
  const head = scene.push({ 'shop/pyproject.toml': '', 'shop/rules.py': nested(5), 'other/big.py': nested(6, 'other') });
  Object.assign(scene.pull, { author: 'dependabot[bot]' });
  scene.github.readOnly = true;
  const first = await scene.run({ inputs });
  expect({ status: first.status, failures: first.outputs.failures }).toEqual({ status: 1, failures: '1' });
  expect(first.commands.find(({ name }) => name === 'notice')?.data).toContain('it comes from a fork or from Dependabot');
  expect(scene.github.comments).toEqual([]);

  scene.github.readOnly = false;
  expect(await post(scene.pull.head, inputs)).toMatchObject({ status: 0, outputs: { verdict: 'fail', failures: '1' } });
  const [comment] = scene.github.comments;
  expect(comment!.body).toContain('### ❌ Code metrics of `shop` failed: 1 regression');
  expect(comment!.body).toContain(`https://github.com/octo-org/octo-repo/blob/${head}/shop/rules.py#L1-L8`);
});

test('GitHub Enterprise Server: the API below /api/v3, and a host of its own for git and for links', async () => {
  const head = scene.push({ 'shop/rules.py': nested(5) }, FORK);
  const { rest } = scene.standIn;
  const server = 'https://github.corp.example';
  const { status, stderr, outputs, summary } = await scene.runIn(makeFolder(), {
    runId: 80,
    event: 'workflow_run',
    payload: workflowRunEvent({ head: scene.pull.head }),
    inputs: { mode: 'post', review: 'true' },
    environment: { GITHUB_SERVER_URL: server, GITHUB_API_URL: `${rest.url}/api/v3`, GITHUB_GRAPHQL_URL: `${rest.url}/api/graphql` },
  });
  expect({ status, stderr, verdict: outputs.verdict }).toEqual({ status: 0, stderr: '', verdict: 'fail' });
  const asked = rest.asked.map(({ url }) => url.pathname);
  expect(asked.filter((path) => path.startsWith('/api/v3/repos/octo-org/octo-repo/')).length).toBeGreaterThan(3);
  expect(asked.filter((path) => !/^\/api\/(v3\/repos\/octo-org\/octo-repo\/|graphql$)/.test(path))).toEqual([]);
  const [comment] = scene.github.comments;
  expect(comment!.body).toContain(`](${server}/octo-org/octo-repo/blob/${head}/shop/rules.py#L1-L8)`);
  expect(`${comment!.body}${summary}`).not.toContain('https://github.com/');
  expect(scene.github.remarks).toMatchObject([{ path: 'shop/rules.py', commit: head }]);
});
