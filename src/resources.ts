import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The files that are shipped beside the code. In `dist/` they lie next to the bundle; when the sources run unbundled
 * (tests, scripts), SQL is read from the repository's `sql/` and WASM from the packages that bring it.
 */
const besideBundle = join(__dirname, 'sql');
const sqlFolder = existsSync(besideBundle) ? besideBundle : join(__dirname, '..', 'sql');

/** WASM files in `dist/`, and the package each is copied from. */
export const WASM_SOURCES = {
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
} as const;

export type WasmName = keyof typeof WASM_SOURCES;

/** The script of a worker thread: there is one in `dist/` only. */
export function workerPath(): string {
  return join(__dirname, 'worker.js');
}

/** Absolute path of the folder `sql/`. */
export function sqlPath(): string {
  return sqlFolder;
}

/** Text of `sql/<name>`; names are relative POSIX paths such as `build/nodes.sql`. */
export function readSql(name: string): string {
  return readFileSync(join(sqlFolder, name), 'utf8');
}

/** Bytes of a WASM file. */
export function readWasm(name: WasmName): Uint8Array {
  const shipped = join(__dirname, name);
  return readFileSync(existsSync(shipped) ? shipped : createRequire(__filename).resolve(WASM_SOURCES[name]));
}
