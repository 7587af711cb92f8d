import type * as Api from '@duckdb/node-api';
import type Bindings from '@duckdb/node-bindings';
import { RunError, UserError, errorMessage } from '../errors';
import { loadBinding } from './provision/load';
import type { Provision } from './provision/provide';
import { LIBRARY_VERSION } from './provision/sums.generated';

/** DuckDB: its API, and the bindings below it for what the API does value by value only. */
export interface DuckDB {
  readonly api: typeof Api;
  readonly bindings: typeof Bindings;
}

let provision: Provision | undefined;
let loaded: Promise<DuckDB> | undefined;

/** Says where the native library may come from; a door does, before anything is stored or asked. */
export function provideDuckDB(from: Provision): void {
  provision = from;
}

/** The only place that loads DuckDB and its native library, on first use. */
export function loadDuckDB(): Promise<DuckDB> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DuckDB> {
  try {
    // In a bundle the package of the bindings is what is loaded here; else the packages find their library by themselves.
    if (provision !== undefined) await loadBinding(provision);
    const [api, { default: bindings }] = await Promise.all([import('@duckdb/node-api'), import('@duckdb/node-bindings')]);
    const version = bindings.library_version();
    if (version === LIBRARY_VERSION) return { api, bindings };
    throw new UserError(`the library found is DuckDB ${version}, not ${LIBRARY_VERSION}`, 'Name one of that version with duckdb-path.');
  } catch (error) {
    if (error instanceof RunError) throw error;
    throw new UserError(`DuckDB's native library cannot be loaded: ${errorMessage(error)}`, 'Name one for this machine with duckdb-path.', {
      cause: error,
    });
  }
}
