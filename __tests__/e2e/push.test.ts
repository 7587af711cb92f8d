import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pushEvent } from '../support/events';
import { Scene } from '../support/scene';
import { digests } from './cli';
import { query } from './query';

const SHOP = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'src/shop/__init__.py': '"""A shop."""\nfrom .prices import total\n',
  'src/shop/prices.py': [
    '"""Prices."""',
    '',
    '',
    'def total(items, *, tax: float = 0.0):',
    '    """The sum."""',
    '    result = 0',
    '    for item in items:',
    '        if item.price and item.count or item.free:',
    '            result += item.price',
    '    return result * (1 + tax)',
    '',
    '',
    'def shown(items: list[int]) -> str:',
    '    return str(total(items))',
    '',
  ].join('\n'),
  'src/shop/broken.py': 'x = 1\nprint "no"\n',
  'README.md': '# shop\n',
};

let scene: Scene;
beforeEach(async () => (scene = await Scene.start(SHOP)));
afterEach(() => scene.close());

test('a push is indexed, uploaded and summed up', async () => {
  const after = scene.repository.git('rev-parse', 'HEAD');
  const { status, log, stderr, commands, outputs, summary } = await scene.run({ payload: pushEvent({ before: null, after }) });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // The command that hides it from the log is the only place of the token.
  expect(log.replace(`::add-mask::${scene.standIn.token}`, '')).not.toContain(scene.standIn.token);
  expect(commands.filter(({ name }) => name !== 'debug').map(({ name, data }) => [name, data])).toEqual([
    ['add-mask', scene.standIn.token],
    ['group', 'Indexing'],
    ['endgroup', ''],
    ['group', 'Uploading the artifact'],
    ['add-mask', expect.any(String)],
    ['add-mask', expect.any(String)],
    ['endgroup', ''],
  ]);

  const artifact = scene.artifacts.get('ast-dataset')!;
  expect(outputs).toMatchObject({
    'artifact-id': String(artifact.id),
    'artifact-url': `https://github.com/octo-org/octo-repo/actions/runs/71/artifacts/${artifact.id}`,
    'dataset-path': join(scene.repository.folder, 'ast-dataset'),
    commit: after,
    files: '3',
    'files-rejected': '1',
    functions: '2',
    classes: '0',
    definitions: '2',
    'cognitive-total': '5',
    'cognitive-max': '5',
    'annotation-coverage': '0.6',
    'documentation-coverage': '0.75',
  });

  const folder = await scene.download(outputs['artifact-id']!);
  expect(digests(folder)).toEqual(digests(outputs['dataset-path']!));
  const [counts] = await query(folder, `select count(*)::varchar as nodes from '$out/ast/ast_nodes.parquet'`);
  expect(counts).toEqual({ nodes: outputs.nodes });
  const calls = await query(
    folder,
    `select dst_path from '$out/ast/ast_edges.parquet' where dst_qname = 'shop.prices.total' and edge_type = 'call'`,
  );
  expect(calls).toEqual([{ dst_path: 'src/shop/prices.py' }]);

  const blob = `https://github.com/octo-org/octo-repo/blob/${after}/src/shop`;
  expect(summary).toContain('### AST dataset: 3 Python files, 18 lines');
  expect(summary).toContain(`[\`src/shop/broken.py\`](${blob}/broken.py#L2)`);
  expect(summary).toContain(`| [\`total\`](${blob}/prices.py#L4-L10) | \`src/shop/prices.py\` | 5 | 1 |`);
  expect(summary).toContain(`| [\`src/shop/prices.py::total\`](${blob}/prices.py#L4-L10) | \`items\`, \`return\` | 1 of 3 | 1 |`);
});

test('inputs decide what is made', async () => {
  const { status, outputs, summary } = await scene.run({
    inputs: { upload: 'false', summary: 'false', out: 'made/here', include: '**/prices.py' },
  });
  expect({ status, summary, files: outputs.files, id: outputs['artifact-id'] }).toEqual({
    status: 0,
    summary: '',
    files: '1',
    id: undefined,
  });
  expect(scene.standIn.results.asked).toEqual([]);

  const named = await scene.run({ inputs: { key: 'api', 'retention-days': '3' } });
  const artifact = scene.artifacts.get('ast-dataset-api')!;
  expect(named).toMatchObject({ status: 0, outputs: { 'artifact-id': String(artifact.id) } });
  expect(Math.round((artifact.expiresAt.getTime() - artifact.createdAt.getTime()) / 3_600_000)).toBe(72);
});

test('wrong inputs fail the step with what would be right', async () => {
  expect(await scene.run({ inputs: { 'node-detial': 'full' } })).toMatchObject({
    status: 1,
    commands: expect.arrayContaining([
      { name: 'error', properties: {}, data: 'there is no input "node-detial"\nDid you mean node-detail?' },
    ]) as unknown,
    outputs: {},
  });
  expect(await scene.run({ inputs: { token: 'two words' } })).toMatchObject({
    status: 1,
    log: expect.not.stringContaining('two words') as unknown,
  });
  expect(await scene.run({ inputs: { config: '.github/nowhere.yml' } })).toMatchObject({
    status: 1,
    commands: expect.arrayContaining([
      {
        name: 'error',
        properties: {},
        data: 'there is no configuration ".github/nowhere.yml"\nGive its path from the top of the repository.',
      },
    ]) as unknown,
    outputs: {},
  });
});

test('the first line comes at once', async () => {
  // A wrong input ends the run behind its first line. The machine may be busy with something else: the quickest counts, and a Node
  // that does nothing tells how busy.
  let [ours, bare] = [Infinity, Infinity];
  for (let run = 0; run < 5; run++) {
    ours = Math.min(ours, (await scene.run({ inputs: { nonsense: 'x' } })).firstLine);
    const start = performance.now();
    execFileSync(process.execPath, ['--eval', '']);
    bare = Math.min(bare, (performance.now() - start) / 1000);
  }
  expect(ours).toBeLessThan(Math.max(0.5, 10 * bare));
});

test('an empty repository gives an empty dataset', async () => {
  scene.repository.git('rm', '-rq', '.');
  scene.repository.commit('nothing');
  const { status, outputs, summary } = await scene.run();
  expect({ status, files: outputs.files, coverage: outputs['annotation-coverage'] }).toEqual({
    status: 0,
    files: '0',
    coverage: undefined,
  });
  expect(summary).toContain('no Python files were found');
  const folder = await scene.download(outputs['artifact-id']!);
  expect(await query(folder, `select count(*)::int as rows from '$out/ast/ast_nodes.parquet'`)).toEqual([{ rows: 0 }]);
});

test('a thing that is stored is what was hashed', async () => {
  const { outputs } = await scene.run();
  const artifact = scene.standIn.artifacts.byId(Number(outputs['artifact-id']))!;
  expect(artifact.contentType).toBe('application/zip');
  const sha256 = createHash('sha256').update(artifact.content!).digest('hex');
  const listed = await fetch(`${scene.standIn.rest.url}/repos/octo-org/octo-repo/actions/runs/71/artifacts`, {
    headers: { authorization: `Bearer ${scene.standIn.token}` },
  });
  expect(await listed.json()).toMatchObject({ total_count: 1, artifacts: [{ name: 'ast-dataset', digest: `sha256:${sha256}` }] });
  // Nothing is left beside the dataset.
  expect(readdirSync(scene.repository.folder).sort()).toEqual(['.git', 'README.md', 'ast-dataset', 'pyproject.toml', 'src']);
});
