import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shard } from '../../discover/shard';
import { UserError } from '../../errors';
import { quote } from '../../log/sanitize';
import { EXAMPLES, type Summary } from '../../log/summary';
import { specOf, type OptionName, type Options } from '../../options/table';
import { STAGING, type StagingTable } from '../../tables/staging';
import type { DatasetFile } from '../index';
import { MANIFEST } from '../manifest';

/** Goes up when the staging tables change. */
export const SHARD_VERSION = '1';

export const STAGING_TABLES = Object.keys(STAGING) as StagingTable[];

/** Path of a staging table in a shard. */
export function stagingPath(table: StagingTable): string {
  return `staging/${table}.parquet`;
}

/** Options that decide what is in the rows; those that shape a dataset are given when shards are merged. */
export interface ShardOptions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly node_detail: Options['nodeDetail'];
  readonly python_version: Options['pythonVersion'];
  readonly max_file_size: number;
}

/** Of the files of a shard: bytes that were read, lines, those without a syntax tree and the first few of these. */
export type ShardTotals = Pick<Summary, 'bytes' | 'lines' | 'failed' | 'examples'>;

/** manifest.json of a shard, in the order in which it is written. */
export interface ShardManifest {
  readonly shard_version: string;
  readonly tool_version: string;
  readonly shard: Shard & {
    /** Ordinals [first_file, end_file) of its files among all_files. */
    readonly first_file: number;
    readonly end_file: number;
    readonly all_files: number;
    /** The same for all shards: a sum over the list of all files. */
    readonly listing: string;
  };
  /** Where the files were, for paths in the reports of other tools. */
  readonly places: { readonly roots: readonly string[]; readonly folder: string };
  readonly commit: string | null;
  readonly root_in_commit: string | null;
  readonly generated_at: string | null;
  readonly options: ShardOptions;
  readonly skipped: Readonly<Record<string, number>>;
  /** What the closing summary of a run says of its files. */
  readonly totals: ShardTotals;
  readonly files: readonly DatasetFile[];
}

const MAX_BYTES = 1 << 20;

/** What the manifest at `folder` says; null where there is none, or one of something else. */
export async function readShardManifest(folder: string): Promise<ShardManifest | null> {
  const path = join(folder, MANIFEST);
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size > MAX_BYTES) return null;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
  if (!isRecord(value) || !('shard_version' in value)) return null;
  if (value.shard_version !== SHARD_VERSION || !isShardManifest(value))
    throw new UserError(`the manifest of the shard ${quote(folder)} is not one that this version writes`, 'Index the shard again.');
  return value;
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isCounts: Check = (value) => isRecord(value) && Object.values(value).every(isCount);
const isChoice =
  (name: OptionName): Check =>
  (value) =>
    typeof value === 'string' && specOf(name).choices!.includes(value);
const isSum: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const isFailures = has({ rejected: isCount, undecoded: isCount, tooLarge: isCount, unreadable: isCount, broken: isCount });
const isExamples: Check = (value) => Array.isArray(value) && value.length <= EXAMPLES && value.every(has({ path: isText, error: isText }));

const SHAPE = has({
  tool_version: isText,
  shard: has({ number: isCount, of: isCount, first_file: isCount, end_file: isCount, all_files: isCount, listing: isSum }),
  commit: (value) => value === null || (typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value)),
  places: has({ roots: isTexts, folder: isText }),
  root_in_commit: isTextOrNull,
  generated_at: (value) => value === null || (typeof value === 'string' && /^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)),
  options: has({
    include: isTexts,
    exclude: isTexts,
    node_detail: isChoice('node-detail'),
    python_version: isChoice('python-version'),
    max_file_size: isCount,
  }),
  skipped: isCounts,
  totals: has({ bytes: isCount, lines: isCount, failed: isFailures, examples: isExamples }),
  files: (value) => Array.isArray(value) && value.every(has({ path: isText, rows: isCount, bytes: isCount, sha256: isSum })),
});

function isShardManifest(value: Record<string, unknown>): value is Record<string, unknown> & ShardManifest {
  if (!SHAPE(value)) return false;
  const { shard, files } = value as unknown as ShardManifest;
  return (
    shard.number >= 1 &&
    shard.number <= shard.of &&
    shard.first_file <= shard.end_file &&
    shard.end_file <= shard.all_files &&
    STAGING_TABLES.every((table) => files.filter(({ path }) => path === stagingPath(table)).length === 1) &&
    files.length === STAGING_TABLES.length
  );
}
