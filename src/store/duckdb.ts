import type * as Api from '@duckdb/node-api';
import type Bindings from '@duckdb/node-bindings';
import { UserError, errorMessage } from '../errors';

/** DuckDB: its API, and the bindings below it for what the API does value by value only. */
export interface DuckDB {
  readonly api: typeof Api;
  readonly bindings: typeof Bindings;
}

let loaded: Promise<DuckDB> | undefined;

/** The only place that loads DuckDB and its native library, on first use. */
export function loadDuckDB(): Promise<DuckDB> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DuckDB> {
  try {
    const [api, bindings] = await Promise.all([import('@duckdb/node-api'), import('@duckdb/node-bindings')]);
    return { api, bindings: bindings.default };
  } catch (error) {
    throw new UserError(
      `DuckDB's native library cannot be loaded: ${errorMessage(error)}`,
      'install @duckdb/node-bindings for this platform',
      {
        cause: error,
      },
    );
  }
}
