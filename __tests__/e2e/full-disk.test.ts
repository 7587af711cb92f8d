import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Scene } from '../support/scene';

const posix = process.platform !== 'win32';
const files = Object.fromEntries(
  Array.from({ length: 120 }, (_, i) => [
    `m${i}.py`,
    Array.from({ length: 40 }, (_, k) => `def f${i}_${k}(a, b=${i * k}):\n    return g(a, b)\n`).join(''),
  ]),
);

let scene: Scene;
beforeAll(async () => (scene = await Scene.start({ 'pyproject.toml': '', ...files })));
afterAll(() => scene.close());

const errors = ({ commands }: Awaited<ReturnType<Scene['run']>>): string[] =>
  commands.filter(({ name }) => name === 'error').map(({ data }) => data);

/** A file system of 256 kB of its own for the process, where the kernel lets us have one. */
const SMALL = ['unshare', '-Urm', 'sh', '-c', 'mount -t tmpfs -o size=256k tmpfs small && exec "$@"', 'sh'];
const canMount =
  process.platform === 'linux' && spawnSync('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=256k tmpfs /mnt']).status === 0;

(canMount ? test : test.skip)('a disk that fills up is told as such', async () => {
  mkdirSync(join(scene.repository.folder, 'small'), { recursive: true });
  const result = await scene.run({ inputs: { out: 'small/dataset' }, through: SMALL });
  expect({ status: result.status, errors: errors(result) }).toEqual({
    status: 1,
    errors: [expect.stringMatching(/^no space left to write the dataset at .*small\/dataset\nfree some space, or choose another folder$/)],
  });
  expect(scene.standIn.results.asked).toEqual([]);
});

(posix ? test : test.skip)('files that may not grow are told as such, and nothing is left', async () => {
  const result = await scene.run({ through: ['sh', '-c', 'ulimit -f 100 && exec "$@"', 'sh'] });
  expect(result.status).toBe(1);
  expect(errors(result)).toEqual([expect.stringMatching(/^the dataset cannot be written at .*ast-dataset: /)]);
  expect(readdirSync(scene.repository.folder).filter((name) => name.includes('ast-dataset'))).toEqual([]);
  expect(scene.standIn.results.asked).toEqual([]);
});

(process.platform === 'linux' ? test : test.skip)(
  'a summary that cannot be written is a warning, outputs that cannot are an error',
  async () => {
    const summary = await scene.run({ environment: { GITHUB_STEP_SUMMARY: '/dev/full' }, inputs: { upload: 'false', include: 'm0.py' } });
    expect({ status: summary.status, warnings: summary.commands.filter(({ name }) => name === 'warning') }).toMatchObject({
      status: 0,
      warnings: [{ data: expect.stringContaining('The job summary cannot be written: ENOSPC') as unknown }],
    });
    const outputs = await scene.run({ environment: { GITHUB_OUTPUT: '/dev/full' }, inputs: { upload: 'false', include: 'm0.py' } });
    expect({ status: outputs.status, errors: errors(outputs) }).toEqual({
      status: 1,
      errors: [expect.stringContaining('the outputs cannot be written: ENOSPC')],
    });
  },
);
