import { createHash } from 'node:crypto';
import { StringPool } from '../../src/facts/batch/string-pool';
import { NodeIds } from '../../src/facts/nodes/node-id';
import { Kind, KIND_NAMES } from '../../src/python/tree';

const pool = new StringPool();
const ids = new NodeIds();

function computed(path: string, kind: Kind, name: string | null, span: readonly [number, number, number, number]): string {
  ids.setPath(path);
  ids.compute(kind, pool, name === null ? -1 : pool.intern(name), ...span);
  return (ids.high >>> 0).toString(16).padStart(8, '0') + (ids.low >>> 0).toString(16).padStart(8, '0');
}

function expected(path: string, kind: Kind, name: string | null, [line, column, endLine, endColumn]: readonly number[]): string {
  const text = `${path}|${KIND_NAMES[kind]!}|${name ?? ''}|${line}:${column}-${endLine}:${endColumn}`;
  return createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 16);
}

test('ids are those of sha1 at every length of path and name', () => {
  for (let length = 0; length < 200; length++) {
    const path = `${'p'.repeat(length)}.py`;
    const name = 'é'.repeat(length % 70);
    const span = [length, length * 7, 10 ** (length % 10), 99] as const;
    expect(computed(path, Kind.Call, name, span)).toBe(expected(path, Kind.Call, name, span));
  }
});

test('a path in several alphabets, no name, the greatest numbers', () => {
  const span = [0, 9, 2147483647, 1000000000] as const;
  expect(computed('pkg/ünï/日本|😀.py', Kind.AsyncFunctionDef, null, span)).toBe(
    expected('pkg/ünï/日本|😀.py', Kind.AsyncFunctionDef, null, span),
  );
});

test('a name longer than the buffer', () => {
  const name = 'long.'.repeat(5000);
  expect(computed('a.py', Kind.Call, name, [1, 2, 3, 4])).toBe(expected('a.py', Kind.Call, name, [1, 2, 3, 4]));
});

test('the same file goes on after another name', () => {
  ids.setPath('x/'.repeat(64));
  ids.compute(Kind.Pass, pool, -1, 1, 0, 1, 4);
  const first = [ids.high, ids.low];
  ids.compute(Kind.Break, pool, pool.intern('other'), 2, 0, 2, 5);
  ids.compute(Kind.Pass, pool, -1, 1, 0, 1, 4);
  expect([ids.high, ids.low]).toEqual(first);
});
