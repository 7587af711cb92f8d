import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError, UserError } from '../../errors';
import { formatNumber } from '../../log/format';
import { quote } from '../../log/sanitize';
import { readManifest } from '../manifest';
import { readShardManifest, type ShardManifest } from './manifest';

/** A shard that was found. */
export interface FoundShard {
  /** Absolute path, links resolved. */
  readonly folder: string;
  /** As the user wrote it. */
  readonly shown: string;
  readonly manifest: ShardManifest;
}

/**
 * The shards of one dataset, in order. Each folder is a shard, or holds shards in folders of its own, as artifacts are downloaded.
 * @throws RunError when they are not all there, or are not parts of one whole
 */
export async function openShards(folders: readonly string[]): Promise<FoundShard[]> {
  const found = (await Promise.all(folders.map(findShards))).flat().sort((a, b) => a.manifest.shard.number - b.manifest.shard.number);
  const [first, ...others] = found;
  if (first === undefined) throw new UsageError('no shard is given', 'Say: ast-dataset merge SHARD... --out DIR');
  for (const other of others) checkAlike(first, other);
  checkAllThere(found);
  let next = 0;
  for (const shard of found) {
    const { first_file, end_file } = shard.manifest.shard;
    if (first_file !== next) throw doNotFit(shard, `it begins at file ${first_file}, where ${next} is next`);
    next = end_file;
  }
  if (next !== first.manifest.shard.all_files) throw doNotFit(found.at(-1)!, `it ends at file ${next}, and there are more`);
  return found;
}

async function findShards(shown: string): Promise<FoundShard[]> {
  const folder = await realpath(shown).catch(() => null);
  if (folder === null) throw new UsageError(`there is no folder ${quote(shown)}`, 'Give the folders of the shards.');
  const manifest = await readShardManifest(folder);
  if (manifest !== null) return [{ folder, shown, manifest }];
  if ((await readManifest(folder)) !== null)
    throw new UsageError(`${quote(shown)} is a whole dataset, not a shard`, 'Give folders that index --shard wrote.');
  const found: FoundShard[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((entry) => entry.isDirectory())) {
    const inside = await readShardManifest(join(folder, entry.name));
    if (inside !== null) found.push({ folder: join(folder, entry.name), shown: join(shown, entry.name), manifest: inside });
  }
  if (found.length === 0)
    throw new UsageError(
      `${quote(shown)} is no shard and holds none`,
      'Give folders that index --shard wrote, or the folder that holds them.',
    );
  return found;
}

/** What must be equal in all shards. */
const ALIKE: readonly (readonly [string, (manifest: ShardManifest) => unknown])[] = [
  ['version of ast-dataset', ({ tool_version }) => tool_version],
  ['number of shards', ({ shard }) => shard.of],
  ['commit', ({ commit }) => commit],
  ['root', ({ root_in_commit }) => root_in_commit],
  ['time', ({ generated_at }) => generated_at],
  ['option include', ({ options }) => options.include],
  ['option exclude', ({ options }) => options.exclude],
  ['option node-detail', ({ options }) => options.node_detail],
  ['option python-version', ({ options }) => options.python_version],
  ['option max-file-size', ({ options }) => options.max_file_size],
  ['number of files', ({ shard }) => shard.all_files],
  ['list of files', ({ shard }) => shard.listing],
  ['count of what is skipped', ({ skipped }) => skipped],
];

function checkAlike(a: FoundShard, b: FoundShard): void {
  for (const [what, of] of ALIKE) {
    const [ofA, ofB] = [JSON.stringify(of(a.manifest)), JSON.stringify(of(b.manifest))];
    if (ofA === ofB) continue;
    throw new UsageError(
      `${named(a)} and ${named(b)} differ in their ${what}: ${quote(ofA)} and ${quote(ofB)}`,
      'Index all shards by one version with the same options, from checkouts of one commit in which nothing was changed.',
    );
  }
}

function checkAllThere(found: readonly FoundShard[]): void {
  found.forEach((shard, i) => {
    const before = found[i - 1];
    if (before?.manifest.shard.number === shard.manifest.shard.number)
      throw new UsageError(`${named(before)} and ${named(shard)} are the same part`, 'Give each shard once.');
  });
  const { of } = found[0]!.manifest.shard;
  const there = new Set(found.map(({ manifest }) => manifest.shard.number));
  const missing: number[] = [];
  for (let number = 1; number <= of && missing.length < 10; number++) if (!there.has(number)) missing.push(number);
  if (missing.length === 0) return;
  const more = of - there.size - missing.length;
  throw new UsageError(
    `${formatNumber(of - there.size, 'shard')} of ${of} ${of - there.size === 1 ? 'is' : 'are'} missing: ${missing.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    'Give the folders of all shards, or the folder that holds them.',
  );
}

/** `shard 2 of 5 ("shards/2")`. */
export function named({ shown, manifest: { shard } }: FoundShard): string {
  return `shard ${shard.number} of ${shard.of} (${quote(shown)})`;
}

/** A shard whose content is not what it should be. */
export function doNotFit(shard: FoundShard, why: string): UserError {
  return new UserError(`${named(shard)} cannot be merged: ${why}`, 'Index the shard again.');
}
