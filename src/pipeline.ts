import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { DiffOutcome } from './diff';
import { writeMetrics } from './diff/metrics-only';
import type { Plan } from './diff/plan';
import { runPlan, type PlannedComparison } from './diff/run';
import { discover } from './discover';
import { enrich } from './enrich/enrich';
import type { Note } from './enrich/reading/note';
import type { Places } from './enrich/reading/match-paths';
import type { ReportFile } from './enrich/reading/report-file';
import { judgeReports } from './enrich/judge';
import type { Checker } from './enrich/types/load';
import { writeTypeErrors } from './enrich/types/write';
import { loadReports, openReports, openTypeReports, type Reports, type ReportsProvenance } from './enrich/reports';
import { loadTags } from './enrich/tags/load';
import type { TagRules } from './enrich/tags/rules';
import type { DiscoverOptions, Discovery } from './discover';
import type { Progress } from './log/progress';
import { EXAMPLES } from './log/summary';
import type { Summary } from './log/summary';
import type { Options } from './options/table';
import type { ExtractSettings, ExtractTask } from './pool/extract';
import { openExtraction } from './pool/extract-side';
import type { Lane } from './pool/lane';
import { Totals } from './pool/totals';
import { unlessAborted } from './pool/unless-aborted';
import { writeHtml } from './report/html/write';
import { writePages } from './report/pages/write';
import type { Provenance, Store } from './store';
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
  /** What a reader of the log should know of a report of another tool. */
  readonly onNote?: (note: Note) => void;
  /** All files are read; the tables are about to be written. */
  readonly onWriting: () => void;
}

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

/** What a dataset says of where its files are from. */
export type Origin = Pick<Discovery, 'commit' | 'commitTime' | 'skipped'>;

/** What a run was given besides the repository. */
export interface Given {
  readonly tags: TagRules;
  readonly reports: Reports;
}

/** Writes the tables, and all that the options derive from them. Gives what the manifest says of the reports. */
export async function shape(
  store: Store,
  options: Options,
  { tags, reports }: Given,
  origin: Origin,
  places: Places,
  { onNote }: Pick<Effects, 'onNote'>,
): Promise<ReportsProvenance> {
  const joined = await store.stage((session) => loadReports(session, reports, places));
  await store.build(provenance(options, origin, null, joined.provenance));
  const judged = await store.stage((session) => judgeReports(session, reports, joined));
  for (const note of [...joined.notes, ...judged.notes]) onNote?.(note);
  const made = provenance(options, origin, null, judged.provenance);
  const read = { symbols: reports.scip !== null, typeErrors: reports.types.size > 0 };
  await enrich(store, { ...made, ...read, tags, duckdb: options.duckdb });
  if (options.markdown) await writePages(store);
  return judged.provenance;
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

/** Refuses reports on the base that are no files; gives what writes them once the base is known. */
async function typesOf(
  options: Options,
  effects: Pick<Effects, 'onNote'>,
  folder: string,
  ofHead: ReadonlyMap<Checker, ReportFile>,
): Promise<NonNullable<PlannedComparison['types']>> {
  const ofBase = await openTypeReports(options.basePyrightJson, options.basePyreflyJson);
  return async (base) => {
    if (ofBase.size > 0) await writeTypes(join(folder, 'base'), ofBase, options, effects, base);
    return { head: [...ofHead.keys()], base: [...ofBase.keys()] };
  };
}

async function writeTypes(
  folder: string,
  reports: ReadonlyMap<Checker, ReportFile>,
  options: Options,
  { onNote }: Pick<Effects, 'onNote'>,
  side: Discovery,
): Promise<void> {
  const provenance = { toolVersion: TOOL_VERSION, pythonVersion: options.pythonVersion, commit: side.commit };
  for (const note of await writeTypeErrors(folder, reports, placesOf(options, side), provenance)) onNote?.(note);
}

function compared(
  options: Options,
  effects: Pick<Effects, 'cores' | 'environment'>,
): Pick<PlannedComparison, 'root' | 'discovering' | 'pythonVersion' | 'threads'> {
  const { include, exclude, maxFileSize, pythonVersion, root, workers } = options;
  const discovering = { include, exclude, maxFileSize, environment: effects.environment };
  return { root, discovering, pythonVersion, threads: workers ?? effects.cores };
}

/** Where the files are that reports speak of. */
export function placesOf({ root }: Options, { root: top, files }: Discovery): Places {
  const folder = relative(top, realpathSync(root)).split(sep).join('/');
  const given = resolve(root).split(sep).join('/');
  const roots = folder === '' || !given.endsWith(`/${folder}`) ? [given] : [given.slice(0, -folder.length - 1)];
  return { files: files.map(({ path }) => path), roots: [top, ...roots], folder };
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

/** What the dataset says about its making: nothing that depends on the machine, the clock or the number of workers. */
export function provenance(
  options: Options,
  { commit, commitTime, skipped }: Origin,
  diff: DiffOutcome | null,
  reports: ReportsProvenance,
): Provenance {
  return {
    toolVersion: TOOL_VERSION,
    pythonVersion: options.pythonVersion,
    commit,
    baseCommit: diff?.base.found === true ? diff.base.commit : null,
    generatedAt: commitTime,
    options: {
      include: options.include,
      exclude: options.exclude,
      node_detail: options.nodeDetail,
      python_version: options.pythonVersion,
      jsonl: options.jsonl,
      max_file_size: options.maxFileSize,
      noise: options.noise,
      ...reports,
    },
    skipped,
  };
}
