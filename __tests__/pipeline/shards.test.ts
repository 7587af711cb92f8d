import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { RunError } from '../../src/errors';
import { defaultOptions } from '../../src/options/command';
import type { Options } from '../../src/options/table';
import { index } from '../../src/pipeline';
import { merge } from '../../src/pipeline/merge';
import { indexShard } from '../../src/pipeline/shard';
import { query } from '../../src/store/dataset';
import { digests } from '../e2e/cli';
import { makeFolder } from '../support/folders';
import { inlineEffects } from '../support/inline-effects';

const EFFECTS = inlineEffects({ environment: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1700000000' } });

/** Calls, imports, re-exports and a star import across files, a file that Python rejects, and an empty one. */
const SOURCES = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'shop/__init__.py': 'from .money import *\nfrom .till import Till\n',
  'shop/broken.py': 'def half(:\n',
  'shop/empty.py': '',
  'shop/money.py': '__all__ = ["parse"]\ndef parse(text: str = "ä") -> int:\n    """Cents."""\n    return int(text)\n',
  'shop/till.py':
    'from . import money\nclass Till:\n    def add(self, text, /, *more, key=None):\n        return [money.parse(t) for t in (text, *more) if t and key]\n',
  'tests/test_till.py': 'import shop\ndef test_add():\n    assert shop.Till().add("1") == [shop.parse("1")]\n',
};
const root = makeFolder(SOURCES);
const options = (more: Partial<Options> = {}): Options => ({ ...defaultOptions(), root, ...more });

async function shardsOf(of: number, more: Partial<Options> = {}): Promise<string> {
  const folder = makeFolder();
  for (let number = 1; number <= of; number++)
    await indexShard(options({ out: join(folder, `shard-${number}`), ...more }), { number, of }, EFFECTS);
  return folder;
}

test.each([1, 2, 5, 9])('%d shards are merged into the bytes of one run', async (of) => {
  const shaping = { jsonl: true, markdown: true, html: true };
  const folder = makeFolder();
  const one = await index(options({ out: join(folder, 'one'), nodeDetail: 'full', ...shaping }), EFFECTS);
  const shards = await shardsOf(of, { nodeDetail: 'full' });
  const merged = await merge([shards], options({ out: join(folder, 'merged'), ...shaping }), EFFECTS);
  expect(digests(merged.out)).toEqual(digests(one.out));
  expect({ ...merged, out: '' }).toEqual({ ...one, out: '' });
});

test('reports of other tools, given to the merge, say what they say in one run', async () => {
  const joined = join(__dirname, '..', 'enrich', 'joined');
  const depot = makeFolder();
  cpSync(join(joined, 'depot'), depot, { recursive: true });
  const report = (name: string): string => join(joined, 'reports', name);
  const given = {
    ...{ root: depot, scip: report('index.scip'), coverageJson: report('coverage.json') },
    ...{ pyrightJson: report('pyright.json'), pyreflyJson: report('pyrefly.json'), noise: ['depot.stock.*'] },
  };
  const folder = makeFolder();
  const notes: string[][] = [[], []];
  const one = await index(options({ ...given, out: join(folder, 'one') }), { ...EFFECTS, onNote: ({ text }) => notes[0]!.push(text) });
  const shards = await shardsOf(3, { root: depot });
  const merged = await merge([shards], options({ ...given, root: '.', out: join(folder, 'merged') }), {
    ...EFFECTS,
    onNote: ({ text }) => notes[1]!.push(text),
  });
  expect(digests(merged.out)).toEqual(digests(one.out));
  expect({ ...merged, out: '' }).toEqual({ ...one, out: '' });
  expect(notes[1]).toEqual(notes[0]);
  const [told] = await query(
    merged.out,
    `select (select count(*) from ast_edges where resolution = 'scip' and path = 'src/depot/orders.py')::integer as by_scip,
       (select count(*) from ast_edges where edge_type = 'call' and starts_with(dst_qname, 'depot.stock.'))::integer as noise,
       (select sum(covered_lines) > 0 from ast_defs) as covered`,
  );
  // Of the 14 calls there that scip-python lands, 8 land in depot.stock.
  expect(told).toEqual({ by_scip: 6, noise: 0, covered: true });
});

describe('what cannot be merged', () => {
  let good: string;
  beforeAll(async () => (good = await shardsOf(3)));

  /** What merging says after something was done to a copy of three good shards. */
  async function said(change: (folder: string) => void | Promise<void>, folders = ['']): Promise<string> {
    const folder = makeFolder();
    cpSync(good, folder, { recursive: true });
    await change(folder);
    const out = join(makeFolder(), 'out');
    const given = folders.map((name) => join(folder, name));
    const error: unknown = await merge(given, options({ out }), EFFECTS).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof RunError)) throw error;
    return error.message.replaceAll(folder, 'F');
  }
  const editManifest = (folder: string, change: (manifest: Record<string, Record<string, unknown>>) => void): void => {
    const path = join(folder, 'shard-2', 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  };

  test('a part that is missing, or there twice', async () => {
    expect(await said((folder) => rmSync(join(folder, 'shard-2'), { recursive: true }))).toBe('1 shard of 3 is missing: 2');
    expect(await said(() => undefined, ['shard-3'])).toBe('2 shards of 3 are missing: 1, 2');
    expect(await said((folder) => cpSync(join(folder, 'shard-2'), join(folder, 'again'), { recursive: true }))).toBe(
      'shard 2 of 3 ("F/again") and shard 2 of 3 ("F/shard-2") are the same part',
    );
  });

  test('what is no shard', async () => {
    expect(await said(() => undefined, ['nowhere'])).toBe('there is no folder "F/nowhere"');
    expect(await said(() => undefined, ['shard-1/staging'])).toBe('"F/shard-1/staging" is no shard and holds none');
    const dataset = makeFolder();
    await index(options({ out: join(dataset, 'out') }), EFFECTS);
    expect(await said((folder) => cpSync(join(dataset, 'out'), join(folder, 'out'), { recursive: true }), ['out'])).toBe(
      '"F/out" is a whole dataset, not a shard',
    );
  });

  test('parts of different wholes', async () => {
    const differ = (change: (manifest: Record<string, Record<string, unknown>>) => void) => said((folder) => editManifest(folder, change));
    const one = 'shard 1 of 3 ("F/shard-1") and shard 2 of 3 ("F/shard-2") differ in their';
    expect(await differ((manifest) => Object.assign(manifest, { commit: 'a'.repeat(40) }))).toBe(
      `${one} commit: "null" and ""${'a'.repeat(40)}""`,
    );
    expect(await differ((manifest) => (manifest.options!.node_detail = 'full'))).toBe(
      `${one} option node-detail: ""standard"" and ""full""`,
    );
    expect(await differ((manifest) => Object.assign(manifest, { tool_version: '0.0.1' }))).toMatch(/version of ast-dataset/);
    expect(await differ((manifest) => (manifest.shard!.listing = '0'.repeat(64)))).toMatch(/list of files/);
    expect(await differ((manifest) => (manifest.shard!.first_file = 1))).toMatch(
      /^shard 2 of 3 .* cannot be merged: it begins at file 1, where \d is next$/,
    );
    expect(await differ((manifest) => (manifest.shard!.number = 4))).toMatch(/is not one that this version writes$/);
  });

  test('a file that was changed, cut or is gone', async () => {
    const nodes = (folder: string): string => join(folder, 'shard-2', 'staging', 'nodes.parquet');
    const flipped = (folder: string): void => {
      const bytes = readFileSync(nodes(folder));
      bytes[40]! ^= 1;
      writeFileSync(nodes(folder), bytes);
    };
    const why = 'shard 2 of 3 ("F/shard-2") cannot be merged: staging/nodes.parquet';
    expect(await said(flipped)).toBe(`${why} is not what its manifest says: the SHA-256 differs`);
    expect(await said((folder) => writeFileSync(nodes(folder), 'PAR1'))).toMatch(/has 4 bytes where its manifest says \d+$/);
    expect(await said((folder) => rmSync(nodes(folder)))).toBe(`${why} is not there`);
  });

  test.each([
    ['a path that climbs', "select * replace (path || '/../../x.py' as path)", '1 of its files have a path that no file has'],
    ['files in another order', "select * replace ('a.py' as path)", 'its files are not in order'],
    ['files of another shard', 'select * replace (99 as file)', 'rows of staging/files.parquet are of other files than it says'],
    ['other columns', 'select *, 1 as more', 'staging/files.parquet has not the columns of the table'],
    ['fewer files', 'select * limit 0', 'it has 0 files where its manifest says'],
  ])('a shard that was made up, with sums that are right: %s', async (_, select, why) => {
    const forged = async (folder: string): Promise<void> => {
      const path = join(folder, 'shard-2', 'staging', 'files.parquet');
      const rows = select.replace(/ limit 0$/, '');
      const limit = select.endsWith('limit 0') ? 'limit 0' : '';
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      await connection.run(`create table forged as ${rows} from '${path}' ${limit}`);
      await connection.run(`copy forged to '${path}' (format parquet)`);
      connection.closeSync();
      instance.closeSync();
      const { createHash } = await import('node:crypto');
      editManifest(folder, (manifest) => {
        const files = manifest.files as unknown as Record<string, unknown>[];
        const file = files.find((entry) => entry.path === 'staging/files.parquet')!;
        const bytes = readFileSync(path);
        Object.assign(file, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      });
    };
    expect(await said(forged)).toContain(why);
  });
});
