import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarker } from '../../src/report/marker';
import { mergeGroupEvent } from '../support/events';
import { makeFolder } from '../support/folders';
import { FORK, PullScene } from '../support/pull-scene';
import { Repository } from '../support/repository';
import { runCli } from './cli';
import { nested } from './nested';
import { query } from './query';

const CONFIG = (level: string): string =>
  `gates:\n  - { name: complexity, level: ${level}, on: defs, when: head_cognitive > 9 and delta_cognitive > 0 }\n`;

const BASE = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'shop/__init__.py': '',
  'shop/rules.py': nested(2),
  '.github/ast-dataset.yml': CONFIG('fail'),
};

let scene: PullScene;
beforeEach(async () => (scene = await PullScene.start(BASE)));
afterEach(() => scene.close());

test('a red pull request, and a clean one after the next push', async () => {
  const head = scene.push({ 'shop/rules.py': nested(5) });
  const red = await scene.run();
  expect({ status: red.status, stderr: red.stderr }).toEqual({ status: 1, stderr: '' });
  expect(red.commands.filter(({ name }) => name === 'error')).toEqual([
    {
      name: 'error',
      properties: { title: 'complexity: decide', file: 'shop/rules.py', line: '6' },
      data: expect.stringContaining('Cognitive complexity of decide 3 → 15 (+12)') as unknown,
    },
    { name: 'error', properties: {}, data: expect.stringContaining('1 regression fails the gates') as unknown },
  ]);
  expect(scene.github.comments).toHaveLength(1);
  const [comment] = scene.github.comments;
  expect(readMarker(comment!.body)).toMatchObject({ key: '', head, base: scene.pull.base.sha, run: '71.1' });
  expect(comment!.body).toContain('### ❌ Code metrics failed: 1 regression');
  expect(comment!.body).toContain(`https://github.com/octo-org/octo-repo/blob/${head}/shop/rules.py#L1-L8`);
  expect(red.summary).toContain('### ❌ Code metrics failed: 1 regression');
  expect(red.outputs).toMatchObject({
    verdict: 'fail',
    findings: '1',
    failures: '1',
    'cognitive-delta': '12',
    'head-commit': head,
    'base-commit': scene.pull.base.sha,
    'comment-url': `https://github.com/octo-org/octo-repo/pull/5#issuecomment-${comment!.id}`,
    'artifact-id': expect.stringMatching(/^\d+$/) as unknown,
  });
  const folder = red.outputs['dataset-path']!;
  expect(existsSync(join(folder, 'base/metrics/ast.parquet'))).toBe(true);
  expect(await query(folder, `select qualname, delta_cognitive from '$out/diff/defs.parquet' where verdict = 'fail'`)).toEqual([
    { qualname: 'decide', delta_cognitive: 12 },
  ]);

  scene.push({ 'shop/rules.py': nested(2).replace('x += 1', 'x += 2') });
  const clean = await scene.run({ runId: 72 });
  expect(clean).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
  expect(scene.github.comments).toHaveLength(1);
  expect(comment).toMatchObject({ updates: 1, body: expect.stringContaining('### ✅ Code metrics passed') as unknown });
});

test('a fork is told by summary and annotations, and stays green', async () => {
  scene.push({ 'shop/rules.py': nested(4) }, FORK);
  scene.github.readOnly = true;
  const { status, commands, summary, outputs } = await scene.run();
  // The gate fails: that is no matter of permissions.
  expect({ status, verdict: outputs.verdict, comment: outputs['comment-url'] }).toEqual({ status: 1, verdict: 'fail', comment: undefined });
  expect(commands.filter(({ name }) => name === 'notice').map(({ data }) => data)).toEqual([
    'The token of this run may not write to the pull request, because it comes from a fork or from Dependabot. A workflow on workflow_run with mode: post can.',
  ]);
  expect(summary).toContain('This run may not write to the pull request');
  expect(scene.github.comments).toEqual([]);
});

test('a token without the permission is told which one; a GitHub that is down is no failure of the pull request', async () => {
  scene.push({ 'shop/rules.py': nested(3) });
  scene.github.readOnly = true;
  const refused = await scene.run();
  expect({ status: refused.status, verdict: refused.outputs.verdict }).toEqual({ status: 0, verdict: 'pass' });
  expect(refused.commands.filter(({ name }) => name === 'notice').map(({ data }) => data)).toEqual([
    expect.stringMatching(/403 Resource not accessible by integration.*Give the job the permission pull-requests: write\./),
  ]);
  expect(refused.summary).not.toContain('may not write');

  scene.standIn.faults.fail(/\/graphql/, { status: 429, headers: { 'retry-after': '1' }, body: {} });
  scene.standIn.faults.fail(/GET .*\/comments/, 'reset');
  scene.standIn.faults.fail(/POST .*\/comments/, { status: 422, body: { message: 'Validation Failed' } });
  scene.github.readOnly = false;
  const failed = await scene.run({ runId: 72 });
  expect(failed).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
  expect(failed.log).toContain('Nothing was written to the pull request: GitHub would not write a comment: 422 Validation Failed');
});

