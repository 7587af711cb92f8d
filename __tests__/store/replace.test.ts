import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError, UserError } from '../../src/errors';
import { openDataset, query } from '../../src/store/dataset';
import { openStore } from '../../src/store/open';
import { batchOf } from './batches';
import { PROVENANCE, datasetOf, temporary } from './datasets';

const one = (name: string) => batchOf({ files: [{ file: 0, path: `${name}.py`, module: name, ok: 1 }] }, 0, 0);
const paths = async (out: string): Promise<unknown[]> =>
  (await query<{ path: string }>(out, 'select path from ast_metrics')).map(({ path }) => path);

test('a dataset is replaced by the next one, and nothing is left beside it', async () => {
  const parent = temporary();
  const out = join(parent, 'deep', 'er', 'out');
  await datasetOf([one('old')], { out, jsonl: true });
  await datasetOf([one('new')], { out });
  expect(await paths(out)).toEqual(['new.py']);
  expect(readdirSync(join(out, 'ast')).sort()).toEqual(['ast_edges.parquet', 'ast_nodes.parquet']);
  expect(readdirSync(join(parent, 'deep', 'er'))).toEqual(['out']);
});

test('an empty folder and a link to a folder are filled', async () => {
  const parent = temporary();
  mkdirSync(join(parent, 'real'));
  symlinkSync(join(parent, 'real'), join(parent, 'link'));
  const { out } = await datasetOf([one('m')], { out: join(parent, 'link') });
  expect(await paths(join(parent, 'link'))).toEqual(['m.py']);
  expect(existsSync(join(parent, 'real', 'manifest.json'))).toBe(true);
  expect(out.endsWith('real')).toBe(true);
});

test.each<[string, Record<string, string> | string, string]>([
  ['a file', 'mine', 'is not a folder'],
  ['a folder with something in it', { mine: '' }, 'is not empty and holds no dataset'],
  ['another manifest', { 'manifest.json': '{"name":"app"}' }, 'holds no dataset'],
  ['a broken manifest', { 'manifest.json': '{' }, 'holds no dataset'],
])('%s is refused and stays', async (_, content, message) => {
  const parent = temporary();
  const out = join(parent, 'out');
  if (typeof content === 'string') writeFileSync(out, content);
  else {
    mkdirSync(out);
    for (const [name, text] of Object.entries(content)) writeFileSync(join(out, name), text);
  }
  const before = readdirSync(parent, { recursive: true });
  await expect(openStore({ out })).rejects.toThrow(message);
  await expect(openStore({ out })).rejects.toBeInstanceOf(UsageError);
  expect(readdirSync(parent, { recursive: true })).toEqual(before);
});

test('a dataset with somebody’s file in it is refused, also when the file comes while the new one is made', async () => {
  const parent = temporary();
  const out = join(parent, 'out');
  await datasetOf([one('old')], { out });
  const store = await openStore({ out });
  store.append(one('new'));
  writeFileSync(join(out, 'notes.txt'), 'mine');
  await expect(store.finish(PROVENANCE)).rejects.toThrow('notes.txt');
  await store.abort();
  await expect(openStore({ out })).rejects.toThrow('notes.txt');
  expect(readdirSync(parent)).toEqual(['out']);
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine');
  expect(await paths(out)).toEqual(['old.py']);
});

test('a folder that cannot be made is an error of the user, with its path', async () => {
  const parent = temporary();
  writeFileSync(join(parent, 'file'), '');
  const out = join(parent, 'file', 'out');
  await expect(openStore({ out })).rejects.toThrow(out);
  await expect(openStore({ out })).rejects.toBeInstanceOf(UserError);
});

test('what another stage writes below the folder becomes part of the dataset', async () => {
  const out = join(temporary(), 'out');
  const store = await openStore({ out });
  store.append(one('m'));
  await store.build(PROVENANCE);
  mkdirSync(join(store.folder, 'report'));
  writeFileSync(join(store.folder, 'report', 'index.html'), 'hello');
  const { files } = await store.finish(PROVENANCE);
  expect(files.at(-1)).toEqual({
    path: 'report/index.html',
    rows: null,
    bytes: 5,
    sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  });
});

