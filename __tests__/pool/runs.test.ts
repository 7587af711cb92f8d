import { cutRuns } from '../../src/pool/runs';

const sizes = (...list: number[]) => list.map((size) => ({ size }));

test('runs cover all files in order', () => {
  expect(cutRuns([])).toEqual([]);
  expect(cutRuns(sizes(0))).toEqual([{ first: 0, end: 1 }]);
  expect(cutRuns(sizes(...Array.from({ length: 130 }, () => 0)))).toEqual([
    { first: 0, end: 64 },
    { first: 64, end: 128 },
    { first: 128, end: 130 },
  ]);
});

test('a run ends before it grows over a megabyte; a larger file is a run of its own', () => {
  expect(cutRuns(sizes(600_000, 600_000, 5_000_000, 1, 1))).toEqual([
    { first: 0, end: 1 },
    { first: 1, end: 2 },
    { first: 2, end: 3 },
    { first: 3, end: 5 },
  ]);
});
