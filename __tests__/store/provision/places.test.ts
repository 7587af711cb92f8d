import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findInNodeModules } from '../../../src/store/provision/node-modules';
import { ownLibrary } from '../../../src/store/provision/own-library';
import { makeFolder } from '../../support/folders';
import { LIBRARY, pack } from './packages';

const { wanted } = pack();
const INSTALLED = 'node_modules/@duckdb/node-bindings-linux-x64';

/** The package as npm installs it below `place`. */
function installed(place: string, version = '9.9.9-r.1'): Record<string, string | Buffer> {
  const files = LIBRARY.slice(1).map(({ name, content = '' }) => [`${place}/${name.slice('package/'.length)}`, content] as const);
  return { ...Object.fromEntries(files), [`${place}/package.json`]: JSON.stringify({ version }) };
}

test('node_modules of the program and of the folders above it', async () => {
  const above = makeFolder({ ...installed(INSTALLED), 'app/node_modules/ast-dataset/dist/cli.js': '' });
  const from = join(above, 'app', 'node_modules', 'ast-dataset', 'dist');
  expect(await findInNodeModules(from, wanted)).toBe(join(above, INSTALLED));
  const nearer = makeFolder({ ...installed(INSTALLED), ...installed(`app/${INSTALLED}`), 'app/dist/cli.js': '' });
  expect(await findInNodeModules(join(nearer, 'app', 'dist'), wanted)).toBe(join(nearer, 'app', INSTALLED));
});

test.each([
  ['another version', installed(INSTALLED, '9.9.8-r.1')],
  ['a file of another size', { ...installed(INSTALLED), [`${INSTALLED}/libduckdb.so`]: 'short' }],
  ['no file at all', { [`${INSTALLED}/package.json`]: '{"version":"9.9.9-r.1"}' }],
  ['a package.json that is none', { ...installed(INSTALLED), [`${INSTALLED}/package.json`]: '{' }],
])('%s in node_modules is passed over', async (_, files) => {
  expect(await findInNodeModules(makeFolder(files), wanted)).toBeUndefined();
});

test('duckdb-path is a folder or a file in it', () => {
  const folder = makeFolder({ 'duckdb.node': '', 'libduckdb.so': '' });
  expect(ownLibrary(folder, {})).toBe(folder);
  expect(ownLibrary(join(folder, 'libduckdb.so'), {})).toBe(folder);
});

test('duckdb-path must lead to a library', () => {
  const folder = makeFolder({ 'libduckdb.so': '' });
  expect(() => ownLibrary(join(folder, 'nowhere'), {})).toThrow(/^duckdb-path ".*nowhere" does not exist$/);
  expect(() => ownLibrary(folder, {})).toThrow(/has no duckdb\.node$/);
});

test('on a runner nothing of the checked-out repository is loaded', () => {
  const workspace = makeFolder({ 'vendor/duckdb.node': '' });
  const outside = makeFolder({});
  symlinkSync(join(workspace, 'vendor'), join(outside, 'link'));
  symlinkSync(join(workspace, 'vendor', 'duckdb.node'), join(outside, 'duckdb.node'));
  for (const path of [join(workspace, 'vendor'), join(outside, 'link'), outside]) {
    expect(() => ownLibrary(path, { GITHUB_WORKSPACE: workspace })).toThrow('is in the checked-out repository');
  }
  expect(ownLibrary(join(workspace, 'vendor'), { GITHUB_WORKSPACE: outside })).toBe(join(workspace, 'vendor'));
});
