import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wanted } from './wanted';

/** What Node loads; DuckDB's library lies beside it. */
export const BINDING = 'duckdb.node';

/** A folder with DuckDB's native library. */
export interface Library {
  readonly folder: string;
  /** Whether it is for this run only. */
  readonly passing: boolean;
}

/** Whether a folder has the files that are wanted, in the right sizes. */
export async function complete(folder: string, { files }: Wanted): Promise<boolean> {
  for (const [name, { size }] of files) {
    const entry = await lstat(join(folder, name)).catch(() => undefined);
    if (entry?.isFile() !== true || entry.size !== size) return false;
  }
  return true;
}

/** Whether a folder has the files that are wanted, byte for byte, and no other: a library more would be loaded by its name. */
export async function intact(folder: string, wanted: Wanted): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  if (names.length !== wanted.files.size || !(await complete(folder, wanted))) return false;
  for (const [name, { sha256 }] of wanted.files) {
    if ((await digest(join(folder, name)).catch(() => '')) !== sha256) return false;
  }
  return true;
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
