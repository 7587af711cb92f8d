/**
 * Builds `dist/`, the same bytes each time: tsc compiles `src/` to `lib/` (const enums inlined), ncc bundles each door, and
 * what the code reads at run time is copied beside the bundles. docs/decisions/0005-build-layout.md says why.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ncc from '@vercel/ncc';
import { WASM_SOURCES } from '../src/resources';

const root = join(__dirname, '..');
const lib = join(root, 'lib');
const fresh = join(root, '.cache', 'dist');
const dist = join(root, 'dist');
const require = createRequire(__filename);

/** Each door and the file it becomes. */
const DOORS = { action: 'index.js', cli: 'cli.js', worker: 'worker.js' } as const;

/**
 * What the bundles load at run time: the native part of DuckDB, which differs by platform, and the runtime of tree-sitter,
 * whose own `import()` does not survive bundling and which is copied as it is.
 */
const EXTERNALS = { '@duckdb/node-bindings': '@duckdb/node-bindings', 'web-tree-sitter': './web-tree-sitter.cjs' };

async function build(): Promise<void> {
  rmSync(lib, { recursive: true, force: true });
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', root, '--noEmitOnError'], { stdio: 'inherit' });

  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [door, file] of Object.entries(DOORS)) {
    const license = file.replace('.js', '.licenses.txt');
    const { code, assets } = await ncc(join(lib, `${door}.js`), { cache: false, externals: EXTERNALS, license, quiet: true, assetBuilds: false });
    writeFileSync(join(fresh, file), code, { mode: door === 'cli' ? 0o755 : 0o644 });
    for (const [name, { source }] of Object.entries(assets)) {
      if (name !== license) throw new Error(`ncc wants to emit ${name} for ${file}: read it through src/resources.ts instead`);
      writeFileSync(join(fresh, name), source);
    }
  }

  cpSync(join(root, 'sql'), join(fresh, 'sql'), { recursive: true });
  const copied = { 'web-tree-sitter.cjs': 'web-tree-sitter', ...WASM_SOURCES };
  for (const [name, source] of Object.entries(copied)) writeFileSync(join(fresh, name), readFileSync(require.resolve(source)));
  const sums = Object.keys(copied).sort().map((name) => `${sha256(join(fresh, name))}  ${name}\n`);
  writeFileSync(join(fresh, 'SHA256SUMS'), sums.join(''));

  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  for (const file of readdirSync(dist).sort()) console.log(`dist/${file}`);
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
