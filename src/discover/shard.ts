import { createHash } from 'node:crypto';
import type { SourceFile } from './discovery';

/** One of several jobs that share the files of a repository: the second of five is `{ number: 2, of: 5 }`. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Files [first, end) of a discovery. */
export interface ShardFiles {
  readonly first: number;
  readonly end: number;
}

/**
 * The consecutive files that a shard reads: each file belongs to the shard that the middle of its bytes falls into, all files laid end to
 * end. It depends on the discovery alone, so that jobs need not talk; a shard may have no file. Files that are not read weigh nothing.
 */
export function filesOfShard(files: readonly Pick<SourceFile, 'size' | 'error'>[], { number, of }: Shard): ShardFiles {
  const weightOf = ({ size, error }: Pick<SourceFile, 'size' | 'error'>): number => (error === null ? size : 0);
  const all = files.reduce((sum, file) => sum + weightOf(file), 0);
  let before = 0;
  const shards = files.map((file) => {
    const middle = before + weightOf(file) / 2;
    before += weightOf(file);
    return all === 0 ? 0 : Math.min(of - 1, Math.floor((middle / all) * of));
  });
  const first = shards.findIndex((shard) => shard >= number - 1);
  const end = shards.findIndex((shard) => shard >= number);
  return { first: first < 0 ? files.length : first, end: end < 0 ? files.length : end };
}

/** A sum over what a discovery knows of its files: equal where two machines have the same files to share. */
export function listingSum(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, module, size, error } of files) hash.update(`${JSON.stringify([path, module, size, error])}\n`);
  return hash.digest('hex');
}
