import type { DefDiff, Diff } from '../diff';
import { formatBytes, formatCount, formatNumber } from '../log/format';
import { type Section, fit } from './budget';
import { type Blobs, blobUrl, commitUrl } from './links';
import { code, details, link, plain, table } from './markdown';
import { percent, signed, signedCount } from './numbers';
import type { Listed, PushReport } from './push-report';

/** GitHub's limit for the summary of a step is 1 MiB; something is left for what others of the step may add. */
export const SUMMARY_BUDGET = 1000 * 1000;

const SHOWN = 15;

/** The comparison with the commit before; or why there is none, without a full stop, null where none is to be expected. */
export type Previous = { readonly diff: Diff } | { readonly reason: string | null };

export interface PushSummary {
  readonly report: PushReport;
  readonly key: string | null;
  readonly pythonVersion: string;
  /** Null outside git. */
  readonly commit: string | null;
  readonly blobs: Blobs | null;
  readonly previous: Previous;
  readonly artifact: { readonly name: string; readonly size: number; readonly url: string | null } | null;
  /** Address of the page to look at; null without one. */
  readonly page: string | null;
}

/** The job summary of a push: Markdown of at most `budget` bytes, whatever the repository. */
export function renderPushSummary(summary: PushSummary, budget: number = SUMMARY_BUDGET): string {
  const { report, blobs } = summary;
  const place = (row: { path: string; lineno: number; end_lineno?: number }, text: string): string =>
    link(text, blobUrl(blobs, row.path, row.lineno, row.end_lineno));
  return fit(
    [
      headline(summary),
      totalsTable(summary),
      ...listing('Files that do not parse', report.rejected, '<<', ['File', 'Why'], (row) => [place(row, code(row.path)), code(row.error)]),
      ...worse(summary),
      ...listing(
        'Hotspots: complexity × callers',
        report.hotspots,
        '<<>>',
        ['Function', 'File', 'Cognitive complexity', 'Callers'],
        (row) => [place(row, code(row.qualname)), code(row.path), formatCount(row.cognitive), formatCount(row.callers)],
        'Complex code that much depends on, by cognitive complexity × (callers + 1).',
      ),
      ...listing('Weakly typed public API', report.weaklyTyped, '<<>>', ['Function', 'Missing', 'Annotated', 'Callers'], (row) => [
        place(row, code(`${row.path}::${row.qualname}`)),
        missing(row.missing_annotations),
        `${formatCount(row.slots_annotated)} of ${formatCount(row.slots)}`,
        formatCount(row.callers),
      ]),
      ...(summary.artifact === null ? [] : [queryHint()]),
    ],
    budget,
  );
}

function headline({ report, key, pythonVersion, commit, blobs, previous, artifact, page }: PushSummary): Section {
  const { files, lines, rejected } = report.totals;
  const title = files === 0 ? 'no Python files were found' : `${formatNumber(files, 'Python file')}, ${formatNumber(lines, 'line')}`;
  const facts = [
    ...(commit === null ? [] : [`Commit ${link(`\`${commit.slice(0, 12)}\``, blobs === null ? null : commitUrl(blobs))}`]),
    `Python ${pythonVersion}`,
    rejected === 0 ? 'all files parse' : `**${formatNumber(rejected, 'file does', 'files do')} not parse**`,
    ...(artifact === null ? [] : [`artifact ${link(code(artifact.name), artifact.url)} (${formatBytes(artifact.size)})`]),
    ...(page === null ? [] : [link('a page to look at', page)]),
  ];
  const change = changeLine(previous, blobs);
  return {
    head: [
      `### AST dataset${key === null ? '' : ` ${code(key)}`}: ${title}`,
      '',
      facts.join(' · '),
      ...(change === null ? [] : ['', change]),
    ].join('\n'),
    rows: [],
  };
}

