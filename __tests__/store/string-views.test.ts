import { loadDuckDB } from '../../src/store/duckdb';
import { StringViews } from '../../src/store/string-views';
import { batchOf } from './batches';
import { datasetOf } from './datasets';
import { openDataset } from '../../src/store/dataset';

async function load(bytes: number[], offsets: number[]): Promise<void> {
  new StringViews(await loadDuckDB()).load({ bytes: Uint8Array.from(bytes), offsets: Int32Array.from(offsets), count: offsets.length - 1 });
}

const LETTERS = Array.from({ length: 20 }, () => 0x61);

test('strings that are not UTF-8 are refused', async () => {
  await expect(load([...LETTERS, 0xff], [0, 21])).rejects.toThrow('not UTF-8');
  await expect(load([...LETTERS, 0xc3], [0, 21])).rejects.toThrow('not UTF-8');
  await expect(load([...LETTERS, 0xed, 0xa0, 0x80], [0, 23])).rejects.toThrow('not UTF-8');
});

test('strings cut inside a character are refused', async () => {
  await expect(load([...LETTERS, 0xc3, 0xa9], [0, 21, 22])).rejects.toThrow('inside a character');
});

test('texts of one batch outlive it, and small batches need no text of their own', async () => {
  const names = ['a', 'b'.repeat(5), 'c'.repeat(50), 'd', 'e'.repeat(13)];
  const batches = names.map((name, file) =>
    batchOf(
      {
        files: [{ file, path: `${name}.py`, module: name, ok: 1 }],
        nodes: [{ file, kind: 1, node_id: `000000000000000${file + 1}`, name }],
      },
      file,
      file,
    ),
  );
  const dataset = await openDataset((await datasetOf(batches)).out);
  expect(await dataset.query('select path, module, name from ast_nodes')).toEqual(
    names.map((name) => ({ path: `${name}.py`, module: name, name })),
  );
  dataset.close();
});
