import { UsageError } from '../errors';
import { OPTION_NAMES, specOf } from './table';
import type { OptionName } from './table';

/** Needed to write a shard and a dataset alike. */
const OF_BOTH: ReadonlySet<OptionName> = new Set(['out', 'workers', 'duckdb-path']);

/** Options that shape a dataset from its rows: they are for the run that merges. */
const OF_MERGE = OPTION_NAMES.filter((name) => specOf(name).doors.includes('merge') && !OF_BOTH.has(name));

/** Options that decide what is in the rows: they are for the runs that index. */
const OF_SHARD: readonly OptionName[] = ['root', 'include', 'exclude', 'node-detail', 'python-version', 'max-file-size', 'rev', 'shard'];

/** Refuses what a run with `shard` would leave aside, for another run is to do it. */
export function checkShard(given: ReadonlySet<OptionName>, run: string, shown: (name: OptionName) => string): void {
  if (!given.has('shard')) return;
  const idle = OF_MERGE.find((name) => given.has(name));
  if (idle !== undefined)
    throw new UsageError(`${shown(idle)} does nothing with ${run}`, 'Give it to the merge, which writes the dataset.');
}

/** Refuses what a merge would leave aside, for it was decided when the shards were indexed. */
export function checkMerge(given: ReadonlySet<OptionName>, run: string, shown: (name: OptionName) => string): void {
  const idle = OF_SHARD.find((name) => given.has(name));
  if (idle !== undefined) throw new UsageError(`${shown(idle)} does nothing with ${run}`, 'Give it to the jobs that index the shards.');
}
