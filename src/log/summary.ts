import { formatBytes, formatCount, formatDuration, formatNumber } from './format';
import { sanitize } from './sanitize';

/** Files that have no syntax tree, by why. */
export interface Failures {
  /** Python itself would refuse them. */
  readonly rejected: number;
  /** Python would read them; their encoding is not known here. */
  readonly undecoded: number;
  readonly tooLarge: number;
  readonly unreadable: number;
  /** A fault of this program. */
  readonly broken: number;
}

/** What a finished run tells: plain data, so that the doors choose how to show it. */
export interface Summary {
  readonly out: string;
  readonly pythonVersion: string;
  readonly commit: string | null;
  /** The dataset's root within git's tree, empty at its top; null outside git. */
  readonly rootInCommit: string | null;
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
  readonly seconds: number;
  readonly failed: Failures;
  /** The first few of them, with their first error. */
  readonly examples: readonly { readonly path: string; readonly error: string }[];
  /** How often each reason to skip something was met. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Rows per table. */
  readonly counts: Readonly<Record<'ast_nodes' | 'ast_edges' | 'ast_metrics' | 'ast_defs', number>>;
  /** Null for a whole dataset. */
  readonly shard: { readonly number: number; readonly of: number } | null;
  readonly written: readonly { readonly path: string; readonly rows: number | null; readonly bytes: number }[];
}

/** How many failed files a summary names. */
export const EXAMPLES = 5;

/** The closing lines of a run. */
export function renderSummary(summary: Summary): string {
  const { files, bytes, lines, seconds, failed, examples, skipped, written } = summary;
  const size = [formatBytes(bytes), formatNumber(lines, 'line')].join(', ');
  const what = summary.shard === null ? 'The dataset' : `Shard ${summary.shard.number} of ${summary.shard.of}, for ast-dataset merge,`;
  // The rate of a small run is that of its start.
  const rate = seconds > 0 && bytes >= 1e6 ? `, ${formatBytes(bytes / seconds)}/s` : '';
  const total = written.reduce((sum, file) => sum + file.bytes, 0);
  const skips = Object.entries(skipped).filter(([, count]) => count > 0);
  return [
    files === 0
      ? summary.shard === null
        ? 'No Python files were found: the dataset is empty.'
        : 'No Python files fall to this shard.'
      : `Indexed ${formatNumber(files, 'Python file')} (${size}) in ${formatDuration(seconds)}${rate}.`,
    ...(summary.commit === null ? [] : [`Commit ${summary.commit.slice(0, 12)}.`]),
    ...failures(failed, examples, summary.pythonVersion),
    ...(skips.length === 0 ? [] : [`Skipped: ${skips.map(([reason, count]) => `${formatCount(count)} ${reason}`).join(', ')}.`]),
    '',
    `${what} is in ${sanitize(summary.out)} (${formatBytes(total)}):`,
    ...table(folded(written).map(({ path, rows, bytes }) => [path, rows === null ? '' : formatNumber(rows, 'row'), formatBytes(bytes)])),
    '',
  ].join('\n');
}

function failures(failed: Failures, examples: Summary['examples'], version: string): string[] {
  const words: Record<keyof Failures, string> = {
    rejected: `not Python ${version}`,
    undecoded: 'in an encoding that is not supported',
    tooLarge: 'too large',
    unreadable: 'unreadable',
    broken: 'more than this program can take, please report it',
  };
  const reasons = (Object.keys(words) as (keyof Failures)[]).filter((why) => failed[why] > 0);
  const count = reasons.reduce((sum, why) => sum + failed[why], 0);
  if (count === 0) return [];
  const said =
    reasons.length === 1
      ? `${formatNumber(count, 'file is', 'files are')} ${words[reasons[0]!]}`
      : `${formatCount(count)} files have no syntax tree (${reasons.map((why) => `${formatCount(failed[why])} ${words[why]}`).join(', ')})`;
  return [
    `${said}; the reason is in their rows:`,
    ...examples.map(({ path, error }) => `  ${sanitize(path)}: ${sanitize(error)}`),
    ...(count > examples.length ? [`  … and ${formatCount(count - examples.length)} more`] : []),
  ];
}

/** The files as a summary lists them: the pages, of which there is one per module, as one. */
function folded(written: Summary['written']): Summary['written'] {
  const isPage = (path: string): boolean => path.startsWith('modules/') && path.endsWith('.md');
  const pages = written.filter(({ path }) => isPage(path));
  if (pages.length < 2) return written;
  const first = written.indexOf(pages[0]!);
  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0);
  const all = { path: `modules/**.md (${formatNumber(pages.length, 'page')})`, rows: null, bytes };
  return [...written.slice(0, first), all, ...written.slice(first)].filter(({ path }) => !isPage(path));
}

/** Rows of cells in columns: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  return rows.map((row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`.trimEnd(),
  );
}
