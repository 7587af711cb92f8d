import { readdirSync } from 'node:fs';
import { Scene } from '../support/scene';

const posix = process.platform !== 'win32';
const many = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`pkg/m${i}.py`, `def f${i}(a):\n    return [a, ${i}]\n`]));

(posix ? test : test.skip).each([
  ['while it indexes', 'Reading 1,500', 50, 'interrupted, nothing was written'],
  ['while it writes', 'Writing', 0, 'interrupted, nothing was written'],
  ['while it uploads', 'Artifact name is valid', 50, 'interrupted while the artifact was uploaded'],
] as const)(
  'SIGTERM %s ends the step soon and leaves nothing half done',
  async (_, moment, after, words) => {
    const scene = await Scene.start({ 'pyproject.toml': '', ...many });
    scene.standIn.faults.fail(/CreateArtifact/, { delay: 20_000 });
    let stopped = 0;
    const result = await scene.run({
      inputs: { workers: '1', 'node-detail': 'full' },
      started: (child) => {
        child.stdout?.on('data', (text: Buffer) => {
          if (stopped > 0 || !text.toString().includes(moment)) return;
          setTimeout(() => {
            stopped = performance.now();
            child.kill('SIGTERM');
          }, after);
        });
      },
    });
    expect(result.status).toBe(1);
    expect(result.commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([expect.stringContaining(words)]);
    // The runner waits 7.5 seconds before it insists.
    expect(performance.now() - stopped).toBeLessThan(7_500);
    const left = readdirSync(scene.repository.folder).filter((name) => name.includes('partial'));
    expect(left).toEqual([]);
    expect(scene.artifacts.size).toBe(0);
    await scene.close();
  },
  60_000,
);