function changeLine(previous: Previous, blobs: Blobs | null): string | null {
  if ('reason' in previous) return previous.reason === null ? null : `No change is shown: ${plain(previous.reason)}.`;
  const { commit } = previous.diff.base;
  return `Changes since ${link(`\`${commit.slice(0, 12)}\``, blobs === null ? null : commitUrl({ ...blobs, commit }))}, where the branch was before.`;
}

/** Label, column of the totals, that of the comparison, and what is counted. */
const MEASURES = [
  ['Files', 'files', 'files', 'count'],
  ['Files that do not parse', 'rejected', 'files_rejected', 'count'],
  ['Lines of code', 'sloc', 'sloc', 'count'],
  ['Functions', 'functions', 'num_functions', 'count'],
  ['Classes', 'classes', 'num_classes', 'count'],
  ['Cognitive complexity, all functions', 'cognitive_total', 'cognitive_total', 'count'],
  ['Cognitive complexity, highest', 'cognitive_max', 'cognitive_max', 'count'],
  ['Annotated parameters and returns', 'annotation_coverage', 'annotation_coverage', 'ratio'],
  ['Documented public modules, classes and functions', 'documentation_coverage', 'documentation_coverage', 'ratio'],
] as const;

function totalsTable({ report: { totals }, previous }: PushSummary): Section {
  const diff = 'diff' in previous ? previous.diff.summary : null;
  const rows = MEASURES.map(([label, column, compared, unit]) => {
    const now = totals[column];
    const cells = [label, now === null ? '–' : unit === 'count' ? formatCount(now) : percent(now)];
    return diff === null ? cells : [...cells, signed({ unit, base: diff[`base_${compared}`], head: diff[`head_${compared}`] })];
  });
  return { head: diff === null ? table('<>', ['', 'Now'], rows) : table('<>>', ['', 'Now', 'Change'], rows), rows: [] };
}

/** Functions that the push made more complex, the most first. */
function worse({ previous, blobs }: PushSummary): Section[] {
  if (!('diff' in previous)) return [];
  const rows = previous.diff.defs
    .filter(({ kind, delta_cognitive: delta, is_inner }) => kind === 'function' && !is_inner && delta !== null && delta > 0)
    .sort((a, b) => b.delta_cognitive! - a.delta_cognitive!);
  const cells = (row: DefDiff): string[] => [
    link(code(row.qualname), blobUrl(blobs, row.path, row.head_lineno ?? 0, row.head_end_lineno ?? 0)),
    code(row.path),
    `${row.base_cognitive === null ? 'new' : formatCount(row.base_cognitive)} → ${formatCount(row.head_cognitive ?? 0)}`,
    signedCount(row.delta_cognitive!),
  ];
  const headings = ['Function', 'File', 'Cognitive complexity', 'Change'];
  return listing('More complex than before', { rows, all: rows.length }, '<<>>', headings, cells);
}

/** A headed table of the first rows, and how many there are; nothing for an empty list. */
function listing<Row>(
  title: string,
  { rows, all }: Listed<Row>,
  align: string,
  headings: readonly string[],
  cells: (row: Row) => readonly string[],
  words = '',
): Section[] {
  if (all === 0) return [];
  const shown = rows.slice(0, SHOWN).map((row) => `| ${cells(row).join(' | ')} |`);
  const head = [`#### ${title} (${formatCount(all)})`, '', ...(words === '' ? [] : [words, '']), table(align, headings, [])].join('\n');
  return [
    {
      head,
      rows: shown,
      foot: (left) => (all === shown.length - left ? '' : `\n… and ${formatCount(all - shown.length + left)} more in the dataset.`),
    },
  ];
}

function missing(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => code(name, 40));
  return [...shown, ...(names.length > 6 ? [`${names.length - 6} more`] : [])].join(', ');
}

function queryHint(): Section {
  const query = "select path, qualname, cognitive from 'metrics/ast_defs.parquet' order by cognitive desc limit 10";
  const body = ['In the folder of the unpacked artifact:', '', '```sh', `duckdb -c "${query}"`, '```'].join('\n');
  return { head: details('Query the dataset', body), rows: [] };
}