test.each(['before a batch', 'after a batch', 'while the tables are written'])(
  'a run stopped %s leaves the old dataset and nothing else',
  async (moment) => {
    const parent = temporary();
    const out = join(parent, 'out');
    await datasetOf([one('old')], { out });
    const store = await openStore({ out });
    if (moment !== 'before a batch') store.append(one('new'));
    if (moment === 'while the tables are written') {
      const finishing = store.finish(PROVENANCE);
      const stopped = expect(finishing).rejects.toThrow();
      await store.abort();
      await stopped;
    }
    await store.abort();
    await store.abort();
    expect(readdirSync(parent)).toEqual(['out']);
    expect(await paths(out)).toEqual(['old.py']);
    expect(() => store.append(one('late'))).toThrow('closed');
  },
);

test('batches that leave a file out are refused', async () => {
  const store = await openStore({ out: join(temporary(), 'out') });
  expect(() => store.append(batchOf({}, 1, 1))).toThrow('begins at file 1 where 0 is next');
  await store.abort();
});

/** The folders as a run leaves them that dies between the two renames. */
async function diedBetweenRenames(): Promise<{ out: string; parent: string; workspace: string }> {
  const parent = temporary();
  const out = join(parent, 'out');
  const workspace = join(parent, '.out.partial-abc123');
  mkdirSync(workspace);
  await datasetOf([one('new')], { out });
  renameSync(out, join(workspace, 'dataset'));
  await datasetOf([one('old')], { out });
  renameSync(out, join(workspace, 'replaced'));
  return { parent, out, workspace };
}

test('after a death between the two renames the new dataset is there for the next reader', async () => {
  const { parent, out } = await diedBetweenRenames();
  expect(await paths(out)).toEqual(['new.py']);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('after such a death with a new dataset that is not whole the old one is there', async () => {
  const { parent, out, workspace } = await diedBetweenRenames();
  rmSync(join(workspace, 'dataset', 'manifest.json'));
  expect(await paths(out)).toEqual(['old.py']);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('after such a death the next run puts the dataset there before it begins', async () => {
  const { parent, out } = await diedBetweenRenames();
  const store = await openStore({ out });
  expect(await paths(out)).toEqual(['new.py']);
  await store.abort();
  expect(readdirSync(parent)).toEqual(['out']);
});

test('what a killed run left is removed half an hour later, what a running one touches is not', async () => {
  const parent = temporary();
  for (const name of ['.out.partial-old', '.out.partial-new', '.other.partial-old']) mkdirSync(join(parent, name));
  const before = (minutes: number): number => Date.now() / 1000 - minutes * 60;
  for (const name of ['.out.partial-old', '.other.partial-old']) utimesSync(join(parent, name), before(31), before(31));
  utimesSync(join(parent, '.out.partial-new'), before(29), before(29));
  await datasetOf([one('m')], { out: join(parent, 'out') });
  expect(readdirSync(parent).sort()).toEqual(['.other.partial-old', '.out.partial-new', 'out']);
});

test('a run says now and then that it lives', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask', 'performance'] });
  try {
    const parent = temporary();
    const store = await openStore({ out: join(parent, 'out') });
    const [workspace] = readdirSync(parent);
    const touched = (): number => statSync(join(parent, workspace!)).mtimeMs;
    utimesSync(join(parent, workspace!), 1, 1);
    jest.advanceTimersByTime(60_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(touched()).toBeGreaterThan(1_000_000);
    await store.abort();
    jest.advanceTimersByTime(60_000);
    expect(readdirSync(parent)).toEqual([]);
  } finally {
    jest.useRealTimers();
  }
});

test('a process killed at any moment leaves the old dataset or the new one', async () => {
  const parent = temporary();
  const original = join(parent, 'original');
  await datasetOf([one('old')], { out: original });
  const tsx = createRequire(__filename).resolve('tsx/cli');
  for (const moment of ['open', 'append', 'build', 'finish']) {
    const out = join(parent, moment);
    cpSync(original, out, { recursive: true });
    const child = spawn(process.execPath, [tsx, join(__dirname, 'write-slowly.ts'), out], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (said: Buffer) => {
        if (said.toString().includes(moment)) child.kill('SIGKILL');
      });
      child.on('close', () => resolve());
    });
    const dataset = await openDataset(out);
    const files = await dataset.query('select path from ast_metrics');
    expect([1, 40]).toContain(files.length);
    expect(dataset.manifest.counts.files).toBe(files.length);
    dataset.close();
  }
}, 120_000);
