import { join, resolve } from 'node:path';
import { withConfiguration } from '../config/apply';
import { readConfiguration } from '../config/read';
import { compileGates } from '../diff/gates/compile';
import { configurationOfCheckout } from '../diff/settings';
import { UsageError } from '../errors';
import { repositoryUrl, type Environment, type RunContext } from '../github/context';
import { quote } from '../log/sanitize';
import type { Outputs } from '../options/outputs';
import type { OptionName, Options } from '../options/table';
import type { Indexed } from '../pipeline';
import type { Blobs } from '../report/links';
import { PAGE } from '../report/html/write';
import { readPushReport, type PushReport } from '../report/push-report';
import { renderPushSummary, type Previous, type PushSummary } from '../report/push-summary';
import { openDataset } from '../store/dataset';
import type { ActionEffects } from './effects';
import { indexInLog } from './index-in-log';
import { planPush, type PushPlan } from './plan-push';
import { publish, publishPage, type Upload } from './publish';

/** push, schedule, workflow_dispatch, and every event that has nothing of its own: index, compare, upload, outputs, summary. */
export async function push(asked: Options, given: ReadonlySet<OptionName>, context: RunContext, effects: ActionEffects): Promise<void> {
  const { runner, environment } = effects;
  const options = await configured(asked, given, environment);
  const planned = await planPush(options, context, environment);
  runner.info(planSentence(planned));
  const indexed = await indexInLog(options, context, effects, planned.plan);
  await deliver(indexed, previousOf(planned, indexed), options, context, effects);
}

/** Gives away what a run has written: outputs, artifact, summary. */
export async function deliver(
  indexed: Indexed,
  previous: Previous,
  options: Options,
  context: RunContext,
  effects: ActionEffects,
): Promise<void> {
  const { runner } = effects;
  const folder = resolve(options.out);
  const report = await reportOf(folder);
  const upload = await publish(options, folder, context, effects);
  const page = await publishPage(options, folder, context, effects);
  if (page.kind === 'failed') runner.warning(page.error.message);
  runner.setOutputs({
    'dataset-path': folder,
    ...headlineOutputs(indexed, report),
    ...artifactOutputs(upload),
    ...pageOutputs(options, folder, page),
  });
  if (options.summary) {
    const written = await runner.writeSummary(
      renderPushSummary(pushSummary(options, context, indexed, previous, report, { upload, page })),
    );
    if (!written) runner.info('This runner shows no job summary.');
  }
  if (upload.kind === 'failed') runner.fail(upload.error.message, upload.error.advice);
}

/** The options as the configuration of what is checked out completes them. One that would be refused on pull requests is refused here. */
export async function configured(options: Options, given: ReadonlySet<OptionName>, environment: Environment): Promise<Options> {
  const file = await configurationOfCheckout(options.root, environment, options.config ?? undefined);
  if (file === null) {
    if (options.config === null) return options;
    throw new UsageError(`there is no configuration ${quote(options.config)}`, 'Give its path from the top of the repository.');
  }
  const configuration = readConfiguration(file.text, file.path);
  await compileGates(configuration);
  return withConfiguration(options, given, configuration);
}

async function reportOf(folder: string): Promise<PushReport> {
  const dataset = await openDataset(folder);
  try {
    return await readPushReport(dataset);
  } finally {
    dataset.close();
  }
}

function planSentence(planned: PushPlan): string {
  if (planned.plan?.base.found === true) return `Comparing with ${planned.plan.base.explanation}`;
  return planned.plan === null && planned.reason !== null ? `Comparing with nothing: ${planned.reason}` : 'Comparing with nothing';
}

function previousOf(planned: PushPlan, { diff }: Indexed): Previous {
  if (diff !== null) return 'summary' in diff ? { diff } : { reason: diff.base.reason };
  return { reason: planned.plan === null ? planned.reason : null };
}

function pushSummary(
  options: Options,
  context: RunContext,
  indexed: Indexed,
  previous: Previous,
  report: PushReport,
  { upload, page }: { readonly upload: Upload; readonly page: Upload },
): PushSummary {
  const { pythonVersion, commit } = indexed;
  return {
    ...{ report, pythonVersion, commit, previous },
    key: options.key,
    blobs: blobsOf(context, indexed),
    artifact: upload.kind === 'stored' ? { name: upload.artifact.name, size: upload.artifact.size, url: upload.url } : null,
    page: page.kind === 'stored' ? page.url : null,
  };
}

/** Where the indexed files can be seen on GitHub. */
export function blobsOf(context: RunContext, { commit, rootInCommit }: Indexed): Blobs | null {
  const repository = repositoryUrl(context);
  return repository === null || commit === null ? null : { repository, commit, root: rootInCommit ?? '' };
}

export function headlineOutputs({ commit, counts }: Indexed, { totals }: Pick<PushReport, 'totals'>): Outputs {
  return {
    commit,
    files: totals.files,
    'files-rejected': totals.rejected,
    lines: totals.lines,
    sloc: totals.sloc,
    functions: totals.functions,
    classes: totals.classes,
    definitions: counts.ast_defs,
    nodes: counts.ast_nodes,
    edges: counts.ast_edges,
    'cognitive-total': totals.cognitive_total,
    'cognitive-max': totals.cognitive_max,
    'annotation-coverage': share(totals.annotation_coverage),
    'documentation-coverage': share(totals.documentation_coverage),
  };
}

export function artifactOutputs(upload: Upload): Outputs {
  return upload.kind === 'stored' ? { 'artifact-id': upload.artifact.id, 'artifact-url': upload.url } : {};
}

export function pageOutputs({ html }: Options, folder: string, page: Upload): Outputs {
  return html ? { 'report-path': join(folder, PAGE), 'report-url': page.kind === 'stored' ? page.url : null } : {};
}

/** Four places, as the dataset has. */
function share(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
