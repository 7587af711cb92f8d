import type { SourceFile } from '../../src/discover';
import { filesOfShard } from '../../src/discover/shard';

type Sized = Pick<SourceFile, 'size' | 'error'>;

const sized = (...sizes: number[]): Sized[] => sizes.map((size) => ({ size, error: null }));
const cut = (files: readonly Sized[], of: number) =>
  Array.from({ length: of }, (_, i) => filesOfShard(files, { number: i + 1, of })).map(({ first, end }) => [first, end]);

test('shards follow each other and share the bytes', () => {
  expect(cut(sized(1, 1, 1, 1, 1, 1), 3)).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
  ]);
  expect(cut(sized(1, 1, 10, 1, 1), 2)).toEqual([
    [0, 2],
    [2, 5],
  ]);
  expect(cut(sized(4, 1, 1, 1, 1), 2)).toEqual([
    [0, 1],
    [1, 5],
  ]);
});

test('each file is in one shard, whatever the sizes and the number of shards', () => {
  const files = Array.from({ length: 300 }, (_, i) => ({ size: (i * 7919) % 1013, error: null }));
  const all = files.reduce((sum, { size }) => sum + size, 0);
  for (const count of [1, 2, 5, 7, 64, 256]) {
    const shards = cut(files, count);
    expect(shards.flatMap(([first, end]) => files.slice(first, end))).toEqual(files);
    for (const [first, end] of shards) {
      const bytes = files.slice(first, end).reduce((sum, { size }) => sum + size, 0);
      expect(Math.abs(bytes - all / count)).toBeLessThanOrEqual(1013);
    }
  }
});

test('files that are not read weigh nothing, and nothing to read is no trouble', () => {
  const files = [{ size: 1e9, error: 'too large: 1000000000 bytes, max-file-size is 64000000' }, ...sized(1, 1)];
  expect(cut(files, 2)).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(cut(sized(0, 0), 2)).toEqual([
    [0, 2],
    [2, 2],
  ]);
  expect(cut([], 2)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
