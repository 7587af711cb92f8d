import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, errorCode, errorMessage } from '../../errors';
import { folderIn, homeOf, tempOf, type Environment } from './environment';
import { intact, type Library } from './files';
import type { Wanted } from './wanted';

/**
 * The folder that holds unpacked libraries of one version: the runner's tool cache, else the user's. Each library has a
 * folder `<platform>.<random>` in it, which appears whole by a rename. No name is ever used twice: a folder that was found
 * damaged can be removed without harm to a job that has just put a good one beside it.
 */
export function cacheFolder(environment: Environment, platform: string, version: string): string {
  const tools = folderIn(environment, 'RUNNER_TOOL_CACHE');
  if (tools !== undefined) return join(tools, 'ast-dataset-duckdb', version);
  return join(userCache(environment, platform), 'ast-dataset', 'duckdb', version);
}

function userCache(environment: Environment, platform: string): string {
  const home = homeOf(environment);
  if (platform === 'win32') return folderIn(environment, 'LOCALAPPDATA') ?? join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return folderIn(environment, 'XDG_CACHE_HOME') ?? join(home, '.cache');
}

/** The first library of a platform that is intact; every byte is checked. Damaged ones are removed and reported. */
export async function findInCache(cache: string, wanted: Wanted, report: (line: string) => void): Promise<string | undefined> {
  for (const name of await namesIn(cache, `${wanted.platform}.`)) {
    const folder = join(cache, name);
    if (await intact(folder, wanted)) return folder;
    report(`DuckDB in ${folder} is damaged and not used`);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
  return undefined;
}

/**
 * Puts files, checked by the caller, into the cache and gives their folder: that of another job that was quicker, if there is
 * one. A cache that may not be written is passed over: the files then go to a folder for this run.
 */
export async function install(
  cache: string,
  wanted: Wanted,
  files: ReadonlyMap<string, Buffer>,
  environment: Environment,
  report: (line: string) => void,
): Promise<Library> {
  let incoming: string;
  try {
    await mkdir(cache, { recursive: true });
    await sweep(cache);
    incoming = await mkdtemp(join(cache, INCOMING));
  } catch (error) {
    if (!DENIED.has(errorCode(error) ?? '')) throw failure(error, cache);
    report(`${cache} may not be written: DuckDB is kept for this run only`);
    const folder = await mkdtemp(join(tempOf(environment), 'ast-dataset-duckdb-')).catch((other: unknown) => {
      throw failure(other, tempOf(environment));
    });
    await write(folder, files);
    return { folder, passing: true };
  }
  try {
    await write(incoming, files);
    // Others may read what they check by themselves.
    await chmod(incoming, 0o755);
    const quicker = await findInCache(cache, wanted, report);
    if (quicker !== undefined) {
      await rm(incoming, { recursive: true, force: true });
      return { folder: quicker, passing: false };
    }
    const folder = join(cache, `${wanted.platform}.${randomBytes(6).toString('hex')}`);
    await rename(incoming, folder);
    return { folder, passing: false };
  } catch (error) {
    await rm(incoming, { recursive: true, force: true }).catch(() => undefined);
    throw failure(error, cache);
  }
}

const INCOMING = '.incoming-';
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
const DAY = 24 * 60 * 60 * 1000;

async function write(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes, { flag: 'wx', mode: 0o644 });
}

/** Removes what killed runs left a day ago or more. */
async function sweep(cache: string): Promise<void> {
  for (const name of await namesIn(cache, INCOMING)) {
    const folder = join(cache, name);
    const made = await stat(folder).catch(() => undefined);
    if (made !== undefined && Date.now() - made.mtimeMs > DAY) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function namesIn(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(prefix)).sort();
}

function failure(error: unknown, folder: string): UserError {
  const full = errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT';
  const what = full ? `no space left to unpack DuckDB in ${folder}` : `DuckDB cannot be unpacked in ${folder}: ${errorMessage(error)}`;
  return new UserError(what, full ? 'Free some 120 MB, or name a library with duckdb-path.' : undefined, { cause: error });
}
