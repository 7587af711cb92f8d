import { formatBytes, formatCount, formatNumber } from '../log/format';
import { type Section, fit } from './budget';
import { type Blobs, blobUrl, commitUrl } from './links';
import { code, details, link, table } from './markdown';
import type { Listed, PushReport, Totals } from './push-report';

/** GitHub's limit for the summary of a step is 1 MiB; something is left for what others of the step may add. */
export const SUMMARY_BUDGET = 1000 * 1000;

const SHOWN = 15;

export interface PushSummary {
  readonly report: PushReport;
  readonly key: string | null;
  readonly pythonVersion: string;
  /** Null outside git. */
  readonly commit: string | null;
  readonly blobs: Blobs | null;
  /** The commit compared with; or why there is none, a sentence without a full stop, null where none is to be expected. */
  readonly previous: { readonly commit: string; readonly totals: Totals } | { readonly reason: string | null };
  readonly artifact: { readonly name: string; readonly size: number; readonly url: string | null } | null;
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
      ...(summary.artifact === null ? [] : [queryHint(summary.artifact.name)]),
    ],
    budget,
  );
}

function headline({ report, key, pythonVersion, commit, blobs, previous, artifact }: PushSummary): Section {
  const { files, lines, rejected } = report.totals;
  const title = files === 0 ? 'no Python files were found' : `${formatNumber(files, 'Python file')}, ${formatNumber(lines, 'line')}`;
  const facts = [
    ...(commit === null ? [] : [`Commit ${link(`\`${commit.slice(0, 12)}\``, blobs === null ? null : commitUrl(blobs))}`]),
    `Python ${pythonVersion}`,
    rejected === 0 ? 'all files parse' : `**${formatNumber(rejected, 'file does', 'files do')} not parse**`,
    ...(artifact === null ? [] : [`artifact ${link(code(artifact.name), artifact.url)} (${formatBytes(artifact.size)})`]),
  ];
  const change =
    'reason' in previous
      ? previous.reason === null
        ? []
        : ['', `No change is shown: ${previous.reason}.`]
      : [
          '',
          `Changes since ${link(`\`${previous.commit.slice(0, 12)}\``, blobs === null ? null : commitUrl({ ...blobs, commit: previous.commit }))}.`,
        ];
  return {
    head: [`### AST dataset${key === null ? '' : ` ${code(key)}`}: ${title}`, '', facts.join(' · '), ...change].join('\n'),
    rows: [],
  };
}

/** Label, column, and how the number and its change read. */
const MEASURES = [
  ['Files', 'files', 'count'],
  ['Files that do not parse', 'rejected', 'count'],
  ['Lines of code', 'sloc', 'count'],
  ['Functions', 'functions', 'count'],
  ['Classes', 'classes', 'count'],
  ['Cognitive complexity, all functions', 'cognitive_total', 'count'],
  ['Cognitive complexity, highest', 'cognitive_max', 'count'],
  ['Annotated parameters and returns', 'annotation_coverage', 'share'],
  ['Documented public modules, classes and functions', 'documentation_coverage', 'share'],
] as const satisfies readonly (readonly [string, keyof Totals, 'count' | 'share'])[];

function totalsTable({ report: { totals }, previous }: PushSummary): Section {
  const before = 'totals' in previous ? previous.totals : null;
  const rows = MEASURES.map(([label, column, form]) => {
    const now = totals[column];
    const cells = [label, now === null ? '–' : form === 'count' ? formatCount(now) : percent(now)];
    return before === null ? cells : [...cells, change(now, before[column], form)];
  });
  const text = before === null ? table('<>', ['', 'Now'], rows) : table('<>>', ['', 'Now', 'Change'], rows);
  return { head: text, rows: [] };
}

function change(now: number | null, before: number | null, form: 'count' | 'share'): string {
  if (now === null || before === null) return now === before ? '±0' : '–';
  if (form === 'count') return now === before ? '±0' : `${now > before ? '+' : '−'}${formatCount(Math.abs(now - before))}`;
  const points = Math.round((now - before) * 1000) / 10;
  return points === 0 ? '±0' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} pp`;
}

function percent(share: number): string {
  // 99.96 % is not all.
  const shown = share < 1 ? Math.min(99.9, Math.round(share * 1000) / 10) : 100;
  return `${share === 1 ? '100' : shown.toFixed(1)} %`;
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

function queryHint(name: string): Section {
  const query = "select path, qualname, cognitive from 'metrics/ast_defs.parquet' order by cognitive desc limit 10";
  const body = ['In the folder of the unpacked artifact:', '', '```sh', `duckdb -c "${query}"`, '```'].join('\n');
  return { head: details(`Query the dataset (${name.length > 0 ? 'DuckDB' : ''})`, body), rows: [] };
}
