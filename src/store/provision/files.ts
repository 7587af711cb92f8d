import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGES } from './sums.generated';
import type { Platform } from './platform';

/** What Node loads; DuckDB's library lies beside it. */
export const BINDING = 'duckdb.node';

/** A folder with DuckDB's native library. */
export interface Library {
  readonly folder: string;
  /** Whether it is for this run only. */
  readonly passing: boolean;
}

export interface FileSum {
  readonly size: number;
  readonly sha256: string;
}

/** The files of a platform's library and their sums, by name. */
export function filesOf(platform: Platform): ReadonlyMap<string, FileSum> {
  return new Map(Object.entries<FileSum>(PACKAGES[platform].files));
}

/** Whether a folder has the files of a platform, in the right sizes. */
export async function complete(folder: string, platform: Platform): Promise<boolean> {
  for (const [name, { size }] of filesOf(platform)) {
    const entry = await lstat(join(folder, name)).catch(() => undefined);
    if (entry?.isFile() !== true || entry.size !== size) return false;
  }
  return true;
}

/** Whether a folder has exactly the files of a platform, byte for byte: a library more would be loaded by its name. */
export async function intact(folder: string, platform: Platform): Promise<boolean> {
  const sums = filesOf(platform);
  const names = await readdir(folder).catch(() => []);
  if (names.length !== sums.size || !(await complete(folder, platform))) return false;
  for (const [name, { sha256 }] of sums) {
    if ((await digest(join(folder, name)).catch(() => '')) !== sha256) return false;
  }
  return true;
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
