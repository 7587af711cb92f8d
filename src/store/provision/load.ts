import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BINDING } from './files';
import { provide, type Provision } from './provide';

/** Where `duckdb-bindings.cjs`, which stands for `@duckdb/node-bindings` in the bundles, finds what is loaded. */
export const BINDING_SYMBOL = 'ast-dataset.duckdb';

/** Finds DuckDB's native library, loads it, and leaves it where the bundled API looks for it. */
export async function loadBinding(provision: Provision): Promise<void> {
  const { folder, passing } = await provide(provision);
  const path = join(folder, BINDING);
  const binding: unknown = createRequire(path)(path);
  Object.assign(globalThis, { [Symbol.for(BINDING_SYMBOL)]: binding });
  // What is loaded needs no file any more, except on Windows.
  if (passing) await rm(dirname(path), { recursive: true, force: true }).catch(() => undefined);
}