test('a merge group is judged without a comment', async () => {
  scene.push({ 'shop/rules.py': nested(5) });
  const { status, outputs } = await scene.run({
    event: 'merge_group',
    payload: mergeGroupEvent({
      baseSha: scene.origin.git('rev-parse', 'main'),
      headSha: scene.origin.git('rev-parse', 'refs/pull/5/merge'),
    }),
  });
  expect({ status, verdict: outputs.verdict, comments: scene.github.comments }).toEqual({ status: 1, verdict: 'fail', comments: [] });
  expect(scene.standIn.rest.asked).toEqual([]);
});

test('lines are those of the head, also where main changed the same file', async () => {
  const calm = Array.from({ length: 20 }, (_, i) => `CALM_${i} = ${i}\n`).join('');
  scene.advanceMain({ 'shop/long.py': `${calm}${nested(2)}` });
  const head = scene.push({ 'shop/long.py': `${calm}${nested(5)}` });
  scene.advanceMain({ 'shop/long.py': `MORE = 1\nEVEN_MORE = 2\n${calm}${nested(2)}` });
  const { outputs, commands } = await scene.run();
  expect(outputs).toMatchObject({ verdict: 'fail', 'base-commit': scene.origin.git('rev-parse', 'main'), 'head-commit': head });
  expect(commands.find(({ name, properties }) => name === 'error' && properties.file !== undefined)?.properties).toMatchObject({
    file: 'shop/long.py',
    line: '26',
  });
  expect(scene.github.comments[0]!.body).toContain(`/blob/${head}/shop/long.py#L21-L28`);
});

test('nothing is written where nothing is wanted', async () => {
  scene.push({ 'README.md': 'words\n' });
  const { status, log, summary } = await scene.run({ inputs: { annotations: 'false', summary: 'false', upload: 'false' } });
  expect({ status, summary, comments: scene.github.comments }).toEqual({ status: 0, summary: '', comments: [] });
  expect(log).toContain('Pull request #5 gets no comment');
});

