import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMarker } from '../../src/report/marker';
import { FORK, PullScene } from '../support/pull-scene';
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
  expect(existsSync(join(folder, 'base/metrics/ast_metrics.parquet'))).toBe(true);
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
