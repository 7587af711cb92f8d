import type { DiffOutcome } from './diff';
import { writeMetrics } from './diff/metrics-only';
import type { Plan } from './diff/plan';
import { runPlan, type PlannedComparison } from './diff/run';
import { discover, type DiscoverOptions, type Discovery } from './discover';
import { openReports, openTypeReports } from './enrich/reports';
import { loadTags } from './enrich/tags/load';
import { EXAMPLES, type Summary } from './log/summary';
import type { Options } from './options/table';
import type { Effects } from './pipeline/effects';
import { placesOf } from './pipeline/places';
import { provenance } from './pipeline/provenance';
import { shape } from './pipeline/shape';
import { typesOf, writeTypes } from './pipeline/type-errors';
import { openExtraction } from './pool/extract-side';
import { Totals } from './pool/totals';
import { unlessAborted } from './pool/unless-aborted';
import { writeHtml } from './report/html/write';
import { openStore } from './store/open';

export type { Effects } from './pipeline/effects';

/** What a run with a plan gives besides the dataset. */
export interface Indexed extends Summary {
  /** Null without a plan. */
  readonly diff: DiffOutcome | null;
}

/**
 * Indexes a repository: discover → parse and extract, on workers → store → compare with the base of the plan.
 *
 * @param repository address where its commits can be seen
 */
export async function index(
  options: Options,
  effects: Effects,
  plan: Plan | null = null,
  repository: string | null = null,
): Promise<Indexed> {
  const start = effects.now();
  const tags = await loadTags(options.tags);
  const reports = await openReports(options);
  const discovery = await discover(options.root, discoverOptions(options, effects));
  const allBytes = discovery.files.reduce((sum, file) => sum + file.size, 0);
  effects.onDiscovered(discovery, allBytes);

  const workers = options.workers ?? effects.cores;
  const extraction = openExtraction({ ...options, callSites: reports.scip !== null }, effects);
  const { extract } = extraction;
  const totals = new Totals(EXAMPLES);
  const store = await openStore({ out: options.out, jsonl: options.jsonl, noise: options.noise, threads: workers });
  try {
    return await unlessAborted(effects.signal, async () => {
      for await (const batch of extract(discovery, discovery.files)) {
        effects.signal.throwIfAborted();
        store.append(batch);
        totals.add(batch);
        const seconds = effects.now() - start;
        effects.onProgress({ files: totals.files, allFiles: discovery.files.length, bytes: totals.bytes, allBytes, seconds });
      }
      // Workers take memory that the store has use for.
      if (plan === null) await extraction.close();
      effects.onWriting();
      const read = await shape(store, options, { tags, reports }, discovery, placesOf(options, discovery), effects);
      const types = plan === null ? undefined : await typesOf(options, effects, store.folder, reports.types);
      const comparison = {
        ...compared(options, effects),
        folder: store.folder,
        keepsBase: true,
        head: discovery,
        extract,
        ...(types === undefined ? {} : { types }),
      };
      const diff = plan === null ? null : await runPlan(plan, comparison);
      if (options.html) await writeHtml(store, { discovery, pythonVersion: options.pythonVersion, repository, diff });
      const result = await store.finish(provenance(options, discovery, diff, read));
      const { files, bytes, lines, failed, examples } = totals;
      return {
        ...{ files, bytes, lines, failed, examples, diff, shard: null },
        out: options.out,
        pythonVersion: options.pythonVersion,
        commit: discovery.commit,
        rootInCommit: discovery.rootInCommit,
        seconds: effects.now() - start,
        skipped: discovery.skipped,
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

/**
 * Compares without making a dataset: of the head only the metrics are kept.
 *
 * @param head what is compared
 * @param folder an empty one; it gets metrics/ and diff/
 */
export async function diffOnly(
  options: Options,
  effects: Pick<Effects, 'cores' | 'environment' | 'startLane' | 'signal' | 'onNote'>,
  plan: Plan,
  head: Discovery,
  folder: string,
): Promise<DiffOutcome> {
  const workers = options.workers ?? effects.cores;
  const { extract, close } = openExtraction(options, effects);
  try {
    const reports = await openTypeReports(options.pyrightJson, options.pyreflyJson);
    const types = await typesOf(options, effects, folder, reports);
    if (reports.size > 0) await writeTypes(folder, reports, options, effects, head);
    if (plan.base.found) await writeMetrics(folder, head, extract, { pythonVersion: options.pythonVersion, threads: workers });
    return await runPlan(plan, { ...compared(options, effects), folder, keepsBase: false, head, extract, types });
  } finally {
    await close();
  }
}

function compared(
  options: Options,
  effects: Pick<Effects, 'cores' | 'environment'>,
): Pick<PlannedComparison, 'root' | 'discovering' | 'pythonVersion' | 'threads'> {
  const { include, exclude, maxFileSize, pythonVersion, root, workers } = options;
  const discovering = { include, exclude, maxFileSize, environment: effects.environment };
  return { root, discovering, pythonVersion, threads: workers ?? effects.cores };
}

export function discoverOptions(
  { include, exclude, maxFileSize, rev }: Options,
  { environment }: Pick<Effects, 'environment'>,
): DiscoverOptions {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return {
    ...{ include, exclude, maxFileSize, environment },
    ...(rev === null ? {} : { rev }),
    ...(epoch === undefined ? {} : { sourceDateEpoch: epoch }),
  };
}
