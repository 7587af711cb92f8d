import { discover } from '../discover';
import { filesOfShard, listingSum, type Shard } from '../discover/shard';
import { EXAMPLES, type Summary } from '../log/summary';
import type { Options } from '../options/table';
import { discoverOptions } from '../pipeline';
import { openExtraction } from '../pool/extract-side';
import { Totals } from '../pool/totals';
import { unlessAborted } from '../pool/unless-aborted';
import { openShardStore } from '../store/shard/write';
import { TOOL_VERSION } from '../version.generated';
import type { Effects } from './effects';
import { placesOf } from './places';

/** Indexes a shard of a repository: discover all → parse and extract its files, on workers → write the rows for `merge`. */
export async function indexShard(options: Options, shard: Shard, effects: Effects): Promise<Summary> {
  const start = effects.now();
  const discovery = await discover(options.root, discoverOptions(options, effects));
  const { first, end } = filesOfShard(discovery.files, shard);
  const files = discovery.files.slice(first, end);
  const allBytes = files.reduce((sum, file) => sum + file.size, 0);
  effects.onDiscovered({ ...discovery, files }, allBytes);

  const workers = options.workers ?? effects.cores;
  const extraction = openExtraction({ ...options, callSites: true }, effects);
  const totals = new Totals(EXAMPLES);
  const store = await openShardStore({ out: options.out, threads: workers }, first);
  try {
    return await unlessAborted(effects.signal, async () => {
      for await (const batch of extraction.extract(discovery, files, first)) {
        effects.signal.throwIfAborted();
        store.append(batch);
        totals.add(batch);
        effects.onProgress({ files: totals.files, allFiles: files.length, bytes: totals.bytes, allBytes, seconds: effects.now() - start });
      }
      await extraction.close();
      effects.onWriting();
      const { bytes, lines, failed, examples } = totals;
      const { commit, rootInCommit, skipped } = discovery;
      const { roots, folder } = placesOf(options, discovery);
      const result = await store.finish({
        tool_version: TOOL_VERSION,
        shard: { ...shard, first_file: first, end_file: end, all_files: discovery.files.length, listing: listingSum(discovery.files) },
        places: { roots, folder },
        commit,
        root_in_commit: rootInCommit,
        generated_at: discovery.commitTime,
        options: {
          include: options.include,
          exclude: options.exclude,
          node_detail: options.nodeDetail,
          python_version: options.pythonVersion,
          max_file_size: options.maxFileSize,
        },
        skipped,
        totals: { bytes, lines, failed, examples },
      });
      return {
        ...{ bytes, lines, failed, examples, commit, rootInCommit, skipped, shard },
        files: totals.files,
        out: options.out,
        pythonVersion: options.pythonVersion,
        seconds: effects.now() - start,
        counts: result.counts,
        written: result.files,
      };
    });
  } catch (error) {
    await store.abort();
    throw error;
  } finally {
    await extraction.close();
  }
}
