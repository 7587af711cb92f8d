import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/store/provision/cache';
import { makeFolder } from '../../support/folders';
import { LIBRARY, pack } from './packages';
import { expectLibrary, machine } from './provided';
import { serving, startRegistry } from './registry';

const { tarball, wanted } = pack();

/** A machine whose cache already holds the library. */
async function filled() {
  const registry = await startRegistry(serving(tarball));
  const here = machine(wanted, registry.address);
  const { folder } = await here.provide();
  return { registry, here, folder };
}

test.each<readonly [string, (folder: string) => void]>([
  ['one bit turned', (folder) => flip(join(folder, 'libduckdb.so'))],
  ['a file cut short', (folder) => writeFileSync(join(folder, 'libduckdb.so'), 'the lib')],
  ['a file missing', (folder) => renameSync(join(folder, 'duckdb.node'), join(folder, '..', 'moved'))],
  ['a library more, which would be loaded by its name', (folder) => writeFileSync(join(folder, 'libstdc++.so.6'), '')],
  ['a link in place of a file', (folder) => relink(join(folder, 'duckdb.node'))],
])('%s in the cache: not used, removed, downloaded again', async (_, damage) => {
  const { registry, here, folder } = await filled();
  damage(folder);
  const again = await here.provide();
  expectLibrary(again.folder);
  expect(again.folder).not.toBe(folder);
  expect(here.log).toContain(`DuckDB in ${folder} is damaged and not used`);
  expect(here.cached().filter((name) => name.startsWith('linux'))).toHaveLength(1);
  expect(registry.requests).toHaveLength(2);
});

test('jobs that start together: each gets a whole library, and no one loses it', async () => {
  const registry = await startRegistry((_, response, count) => {
    setTimeout(() => response.end(tarball), 10 * count);
  });
  const here = machine(wanted, registry.address);
  const libraries = await Promise.all(Array.from({ length: 8 }, () => here.provide()));
  for (const { folder } of libraries) expectLibrary(folder);
  const later = await here.provide();
  expectLibrary(later.folder);
  expect(here.cached().filter((name) => name.startsWith('.incoming'))).toEqual([]);
});

test('jobs that meet a damaged library: it goes, theirs stay', async () => {
  const { here, folder } = await filled();
  flip(join(folder, 'duckdb.node'));
  const libraries = await Promise.all(Array.from({ length: 6 }, () => here.provide()));
  for (const library of libraries) expectLibrary(library.folder);
  expect(here.cached()).not.toContain(folder);
});

test('what a killed job left is never used, and removed a day later', async () => {
  const registry = await startRegistry(serving(tarball));
  const here = machine(wanted, registry.address);
  for (const [name, days] of [
    ['.incoming-old', 2],
    ['.incoming-new', 0],
  ] as const) {
    mkdirSync(join(here.cache, name), { recursive: true });
    writeFileSync(join(here.cache, name, 'duckdb.node'), 'the bin');
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(join(here.cache, name), then, then);
  }
  expectLibrary((await here.provide()).folder);
  expect(here.cached()).toEqual(['.incoming-new', expect.stringMatching(/^linux-x64\.[0-9a-f]{12}$/)]);
});

test('the library of another platform is not taken', async () => {
  const { registry, here } = await filled();
  mkdirSync(join(here.cache, 'linux-x64-musl.0'));
  writeFileSync(join(here.cache, 'linux-x64-musl.0', 'duckdb.node'), '');
  await here.provide();
  expect(readdirSync(join(here.cache, 'linux-x64-musl.0'))).toEqual(['duckdb.node']);
  expect(registry.requests).toHaveLength(1);
});

test('a cache that cannot be written: a folder for this run', async () => {
  const registry = await startRegistry(serving(tarball));
  const here = machine(wanted, registry.address);
  writeFileSync(join(here.home, 'tools'), 'a file where the tool cache should be');
  const library = await here.provide();
  expectLibrary(library.folder);
  expect(library).toEqual({ folder: expect.stringContaining(here.environment.RUNNER_TEMP!) as string, passing: true });
  expect(here.log[1]).toMatch(/may not be written: DuckDB is kept for this run only$/);
});

/** A file system of 64 kB, where the kernel lets us have one. */
const small = (...command: string[]): readonly [string, string[]] => [
  'unshare',
  ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs "$0" && exec "$@"', makeFolder({}), ...command],
];
const canMount = process.platform === 'linux' && spawnSync(...small('true')).status === 0;

(canMount ? test : test.skip)('a disk that fills up while it is unpacked: nothing is left, and the error says what', () => {
  const tsx = createRequire(__filename).resolve('tsx/cli');
  const [program, args] = small(process.execPath, tsx, join(__dirname, 'install.script.ts'));
  const folder = args[4]!;
  const { stdout } = spawnSync(program, [...args, folder], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual({
    said: `no space left to unpack DuckDB in ${folder}/cache | Free some 120 MB, or name a library with duckdb-path.`,
    left: [],
  });
});

test('others may read what is cached', async () => {
  if (process.platform === 'win32') return;
  const { folder } = await filled();
  chmodSync(folder, 0o555);
  for (const { name } of LIBRARY.slice(1)) expect(readFileSync(join(folder, name.slice('package/'.length)))).toBeDefined();
  chmodSync(folder, 0o755);
});

test.each([
  [{ RUNNER_TOOL_CACHE: '/opt/tools', HOME: '/home/me' }, 'linux', '/opt/tools/ast-dataset-duckdb/1'],
  [{ RUNNER_TOOL_CACHE: 'relative', HOME: '/home/me' }, 'linux', '/home/me/.cache/ast-dataset/duckdb/1'],
  [{ HOME: '/home/me', XDG_CACHE_HOME: '/cache' }, 'linux', '/cache/ast-dataset/duckdb/1'],
  [{ HOME: '/Users/me' }, 'darwin', '/Users/me/Library/Caches/ast-dataset/duckdb/1'],
  [{ USERPROFILE: '/C/me', LOCALAPPDATA: '/C/me/Local' }, 'win32', '/C/me/Local/ast-dataset/duckdb/1'],
  [{ USERPROFILE: '/C/me' }, 'win32', '/C/me/AppData/Local/ast-dataset/duckdb/1'],
])('with %j on %s the cache is %s', (environment, platform, folder) => {
  expect(cacheFolder(environment, platform, '1').split(/[\\/]/)).toEqual(folder.split('/'));
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[3]! ^= 1;
  writeFileSync(path, bytes);
}

/** The same bytes, but in a place that somebody else may change. */
function relink(path: string): void {
  const elsewhere = join(makeFolder({}), 'duckdb.node');
  writeFileSync(elsewhere, readFileSync(path));
  renameSync(path, `${path}.old`);
  symlinkSync(elsewhere, path);
  renameSync(`${path}.old`, join(makeFolder({}), 'gone'));
}
