import { lstat, mkdir, mkdtemp, open, readdir, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError, errorCode } from '../errors';
import { readManifest } from './manifest';
import { readShardManifest } from './shard/manifest';

/** Top-level entries that a dataset may have, whatever its manifest lists. */
const OURS = [
  'manifest.json',
  'staging',
  'ast',
  'metrics',
  'modules',
  'graphs',
  'base',
  'diff',
  'report',
  'repo_map.json',
  'codeintel.duckdb',
];
/** A run touches its workspace this often, in milliseconds, also while DuckDB works for minutes. */
const BEAT = 60 * 1000;
/** A workspace that nobody touched for so long was left by a run that was killed. */
const STALE = 30 * BEAT;

/**
 * Where a dataset goes, and the workspace beside it, on the same device, where it is made:
 *   .<name>.partial-XXXXXX/dataset    what becomes the dataset by a rename
 *   .<name>.partial-XXXXXX/spill      what does not fit into memory
 *   .<name>.partial-XXXXXX/replaced   the old dataset, between the two renames of `publish`
 */
export class Place {
  private readonly beat: NodeJS.Timeout;

  private constructor(
    /** The dataset's folder, links resolved. */
    readonly out: string,
    private readonly workspace: string,
  ) {
    const touch = (): void => void utimes(workspace, new Date(), new Date()).catch(() => undefined);
    this.beat = setInterval(touch, BEAT).unref();
  }

  /** Makes the workspace, after checking that the folder is free, empty, or a dataset that may be replaced. */
  static async claim(out: string): Promise<Place> {
    const place = await resolved(out);
    await mkdir(dirname(place), { recursive: true });
    await recover(place);
    await checkReplaceable(place);
    await removeStale(place);
    const workspace = await mkdtemp(join(dirname(place), workspacePrefix(place)));
    await mkdir(join(workspace, 'dataset'));
    await mkdir(join(workspace, 'spill'));
    return new Place(place, workspace);
  }

  get dataset(): string {
    return join(this.workspace, 'dataset');
  }

  get spill(): string {
    return join(this.workspace, 'spill');
  }

  /**
   * Puts the dataset in its place. Folders cannot be exchanged in one step: when the process dies between the two renames,
   * `recover` ends the second one.
   */
  async publish(): Promise<void> {
    await syncFolders(this.dataset);
    await checkReplaceable(this.out);
    const replaced = join(this.workspace, 'replaced');
    const exists = (await kindOf(this.out)) !== 'absent';
    if (exists) await rename(this.out, replaced);
    try {
      await rename(this.dataset, this.out);
    } catch (error) {
      if (exists) await rename(replaced, this.out);
      throw error;
    }
    await syncFolder(dirname(this.out));
    await this.discard();
  }

  /** Removes the workspace. */
  async discard(): Promise<void> {
    clearInterval(this.beat);
    await rm(this.workspace, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** When a run died while it replaced the dataset at `out`, puts the new one there, or the old one if the new one is not whole. */
export async function recover(out: string): Promise<void> {
  if ((await kindOf(out)) !== 'absent') return;
  for (const workspace of await workspaces(out)) {
    if ((await readManifest(join(workspace, 'replaced'))) === null) continue;
    const whole = (await readManifest(join(workspace, 'dataset'))) !== null;
    await rename(join(workspace, whole ? 'dataset' : 'replaced'), out);
    await rm(workspace, { recursive: true, force: true });
    return;
  }
}

/** Absolute path, links resolved as far as the path exists. */
async function resolved(out: string): Promise<string> {
  try {
    return await realpath(out);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return resolve(out);
  }
}

async function kindOf(path: string): Promise<'absent' | 'folder' | 'other'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isAbsent(error)) return 'absent';
    throw error;
  }
}

/** Nothing is there, or something above it is no folder. */
function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
}

/** Nothing is ever deleted that is not a dataset. */
async function checkReplaceable(out: string): Promise<void> {
  const advice = 'choose a folder that is empty, absent, or holds a dataset';
  const kind = await kindOf(out);
  if (kind === 'absent') return;
  if (kind === 'other') throw new UsageError(`${out} is not a folder`, advice);
  const entries = await readdir(out);
  if (entries.length === 0) return;
  const manifest = (await readManifest(out)) ?? (await readShardManifest(out).catch(() => null));
  if (manifest === null) throw new UsageError(`${out} is not empty and holds no dataset`, advice);
  const ours = new Set([...OURS, ...manifest.files.map((file) => file.path.split('/')[0])]);
  const foreign = entries.find((entry) => !ours.has(entry));
  if (foreign !== undefined)
    throw new UsageError(`${out} holds ${foreign}, which is not part of the dataset`, `move it away, or ${advice}`);
}

function workspacePrefix(out: string): string {
  return `.${basename(out)}.partial-`;
}

async function workspaces(out: string): Promise<string[]> {
  const parent = dirname(out);
  const prefix = workspacePrefix(out);
  try {
    return (await readdir(parent)).filter((name) => name.startsWith(prefix)).map((name) => join(parent, name));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function removeStale(out: string): Promise<void> {
  for (const workspace of await workspaces(out)) {
    // Another run may remove it first.
    const { mtimeMs } = await stat(workspace).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > STALE) await rm(workspace, { recursive: true, force: true });
  }
}

async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  }
  await syncFolder(folder);
}

/** Folders cannot be opened on Windows, nor need they be. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(errorCode(error) ?? '')) throw error;
  }
}