test('without a base nothing is judged, and nothing is zero', async () => {
  scene.push({ 'shop/rules.py': nested(6) });
  const checkout = scene.checkout();
  checkout.git('remote', 'remove', 'origin');
  const nowhere = { HOME: makeFolder(), HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' };
  const { status, outputs, summary } = await scene.run({ workspace: checkout.folder, environment: nowhere });
  expect({ status, verdict: outputs.verdict, findings: outputs.findings }).toEqual({ status: 0, verdict: 'neutral', findings: undefined });
  expect(summary).toContain('there is nothing to compare with');
  expect(scene.github.comments[0]!.body).not.toContain('| Change |');
});

test('a review on changed lines: written once, not repeated, hidden when it is mended', async () => {
  const inputs = { review: 'true', key: 'api', sarif: 'true' };
  scene.push({ 'shop/rules.py': nested(5), 'shop/other.py': nested(4, 'other') });
  const first = await scene.run({ inputs });
  expect(existsSync(first.outputs['sarif-path']!)).toBe(true);
  expect(scene.github.reviews.map(({ body }) => body)).toEqual(['Code metrics: 2 findings on changed lines.']);
  expect(scene.github.remarks.map(({ path, line, minimized }) => [path, line, minimized])).toEqual([
    ['shop/rules.py', 6, false],
    ['shop/other.py', 1, false],
  ]);
  expect([...scene.artifacts.keys()]).toEqual(['ast-dataset-api']);

  scene.push({ 'shop/rules.py': `# a line more\n${nested(5)}`, 'shop/other.py': nested(2, 'other') });
  await scene.run({ inputs, runId: 72 });
  expect(scene.github.reviews).toHaveLength(1);
  expect(scene.github.remarks.map(({ path, minimized }) => [path, minimized])).toEqual([
    ['shop/rules.py', false],
    ['shop/other.py', true],
  ]);
});

test('thousands of findings with endless names fit into a comment', async () => {
  const long = Array.from({ length: 300 }, (_, i) => nested(4, `${'very_'.repeat(200)}long_${i}`)).join('\n\n');
  scene.push({ 'shop/long.py': long });
  const { status, outputs, commands } = await scene.run();
  expect({ status, failures: outputs.failures }).toEqual({ status: 1, failures: '300' });
  const body = scene.github.comments[0]!.body;
  expect(body.length).toBeGreaterThan(10_000);
  expect(Buffer.byteLength(body)).toBeLessThan(65_000);
  // Ten of a type are all that GitHub shows, the step's own failure among them.
  expect(commands.filter(({ name, properties }) => name === 'error' && properties.title !== undefined)).toHaveLength(10);
});

test('an identifier of 10,000 characters is cut wherever it is named', async () => {
  const long = 'x'.repeat(10_000);
  scene.push({
    'shop/rules.py': nested(5, long),
    [`shop/${'d'.repeat(200)}/${'f'.repeat(200)}.py`]: nested(5, `${long}_other`),
  });
  const { status, outputs, log, summary, commands } = await scene.run({ inputs: { sarif: 'true', review: 'true' } });
  expect({ status, failures: outputs.failures }).toEqual({ status: 1, failures: '2' });
  const body = scene.github.comments[0]!.body;
  const sarif = readFileSync(outputs['sarif-path']!, 'utf8');
  const texts = [body, summary, log, sarif, ...scene.github.remarks.map((remark) => remark.body)];
  expect(texts.map((text) => /x{40}…/.test(text))).toEqual(texts.map(() => true));
  expect(texts.filter((text) => /x{130}/.test(text))).toEqual([]);
  expect(body.length).toBeLessThan(12_000);
  expect(commands.filter(({ name, data }) => name === 'error' && data.length > 1000)).toEqual([]);
});

test('hostile names issue no command, and nothing of the repository is run', async () => {
  const marker = join(makeFolder(), 'ran');
  scene.push({
    'shop/##[error]x.py': nested(4, 'first'),
    'shop/a\n::set-output name=verdict::pass.py': nested(4, 'second'),
    '.gitattributes': '* filter=evil diff=evil export-subst\n',
    '.github/ast-dataset.yml': 'gates: []\n',
  });
  const checkout = scene.checkout();
  for (const [name, value] of [
    ['filter.evil.smudge', `touch ${marker}`],
    ['filter.evil.clean', `touch ${marker}`],
    ['diff.evil.textconv', `touch ${marker}`],
    ['diff.evil.command', `touch ${marker}`],
    ['diff.external', `touch ${marker}`],
    ['core.fsmonitor', `touch ${marker}`],
    ['core.hooksPath', makeFolder({ 'post-checkout': `#!/bin/sh\ntouch ${marker}\n` })],
  ] as const) {
    checkout.git('config', name, value);
  }
  // A repository of its own in the tree, its configuration in force by an inclusion.
  const vendored = Repository.init(join(checkout.folder, 'vendored'));
  vendored.commit('one', { 'its.py': nested(5, 'its'), '.gitattributes': '*.py filter=evil diff=evil export-subst\n' });
  for (const repository of [checkout, vendored]) {
    const config = readFileSync(join(checkout.folder, '.git', 'config'), 'utf8');
    const included = join(makeFolder({ config }), 'config');
    repository.git('config', 'includeIf.gitdir:**.path', included);
  }
  const { status, outputs, commands } = await scene.run({ workspace: checkout.folder });
  for (const args of [['diff'], ['diff', '--staged'], ['diff', 'HEAD', 'HEAD']])
    expect(await runCli(args, checkout.folder)).toMatchObject({ status: 0 });
  expect({ status, ran: existsSync(marker), verdict: outputs.verdict, failures: outputs.failures }).toEqual({
    ...{ status: 1, ran: false, verdict: 'fail', failures: '2' },
  });
  // Any other git does run it.
  vendored.git('status');
  expect(existsSync(marker)).toBe(true);
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'debug', 'group', 'endgroup', 'error']));
  expect(scene.github.comments[0]!.body).toContain('This pull request changes the configuration');
});

test('a full clone at the head, and a partial one that is sparse, say the same as a checkout of the merge', async () => {
  scene.advanceMain({ 'shop/elsewhere/main.py': nested(6, 'of_main') });
  scene.push({ 'shop/rules.py': nested(5), 'shop/elsewhere/it.py': nested(4, 'it') });
  scene.advanceMain({ 'shop/elsewhere/main.py': nested(7, 'of_main') });
  const full = scene.checkout('refs/pull/5/head', '--no-recurse-submodules');
  const sparse = scene.sparseCheckout();
  for (const [workspace, base] of [
    [full, scene.pull.base.sha],
    [sparse, scene.origin.git('rev-parse', 'main')],
  ] as const) {
    const inputs = { upload: 'false', comment: 'off' };
    const { outputs, log } = await scene.run({ workspace: workspace.folder, inputs });
    if (outputs.verdict === undefined) throw new Error(log);
    expect(outputs).toMatchObject({ verdict: 'fail', failures: '2', 'files-rejected': '0', 'base-commit': base });
  }
});
