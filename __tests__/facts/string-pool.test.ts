import { LimitError } from '../../src/facts/batch/limit-error';
import { packList } from '../../src/facts/batch/pack';
import { StringPool } from '../../src/facts/batch/string-pool';
import { NameTable } from '../../src/python/names';

function read(pool: StringPool, id: number): string {
  return Buffer.from(pool.bytes.subarray(pool.offsets[id], pool.offsets[id + 1])).toString('utf8');
}

test('equal strings have one id, whichever way they are written', () => {
  const pool = new StringPool();
  const names = new NameTable();
  const id = pool.intern('numpy.zeros');
  pool.open();
  pool.text('numpy');
  pool.byte(0x2e);
  pool.copy(pool.count === 1 ? id : 0);
  pool.open();
  pool.text('numpy');
  pool.raw(Buffer.from('.zeros'), 0, 6);
  expect(pool.close()).toBe(id);
  expect(pool.name(names, names.internString('numpy.zeros'))).toBe(id);
  expect(pool.name(names, 0)).toBe(-1);
  expect(pool.count).toBe(1);
});

test('many strings of all lengths survive growing', () => {
  const pool = new StringPool();
  const texts = Array.from({ length: 60_000 }, (_, i) => `${'é😀x'.repeat(i % 40)}${i}`);
  const ids = texts.map((text) => pool.intern(text));
  expect(texts.map((text) => pool.intern(text))).toEqual(ids);
  expect(ids.map((id) => read(pool, id))).toEqual(texts);
  const taken = pool.take();
  expect(taken.count).toBe(texts.length);
  expect(taken.bytes.length).toBe(taken.offsets[taken.count]);
  expect(pool.intern('again')).toBe(0);
});

test('lone surrogates become U+FFFD, also in long texts', () => {
  const pool = new StringPool();
  expect(read(pool, pool.intern('a\ud800b'))).toBe('a\ufffdb');
  expect(read(pool, pool.intern(`${'x'.repeat(200)}\udc00`))).toBe(`${'x'.repeat(200)}\ufffd`);
});

test('separators are kept out of packed elements', () => {
  const pool = new StringPool();
  expect(read(pool, packList(pool, ['a\x1fb', null, '', 'c\x1d\x1e']))).toBe('a\ufffdb\x1f\x1d\x1f\x1fc\ufffd\ufffd\x1f');
});

test('beyond its limit a pool throws', () => {
  const pool = new StringPool();
  pool.limit = 2 << 20;
  expect(() => pool.intern('x'.repeat(3 << 20))).toThrow(LimitError);
  pool.limit = Infinity;
  expect(read(pool, pool.intern('y'))).toBe('y');
});
