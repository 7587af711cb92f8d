/**
 * Builds `dist/`, the same bytes each time: tsc compiles `src/` to `lib/` (const enums inlined), ncc bundles each door, and
 * what the code reads at run time is copied beside the bundles. docs/decisions/0005-build-layout.md says why.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';
import { WASM_SOURCES } from '../src/resources';
import { BINDING_SYMBOL } from '../src/store/provision/load';
import { packagesOf, renderLicenses } from './licenses';

const root = join(__dirname, '..');
/** `--out DIR` builds elsewhere, to try something beside a `dist/` that is in use. */
const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
const dist = resolve(root, out ?? 'dist');
const lib = join(root, out === undefined ? 'lib' : join('.cache', `lib-${basename(dist)}`));
const fresh = join(root, '.cache', `fresh-${basename(dist)}`);
const require = createRequire(__filename);

/** Each door and the file it becomes. */
const DOORS = { action: 'index.js', cli: 'cli.js', worker: 'worker.js' } as const;

/**
 * What the bundles load at run time: the native part of DuckDB, which differs by platform and is found by `src/store/provision`,
 * and the runtime of tree-sitter, whose own `import()` does not survive bundling and which is copied as it is. The client for artifacts brings an unpacker,
 * for downloads only, which are not made here; a package that it needs has no licence, so Node's streams take its place.
 */
const EXTERNALS = {
  '@duckdb/node-bindings': './duckdb-bindings.cjs',
  'web-tree-sitter': './web-tree-sitter.cjs',
  'unzip-stream': 'node:stream',
};

/** Stands for `@duckdb/node-bindings`, whose own code looks for the library in `node_modules` only. */
const BINDINGS = `'use strict';
const binding = globalThis[Symbol.for('${BINDING_SYMBOL}')];
if (binding === undefined) throw new Error('no DuckDB was provided');
module.exports = binding;
`;

/** Packages in the script of the page to look at. */
const IN_THE_PAGE = ['d3-hierarchy', '@dagrejs/dagre', '@dagrejs/graphlib'];

/** Files of packages that are copied unchanged. */
const COPIED = { ...WASM_SOURCES, 'web-tree-sitter.cjs': 'web-tree-sitter' };

async function build(): Promise<void> {
  rmSync(lib, { recursive: true, force: true });
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', root, '--noEmitOnError', '--outDir', lib], {
    stdio: 'inherit',
  });

  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const packages = new Set(Object.values(COPIED).map((file) => dirname(require.resolve(file))));
  for (const [door, file] of Object.entries(DOORS)) {
    for (const folder of packagesOf(await bundle(door, file))) packages.add(folder);
  }

  // What the page to look at brings along, in src/report/html/page.generated.ts.
  for (const name of IN_THE_PAGE) packages.add(join(root, 'node_modules', name));

  cpSync(join(root, 'sql'), join(fresh, 'sql'), { recursive: true });
  for (const [name, source] of Object.entries(COPIED)) writeFileSync(join(fresh, name), readFileSync(require.resolve(source)));
  writeFileSync(join(fresh, 'duckdb-bindings.cjs'), BINDINGS);
  writeFileSync(join(fresh, 'licenses.txt'), renderLicenses(packages, [join(root, 'src/python/diagnose/grammar/LICENSE.txt')]));
  const sums = Object.keys(COPIED).map((name) => `${sha256(join(fresh, name))}  ${name}\n`);
  writeFileSync(join(fresh, 'SHA256SUMS'), sums.sort().join(''));

  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  for (const file of readdirSync(dist).sort()) console.log(`${basename(dist)}/${file}`);
}

async function bundle(door: string, file: string): Promise<ncc.Bundle> {
  const made = await ncc(join(lib, `${door}.js`), { cache: false, externals: EXTERNALS, quiet: true, assetBuilds: false });
  // What is imported on demand is a chunk, called N.index.js in every bundle; the doors must not overwrite each other's.
  const loader = 'return "" + chunkId + ".index.js";';
  const chunks = Object.keys(made.assets).filter((name) => /^\d+\.index\.js$/.test(name));
  if (chunks.length > 0 && !made.code.includes(loader)) throw new Error(`ncc names the chunks of ${file} in a new way`);
  writeFileSync(join(fresh, file), made.code.replace(loader, loader.replace('index.js', file)), { mode: door === 'cli' ? 0o755 : 0o644 });
  for (const [name, { source }] of Object.entries(made.assets)) {
    if (chunks.includes(name)) writeFileSync(join(fresh, name.replace('index.js', file)), repaired(String(source)));
    // ncc emits every file that it sees named in the code. The worker is a door, bundled by itself; nothing else is expected.
    else if (name !== DOORS.worker) throw new Error(`ncc wants to emit ${name} for ${file}: read it through src/resources.ts instead`);
  }
  return made;
}

/**
 * ncc writes `require("url").pathToFileURL(__filename).href` for `import.meta.url`. In a module with a `require` and a
 * `__filename` of its own, as in one of Azure's, these become other names, which are not set yet at that point.
 */
function repaired(code: string): string {
  return code.replace(/\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)\.href/g, 'require("url").pathToFileURL(__filename).href');
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
