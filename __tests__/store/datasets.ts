/** Datasets in temporary folders. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'fzstd';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Provenance, StoreOptions, StoreResult } from '../../src/store';
import { openStore } from '../../src/store/open';
import type { Batch } from '../../src/tables/staging';

export const PROVENANCE: Provenance = {
  toolVersion: '1.2.3',
  pythonVersion: '3.14',
  commit: '0123456789abcdef0123456789abcdef01234567',
  baseCommit: null,
  generatedAt: '2025-01-02T03:04:05Z',
  options: { include: ['**/*.py'], exclude: [] },
  skipped: { symlink: 2 },
};

const folders: string[] = [];

/** A new folder, removed after the tests of the file. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes a dataset of the batches. */
export async function datasetOf(batches: Iterable<Batch>, options: Partial<StoreOptions> = {}): Promise<StoreResult> {
  const store = await openStore({ out: join(temporary(), 'out'), ...options });
  for (const batch of batches) store.append(batch);
  return store.finish(PROVENANCE);
}

function bufferOf(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Rows of a Parquet file as an independent reader has them; it leaves null lists undefined. */
export async function readByHyparquet(path: string): Promise<Record<string, unknown>[]> {
  const rows = await parquetReadObjects({
    file: bufferOf(path),
    compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
  });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null])));
}

export function metadataOf(path: string): ReturnType<typeof parquetMetadata> {
  return parquetMetadata(bufferOf(path));
}
