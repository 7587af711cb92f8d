import { resolve } from 'node:path';
import { repositoryUrl, type RunContext } from '../github/context';
import type { Summary } from '../log/summary';
import type { Outputs } from '../options/outputs';
import type { Options } from '../options/table';
import type { Blobs } from '../report/links';
import { readPushReport, type PushReport } from '../report/push-report';
import { renderPushSummary } from '../report/push-summary';
import { openDataset } from '../store/dataset';
import type { ActionEffects } from './effects';
import { indexInLog } from './index-in-log';
import { publish, type Upload } from './publish';

/** push, schedule, workflow_dispatch, and every event that has nothing of its own: index, upload, outputs, summary. */
export async function push(options: Options, context: RunContext, effects: ActionEffects): Promise<void> {
  const { runner } = effects;
  const summary = await indexInLog(options, effects);
  const folder = resolve(options.out);
  const report = await reportOf(folder);
  const upload = await publish(options, folder, context, effects);
  runner.setOutputs({ 'dataset-path': folder, ...headlineOutputs(summary, report), ...artifactOutputs(upload) });
  if (options.summary) {
    const written = await runner.writeSummary(renderPushSummary(pushSummary(options, context, summary, report, upload)));
    if (!written) runner.info('This runner shows no job summary.');
  }
  if (upload.kind === 'failed') runner.fail(upload.error.message, upload.error.advice);
}

async function reportOf(folder: string): Promise<PushReport> {
  const dataset = await openDataset(folder);
  try {
    return await readPushReport(dataset);
  } finally {
    dataset.close();
  }
}

function pushSummary(
  options: Options,
  context: RunContext,
  summary: Summary,
  report: PushReport,
  upload: Upload,
): Parameters<typeof renderPushSummary>[0] {
  return {
    report,
    key: options.key,
    pythonVersion: summary.pythonVersion,
    commit: summary.commit,
    blobs: blobsOf(context, summary),
    previous: { reason: null },
    artifact: upload.kind === 'stored' ? { name: upload.artifact.name, size: upload.artifact.size, url: upload.url } : null,
  };
}

/** Where the indexed files can be seen on GitHub. */
export function blobsOf(context: RunContext, { commit, rootInCommit }: Summary): Blobs | null {
  const repository = repositoryUrl(context);
  return repository === null || commit === null ? null : { repository, commit, root: rootInCommit ?? '' };
}

export function headlineOutputs({ commit, counts }: Summary, { totals }: Pick<PushReport, 'totals'>): Outputs {
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

/** Four places, as the dataset has. */
function share(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
