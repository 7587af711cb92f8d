import { discover } from './discover';
import type { DiscoverOptions, Discovery } from './discover';
import type { Progress } from './log/progress';
import { EXAMPLES } from './log/summary';
import type { Summary } from './log/summary';
import type { Options } from './options/table';
import type { ExtractSettings, ExtractTask } from './pool/extract';
import { inOrder } from './pool/in-order';
import type { Lane } from './pool/lane';
import { cutRuns } from './pool/runs';
import { Totals } from './pool/totals';
import { unlessAborted } from './pool/unless-aborted';
import type { Provenance } from './store';
import { openStore } from './store/open';
import type { Batch } from './tables/staging';
import { TOOL_VERSION } from './version.generated';

/** What a run may touch besides the repository and the dataset: a door gives it. */
export interface Effects {
  /** Workers when the options do not say. */
  readonly cores: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user stops the run. */
  readonly signal: AbortSignal;
  /** Seconds on any clock. */
  readonly now: () => number;
  readonly startLane: (settings: ExtractSettings) => Lane<ExtractTask, Batch>;
  readonly onDiscovered: (discovery: Discovery, bytes: number) => void;
  readonly onProgress: (progress: Progress) => void;
  /** All files are read; the tables are about to be written. */
  readonly onWriting: () => void;
}

/** Indexes a repository: discover → parse and extract, on workers → store. */
export async function index(options: Options, effects: Effects): Promise<Summary> {
  const start = effects.now();
  const discovery = await discover(options.root, discoverOptions(options, effects));
  const allBytes = discovery.files.reduce((sum, file) => sum + file.size, 0);
  effects.onDiscovered(discovery, allBytes);

  const workers = options.workers ?? effects.cores;
  const tasks = cutRuns(discovery.files).map(({ first, end }): ExtractTask => ({ first, files: discovery.files.slice(first, end) }));
  const settings: ExtractSettings = {
    source: discovery.source,
    pythonVersion: options.pythonVersion,
    nodeDetail: options.nodeDetail,
    rootIsPackage: discovery.files.some(({ path }) => path === '__init__.py'),
  };
  const totals = new Totals(EXAMPLES);
  const store = await openStore({ out: options.out, jsonl: options.jsonl, threads: workers });
  const lanes = Array.from({ length: Math.min(workers, tasks.length) }, () => effects.startLane(settings));
  try {
    const result = await unlessAborted(effects.signal, async () => {
      for await (const batch of inOrder(tasks, lanes)) {
        effects.signal.throwIfAborted();
        store.append(batch);
        totals.add(batch);
        const seconds = effects.now() - start;
        effects.onProgress({ files: totals.files, allFiles: discovery.files.length, bytes: totals.bytes, allBytes, seconds });
      }
      effects.onWriting();
      return store.finish(provenance(options, discovery));
    });
    const { files, bytes, lines, rejected, examples } = totals;
    return {
      ...{ files, bytes, lines, rejected, examples },
      out: options.out,
      pythonVersion: options.pythonVersion,
      commit: discovery.commit,
      rootInCommit: discovery.rootInCommit,
      seconds: effects.now() - start,
      skipped: discovery.skipped,
      counts: result.counts,
      written: result.files,
    };
  } catch (error) {
    await store.abort();
    throw error;
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

function discoverOptions({ include, exclude, maxFileSize, rev }: Options, { environment }: Effects): DiscoverOptions {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return {
    ...{ include, exclude, maxFileSize, environment },
    ...(rev === null ? {} : { rev }),
    ...(epoch === undefined ? {} : { sourceDateEpoch: epoch }),
  };
}

/** What the dataset says about its making: nothing that depends on the machine, the clock or the number of workers. */
function provenance(options: Options, { commit, commitTime, skipped }: Discovery): Provenance {
  return {
    toolVersion: TOOL_VERSION,
    pythonVersion: options.pythonVersion,
    commit,
    baseCommit: null,
    generatedAt: commitTime,
    options: {
      include: options.include,
      exclude: options.exclude,
      node_detail: options.nodeDetail,
      python_version: options.pythonVersion,
      jsonl: options.jsonl,
      max_file_size: options.maxFileSize,
    },
    skipped,
  };
}
