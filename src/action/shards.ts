import { resolve } from 'node:path';
import { UsageError } from '../errors';
import { repositoryUrl, type RunContext } from '../github/context';
import { checkMerge, checkShard } from '../options/shard';
import type { OptionName, Options } from '../options/table';
import { merge } from '../pipeline/merge';
import { indexShard } from '../pipeline/shard';
import type { ActionEffects } from './effects';
import { inLog } from './index-in-log';
import { publish } from './publish';
import { artifactOutputs, configured, deliver } from './push';

const input = (name: OptionName): string => `input ${name}`;

/** One of several jobs: index a part of the files, upload it, compare nothing. */
export async function shard(
  asked: Options,
  part: NonNullable<Options['shard']>,
  given: ReadonlySet<OptionName>,
  context: RunContext,
  effects: ActionEffects,
): Promise<void> {
  checkShard(given, 'input shard', input);
  const options = await configured(asked, given, effects.environment);
  const folder = resolve(options.out);
  const { commit, files } = await inLog('Indexing', effects, (run) => indexShard(options, part, run));
  const upload = await publish(options, folder, context, effects);
  effects.runner.setOutputs({ 'dataset-path': folder, commit, files, ...artifactOutputs(upload) });
  if (upload.kind === 'failed') effects.runner.fail(upload.error.message, upload.error.advice);
}

/** The job after them: join their shards, upload the dataset, compare nothing. */
export async function mergeShards(
  asked: Options,
  given: ReadonlySet<OptionName>,
  context: RunContext,
  effects: ActionEffects,
): Promise<void> {
  checkMerge(given, 'mode: merge', input);
  const options = await configured(asked, given, effects.environment);
  const { shards } = options;
  if (shards === null) throw new UsageError('mode: merge needs the input shards', 'Name the folder that the shards were downloaded to.');
  const indexed = await inLog('Merging', effects, (run) => merge([shards], options, run, repositoryUrl(context)));
  await deliver(indexed, { reason: null }, options, context, effects);
}
