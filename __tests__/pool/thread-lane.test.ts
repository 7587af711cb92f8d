import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/errors';
import { threadLane } from '../../src/pool/thread-lane';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'thread-lane-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function lane(body: string) {
  const file = join(folder, `${String(body.length)}.js`);
  writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads'); ${body}`);
  return threadLane<number, number>(file, { base: 10 }, (task) => `task ${task}`);
}

test('answers come in the order of the tasks', async () => {
  const adding = lane(`parentPort.on('message', (task) => parentPort.postMessage({ result: workerData.base + task }));`);
  expect(await Promise.all([1, 2, 3].map((task) => adding.run(task)))).toEqual([11, 12, 13]);
  await adding.close();
});

test('recursion may go as deep as CPython accepts', async () => {
  const deep = lane(
    `const f = (n) => (n === 0 ? 0 : 1 + f(n - 1)); parentPort.on('message', (n) => parentPort.postMessage({ result: f(n) }));`,
  );
  expect(await deep.run(200_000)).toBe(200_000);
  await deep.close();
});

test.each([
  [
    'throws',
    `parentPort.on('message', () => { throw new Error('broken\\n::error::x'); });`,
    'a worker stopped while it read task 5: "broken\\n::error::x"',
  ],
  ['exits', `parentPort.on('message', () => process.exit(3));`, 'a worker stopped while it read task 5: it ended'],
  [
    'says so',
    `parentPort.on('message', () => parentPort.postMessage({ failure: 'a bug' }));`,
    'a worker stopped while it read task 5: a bug',
  ],
])('a worker that %s names what it read', async (_, body, message) => {
  const broken = lane(body);
  const failure = await broken.run(5).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).message).toBe(message);
  await expect(broken.run(5)).rejects.toThrow(UserError);
  await broken.close();
});
