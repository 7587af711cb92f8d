import { createHash } from 'node:crypto';
import { open, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SCHEMA_VERSION, TABLES, TABLE_NAMES } from '../tables';
import type { DatasetFile, Provenance, TableCounts } from './index';

export const MANIFEST = 'manifest.json';

/** manifest.json, in the order in which it is written. */
export interface Manifest {
  readonly dataset_version: string;
  readonly tool_version: string;
  readonly python_version: string;
  readonly commit: string | null;
  readonly base_commit: string | null;
  readonly generated_at: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly counts: { readonly files: number; readonly rows: TableCounts; readonly skipped: Readonly<Record<string, number>> };
  readonly files: readonly DatasetFile[];
}

export function manifestOf(provenance: Provenance, counts: TableCounts, files: readonly DatasetFile[]): Manifest {
  return {
    dataset_version: SCHEMA_VERSION,
    tool_version: provenance.toolVersion,
    python_version: provenance.pythonVersion,
    commit: provenance.commit,
    base_commit: provenance.baseCommit,
    generated_at: provenance.generatedAt,
    options: provenance.options,
    counts: { files: counts.ast_metrics, rows: counts, skipped: provenance.skipped },
    files,
  };
}

/** Rows of the files that the tables are written to. */
export function rowsOfTables(counts: TableCounts): Map<string, number> {
  const rows = new Map<string, number>();
  for (const name of TABLE_NAMES) {
    const { path, mirror } = TABLES[name];
    rows.set(path, counts[name]);
    if (mirror !== null) rows.set(mirror, counts[name]);
  }
  return rows;
}

/** Every file below a folder but the manifest, by path. Each is flushed to the disk. */
export async function describeFiles(folder: string, rows: ReadonlyMap<string, number>): Promise<DatasetFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files: DatasetFile[] = [];
  for (const path of paths.filter((path) => path !== MANIFEST).sort()) {
    files.push({ path, rows: rows.get(path) ?? null, ...(await digest(join(folder, path), true)) });
  }
  return files;
}

/** The manifest of the dataset at `folder`; null when there is none, or it is somebody else's. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return isManifest(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dataset_version' in value &&
    'tool_version' in value &&
    'files' in value &&
    Array.isArray(value.files)
  );
}

/** Writes a manifest; it is on the disk when this returns. */
export async function writeManifest(folder: string, manifest: object): Promise<void> {
  const path = join(folder, MANIFEST);
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

const BUFFER = 1 << 20;

/** Size and sum of a file; one that was just written is flushed to the disk too. */
export async function digest(path: string, written = false): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, written ? 'r+' : 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(BUFFER);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, BUFFER);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    if (written) await file.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
