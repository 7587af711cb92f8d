import { openReports } from '../enrich/reports';
import { loadTags } from '../enrich/tags/load';
import { UserError } from '../errors';
import { EXAMPLES, type Failures } from '../log/summary';
import type { Options } from '../options/table';
import type { Indexed } from '../pipeline';
import { writeHtml } from '../report/html/write';
import { unlessAborted } from '../pool/unless-aborted';
import { openStore } from '../store/open';
import type { ShardTotals } from '../store/shard/manifest';
import { openShards } from '../store/shard/open';
import { TOOL_VERSION } from '../version.generated';
import type { Effects } from './effects';
import { provenance, type Origin } from './provenance';
import { shape } from './shape';

/**
 * Joins shards into the dataset that one run would have written: their rows, in their order, go the way of any rows.
 *
 * @param repository address where its commits can be seen
 */
export async function merge(
  folders: readonly string[],
  options: Options,
  effects: Pick<Effects, 'cores' | 'signal' | 'now' | 'onProgress' | 'onNote' | 'onWriting'>,
  repository: string | null = null,
): Promise<Indexed> {
  const start = effects.now();
  const given = { tags: await loadTags(options.tags), reports: await openReports(options) };
  const shards = await openShards(folders);
  const { tool_version, places, commit, root_in_commit, generated_at, skipped, options: ofShards, shard } = shards[0]!.manifest;
  if (tool_version !== TOOL_VERSION)
    throw new UserError(`the shards were written by ast-dataset ${tool_version}, this is ${TOOL_VERSION}`, 'Merge with the same version.');
  const { include, exclude, node_detail: nodeDetail, python_version: pythonVersion, max_file_size: maxFileSize } = ofShards;
  const whole: Options = { ...options, include, exclude, nodeDetail, pythonVersion, maxFileSize };
  const origin: Origin = { commit, commitTime: generated_at, skipped };
  const allBytes = shards.reduce((sum, { manifest }) => sum + manifest.totals.bytes, 0);

  const { out, jsonl, noise } = options;
  const store = await openStore({ out, jsonl, noise, threads: options.workers ?? effects.cores });
  try {
    return await unlessAborted(effects.signal, async () => {
      const paths: string[] = [];
      let bytes = 0;
      for (const found of shards) {
        effects.signal.throwIfAborted();
        for (const path of await store.adopt(found)) paths.push(path);
        bytes += found.manifest.totals.bytes;
        effects.onProgress({ files: paths.length, allFiles: shard.all_files, bytes, allBytes, seconds: effects.now() - start });
      }
      effects.onWriting();
      const read = await shape(store, whole, given, origin, { ...places, files: paths }, effects);
      if (options.html) {
        const discovery = { root: places.roots[0] ?? '', rootInCommit: root_in_commit, commit, commitTime: generated_at };
        await writeHtml(store, { discovery, pythonVersion, repository, diff: null });
      }
      const result = await store.finish(provenance(whole, origin, null, read));
      return {
        ...together(shards.map(({ manifest }) => manifest.totals)),
        ...{ commit, rootInCommit: root_in_commit, skipped, pythonVersion, diff: null, shard: null },
        files: shard.all_files,
        out: options.out,
        seconds: effects.now() - start,
        counts: result.counts,
        written: result.files,
      };
    });
  } catch (error) {
    await store.abort();
    throw error;
  }
}

function together(totals: readonly ShardTotals[]): ShardTotals {
  const sum = (of: (part: ShardTotals) => number): number => totals.reduce((all, part) => all + of(part), 0);
  const failures = (why: keyof Failures): number => sum(({ failed }) => failed[why]);
  return {
    bytes: sum(({ bytes }) => bytes),
    lines: sum(({ lines }) => lines),
    failed: {
      rejected: failures('rejected'),
      undecoded: failures('undecoded'),
      tooLarge: failures('tooLarge'),
      unreadable: failures('unreadable'),
      broken: failures('broken'),
    },
    examples: totals.flatMap(({ examples }) => examples).slice(0, EXAMPLES),
  };
}
