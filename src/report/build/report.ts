import type { Diff, DiffOutcome, Waiver as FoundWaiver } from '../../diff';
import type { Report, Some, Waiver } from '../model';
import { type Context, blobsOf } from './context';
import { definitions, improvements } from './definitions';
import { changedFiles, rejectedFiles } from './files';
import { buildFindings } from './findings';
import { absolute, headlines } from './headlines';
import { moves } from './moves';
import { some } from './subjects';

const NONE: Some<never> = { total: 0, rows: [] };

/** The diff and what is known of the run as the one model that all renderers read. */
export function buildReport(outcome: DiffOutcome, context: Context): Report {
  const head = { ...context.head, blobs: blobsOf(context, context.head.commit) };
  const { key, run } = context;
  const common = { key, run, head, verdict: outcome.verdict, configuration: outcome.configuration };
  if (outcome.verdict === 'neutral') {
    return {
      ...common,
      base: outcome.base,
      changed: { files: 0, allFiles: context.totals?.files ?? 0, functions: 0 },
      headlines: context.totals === null ? [] : absolute(context.totals),
      findings: { ...NONE, fail: 0, warn: 0 },
      improved: NONE,
      moved: NONE,
      added: NONE,
      removed: NONE,
      files: NONE,
      rejected: { base: NONE, head: NONE },
      waivers: NONE,
      gates: [],
    };
  }
  return { ...common, ...compared(outcome, context) };
}

type Compared = Omit<Report, 'key' | 'run' | 'head' | 'verdict' | 'configuration'>;

function compared(diff: Diff, context: Context): Compared {
  const { base, files, defs, summary, gates } = diff;
  return {
    base: {
      found: true,
      commit: base.commit,
      name: context.baseName,
      blobs: blobsOf(context, base.commit),
      explanation: base.explanation,
    },
    changed: { files: files.length, allFiles: summary.head_files ?? 0, functions: summary.functions_changed },
    headlines: headlines(diff),
    findings: buildFindings(diff, context),
    improved: improvements(defs, context),
    moved: moves(diff, context),
    added: definitions(defs, 'added', context),
    removed: definitions(defs, 'removed', context),
    files: changedFiles(files),
    rejected: { base: rejectedFiles(files, 'base'), head: rejectedFiles(files, 'head') },
    waivers: some(waivers(diff.waivers, context)),
    gates,
  };
}

/** What the pull request itself adds comes first. */
function waivers(found: readonly FoundWaiver[], context: Context): Waiver[] {
  const rows = found.map(({ gate, path, qualname, lineno, added, counts }) => {
    const line = context.headLine(path, lineno) ?? 0;
    return { gate, added, counts, name: qualname, place: { path, first: line, last: line } };
  });
  return rows.sort((a, b) => Number(b.added) - Number(a.added));
}
