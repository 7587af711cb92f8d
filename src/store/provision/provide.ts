import { cacheFolder, findInCache, install } from './cache';
import type { Environment } from './environment';
import type { Library } from './files';
import { findInNodeModules } from './node-modules';
import { ownLibrary } from './own-library';
import { platformOf, type Host } from './platform';
import { downloadPackage, PATIENCE } from './registry/download';
import { readNpmConfig } from './registry/npm-config';
import type { Timing } from './registry/request';
import { unpack } from './unpack';
import { wantedFor } from './wanted';

/** What decides where DuckDB's native library comes from; a door gives it. */
export interface Provision {
  /** The option `duckdb-path`. */
  readonly path: string | null;
  readonly host: Host;
  readonly environment: Environment;
  /** The folder of the program. */
  readonly from: string;
  /** The folder that Node is installed in, for npm's configuration of this machine. */
  readonly prefix: string;
  readonly signal: AbortSignal;
  /** A line for the log. */
  readonly report: (line: string) => void;
}

/**
 * The folder with DuckDB's native library: the one that the user names, else that of `node_modules`, else of the cache, else
 * from npm's registry. Nothing but the user's own is taken that is not the version and, downloaded, the bytes compiled in.
 */
export async function provide(
  { path, host, environment, from, prefix, signal, report }: Provision,
  wantedOn = wantedFor,
  timing: Timing = PATIENCE,
): Promise<Library> {
  if (path !== null) return { folder: ownLibrary(path, environment), passing: false };
  const wanted = wantedOn(platformOf(host));
  const installed = await findInNodeModules(from, wanted);
  if (installed !== undefined) return { folder: installed, passing: false };
  const cache = cacheFolder(environment, host.platform, wanted.version);
  const kept = await findInCache(cache, wanted, report);
  if (kept !== undefined) return { folder: kept, passing: false };
  const config = await readNpmConfig(environment, wanted.name.split('/')[0]!, prefix);
  const tarball = await downloadPackage(wanted, { config, timing, signal, report });
  return install(cache, wanted, await unpack(tarball, wanted), environment, report);
}
