import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiffOutcome } from '../diff';
import type { Repository } from '../discover/git/run';
import { repositoryUrl, type RunContext } from '../github/context';
import { formatNumber } from '../log/format';
import type { Outputs } from '../options/outputs';
import type { Options } from '../options/table';
import { annotationsOf } from '../report/annotations';
import { buildReport } from '../report/build/report';
import { renderSummary, supersededNote } from '../report/comment/render';
import type { Report, Run } from '../report/model';
import type { Totals } from '../report/push-report';
import { sarifOf } from '../report/sarif';
import { TOOL_VERSION } from '../version.generated';
import type { Spoken } from './comment';
import type { ActionEffects } from './effects';
import { readLines, type Lines } from './lines/read-lines';
import type { Upload } from './publish';

/** A comparison that was made, and what is needed to speak of it. */
export interface Judgement {
  readonly outcome: DiffOutcome;
  readonly lines: Lines;
  /** The dataset's root in the repository. */
  readonly root: string;
  /** The commit that people look at. */
  readonly head: { readonly commit: string; readonly name: string | null };
  readonly baseName: string | null;
  /** Of the head alone; needed where there is nothing to compare with. */
  readonly totals: Totals | null;
}

/** Looks up lines, once the comparison is there. */
export function linesOf(repository: Repository, outcome: DiffOutcome, indexed: string, head: string | null, root: string): Promise<Lines> {
  return readLines(repository, { base: outcome.base.found ? outcome.base.commit : null, indexed, head }, root);
}

export function reportOf(
  { outcome, lines, root, head, baseName, totals }: Judgement,
  options: Options,
  context: RunContext,
  run: Pick<Run, 'artifact' | 'page' | 'readOnly'>,
): Report {
  return buildReport(outcome, {
    key: options.key ?? '',
    repository: repositoryUrl(context),
    run: { ...run, id: runName(context), url: runUrl(context) },
    ...{ root, head, baseName, totals, ...lines },
  });
}

export function artifactOf(upload: Upload, { retentionDays }: Options): Run['artifact'] {
  return upload.kind === 'stored' ? { name: upload.artifact.name, url: upload.url, days: retentionDays } : null;
}

/** `<id>.<attempt>`, by which the newer of two runs is known. */
function runName({ runId, runAttempt }: RunContext): string {
  return runId === null ? '' : `${runId}.${runAttempt}`;
}

function runUrl(context: RunContext): string | null {
  const url = repositoryUrl(context);
  if (url === null || context.runId === null) return null;
  const attempt = context.runAttempt > 1 ? `/attempts/${context.runAttempt}` : '';
  return `${url}/actions/runs/${context.runId}${attempt}`;
}

/** Writes the findings for code scanning below the dataset. */
export async function writeSarif(report: Report, folder: string): Promise<string> {
  const path = join(folder, 'report', 'findings.sarif');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(sarifOf(report, TOOL_VERSION), null, 2)}\n`);
  return path;
}

/** Annotations beside changed lines, as many as GitHub shows. */
export function annotate(report: Report, { runner }: ActionEffects): void {
  for (const annotation of annotationsOf(report)) runner.annotate(annotation);
}

export async function summarize(report: Report, spoken: Spoken | null, { runner }: ActionEffects): Promise<void> {
  if (!(await runner.writeSummary(`${noteOf(report, spoken)}${renderSummary(report)}`))) runner.info('This runner shows no job summary.');
}

/** Why the pull request shows something else. */
function noteOf({ head }: Report, spoken: Spoken | null): string {
  if (spoken?.kind === 'superseded') return `${supersededNote(head.commit ?? '', spoken.by)}\n`;
  return spoken?.kind === 'outrun' ? `ℹ️ The newer run ${spoken.by} has commented already: this run wrote nothing.\n\n` : '';
}

/** Outputs of a comparison; without a base only the verdict. */
export function diffOutputs(report: Report, outcome: DiffOutcome, folder: string | null): Outputs {
  const common: Outputs = { verdict: report.verdict, 'head-commit': report.head.commit };
  if (outcome.verdict === 'neutral') return common;
  const { summary, base } = outcome;
  return {
    ...common,
    'base-commit': base.commit,
    'diff-path': folder === null ? null : join(folder, 'diff'),
    findings: report.findings.total,
    failures: report.findings.fail,
    warnings: report.findings.warn,
    'functions-changed': summary.functions_changed,
    'functions-added': summary.functions_added,
    'functions-removed': summary.functions_removed,
    'functions-worse': summary.functions_worse,
    'functions-better': summary.functions_better,
    'cognitive-delta': summary.delta_touched_cognitive,
    'annotation-coverage-delta': round(summary.delta_annotation_coverage),
  };
}

/** Fails the step when the gates say so: the last thing that is done. */
export function judge({ verdict, findings }: Report, { runner }: ActionEffects): void {
  if (verdict !== 'fail') return;
  runner.fail(
    `Code metrics: ${formatNumber(findings.fail, 'regression fails', 'regressions fail')} the gates`,
    'The comment and the job summary tell where and why.',
  );
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
