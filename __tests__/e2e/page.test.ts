import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushEvent } from '../support/events';
import { PullScene } from '../support/pull-scene';
import { Scene } from '../support/scene';
import { dataOf } from '../report/html/embedded';

const NESTED = ['def f(a):', '    if a:', '        for b in a:', '            if b:', '                return b', ''].join('\n');

test('the page is uploaded by itself, and the summary leads to it', async () => {
  const scene = await Scene.start({
    'pyproject.toml': '',
    'shop/a.py': 'def f(a):\n    return a\n',
    'shop/b.py': 'import shop.a\n\nshop.a.f(1)\n',
  });
  const after = scene.repository.git('rev-parse', 'HEAD');
  const { status, outputs, summary } = await scene.run({
    payload: pushEvent({ before: null, after }),
    inputs: { html: 'true', key: 'api' },
  });
  expect(status).toBe(0);
  const page = scene.artifacts.get('ast-dataset-report-api.html')!;
  const url = `https://github.com/octo-org/octo-repo/actions/runs/71/artifacts/${page.id}`;
  expect(outputs).toMatchObject({
    'report-path': join(scene.repository.folder, 'ast-dataset', 'report', 'index.html'),
    'report-url': url,
  });
  expect(page).toMatchObject({ mimeType: 'text/html', content: readFileSync(outputs['report-path']!) });
  expect(summary).toContain(`[a page to look at](${url})`);
  const { about, files, calls, imports } = dataOf(page.content!.toString());
  expect(about).toMatchObject({
    title: 'octo-org/octo-repo',
    commit: after,
    blobs: `https://github.com/octo-org/octo-repo/blob/${after}/`,
    changes: null,
  });
  expect(files.path).toEqual(['shop/a.py', 'shop/b.py']);
  // b.py, at its own level, calls the one definition; b.py imports a.py.
  expect([
    [...calls.from, ...calls.to],
    [...imports.from, ...imports.to],
  ]).toEqual([
    [1, 2],
    [1, 0],
  ]);
  await scene.close();
});

test('nobody asked, no page', async () => {
  const scene = await Scene.start({ 'a.py': 'x = 1\n' });
  const { outputs } = await scene.run();
  expect(outputs['report-path']).toBe(undefined);
  expect(existsSync(join(outputs['dataset-path']!, 'report'))).toBe(false);
  expect([...scene.artifacts.keys()]).toEqual(['ast-dataset']);
  await scene.close();
});

test('a page that cannot be uploaded is a warning', async () => {
  const scene = await Scene.start({ 'a.py': 'x = 1\n' });
  // The second artifact of the run.
  scene.standIn.faults.fail(/^PUT .*1002/, { status: 403 }, 10);
  const { status, outputs, commands } = await scene.run({ inputs: { html: 'true' } });
  expect({ status, url: outputs['report-url'], id: outputs['artifact-id'] }).toEqual({
    status: 0,
    url: undefined,
    id: expect.any(String) as unknown,
  });
  expect(commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
    expect.stringContaining('the artifact "ast-dataset-report.html" was not uploaded'),
  ]);
  await scene.close();
});

test('on a pull request the page has before and after, and the comment leads to it', async () => {
  const scene = await PullScene.start({ 'pyproject.toml': '', 'a.py': 'def f(a):\n    return a\n', 'b.py': 'def g():\n    pass\n' });
  scene.push({ 'a.py': NESTED });
  const { status, outputs } = await scene.run({ inputs: { html: 'true' } });
  expect(status).toBe(0);
  const { body } = [...scene.github.comments.values()][0]!;
  expect(body).toContain(`[before and after on a page](${outputs['report-url']!})`);
  const { about } = dataOf(readFileSync(outputs['report-path']!, 'utf8'));
  expect(about.changes).toMatchObject({
    base: outputs['base-commit'],
    defs: [{ status: 'changed', path: 'a.py', qualname: 'f', cognitive: [0, 6], line: 1 }],
    files: [{ status: 'changed', path: 'a.py', cognitive: [0, 6] }],
  });
  expect(about.changes!.defs[0]!.why.reduce((sum, { points }) => sum + points, 0)).toBe(6);
  await scene.close();
});
