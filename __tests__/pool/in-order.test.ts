import { inOrder } from '../../src/pool/in-order';
import { inlineLane } from '../../src/pool/lane';
import type { Lane } from '../../src/pool/lane';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test.each([1, 2, 8])('results come in the order of the tasks from %i lanes, however long each takes', async (count) => {
  const lanes = numbers(count).map(() =>
    inlineLane(async (task: number) => {
      await sleep((task * 7) % 5);
      return task;
    }),
  );
  expect(await collect(inOrder(numbers(50), lanes))).toEqual(numbers(50));
});

test('no tasks, no results', async () => {
  expect(await collect(inOrder([], []))).toEqual([]);
});

test('what waits is bounded while nobody takes', async () => {
  let started = 0;
  const lane: Lane<number, number> = inlineLane((task) => {
    started++;
    return task;
  });
  const results = inOrder(numbers(1000), [lane, lane]);
  await results.next();
  await sleep(5);
  expect(started).toBeLessThanOrEqual(10);
  await results.return();
});

test('the first failure ends it', async () => {
  const lane = inlineLane((task: number) => {
    if (task === 3) throw new Error('three');
    return task;
  });
  await expect(collect(inOrder(numbers(10), [lane]))).rejects.toThrow('three');
});

test('a lane works on one task at a time, in the order they came', async () => {
  const told: string[] = [];
  const lane = inlineLane(async (task: number) => {
    told.push(`begin ${task}`);
    await sleep(3 - task);
    told.push(`end ${task}`);
    return task;
  });
  await collect(inOrder(numbers(3), [lane]));
  expect(told).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
});
