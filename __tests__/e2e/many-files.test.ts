import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../support/repository';
import { makeFolder } from '../support/folders';
import { Scene } from '../support/scene';
import { digests } from './cli';
import { query } from './query';

test('5,000 files go through', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [
      `src/pkg${i % 50}/m${i}.py`,
      `"""M."""\nimport os\n\ndef f${i}(a, b: int):\n    return os.path.join(a, str(b))\n`,
    ]),
  );
  const scene = await Scene.start({ 'pyproject.toml': '', ...files });
  const { status, outputs, summary, seconds } = await scene.run();
  expect({ status, files: outputs.files, functions: outputs.functions }).toEqual({ status: 0, files: '5000', functions: '5000' });
  expect(summary).toContain('… and 4,985 more in the dataset.');
  expect(Buffer.byteLength(summary)).toBeLessThan(20_000);
  const folder = await scene.download(outputs['artifact-id']!);
  const bytes = Object.keys(digests(folder)).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  // The JSON in it is compressed.
  expect(scene.artifacts.get('ast-dataset')!.content!.length).toBeLessThan(bytes / 2);
  const [row] = await query(folder, `select count(distinct path)::int as files from '$out/ast/ast_nodes.parquet'`);
  expect(row).toEqual({ files: 5000 });
  // Written in several ranges of files.
  const [modules] = await query(
    folder,
    `select count(*)::int as rows, list(path) = list_sort(list(path)) as sorted from '$out/modules/modules.jsonl'`,
  );
  expect(modules).toEqual({ rows: 5000, sorted: true });
  expect(seconds).toBeLessThan(60);
  await scene.close();
}, 120_000);

test('two runs at once do not disturb each other', async () => {
  const scene = await Scene.start({ 'pyproject.toml': '', 'a.py': 'def f(x):\n    return x\n' });
  const other = Repository.clone(scene.repository.folder, `${makeFolder()}/checkout`);
  // Two jobs of one run, with names of their own and with the same name.
  for (const keys of [
    ['one', 'two'],
    ['same', 'same'],
  ] as const) {
    const results = await Promise.all([
      scene.run({ inputs: { key: keys[0] }, jobName: 'one' }),
      scene.run({ inputs: { key: keys[1] }, jobName: 'two', workspace: other.folder }),
    ]);
    expect(results.map(({ status, stderr }) => ({ status, stderr }))).toEqual([0, 0].map((status) => ({ status, stderr: '' })));
    for (const key of keys) {
      const artifact = scene.artifacts.get(`ast-dataset-${key}`)!;
      expect(digests(await scene.download(String(artifact.id)))).toEqual(digests(results[0].outputs['dataset-path']!));
    }
  }
  await scene.close();
}, 120_000);
