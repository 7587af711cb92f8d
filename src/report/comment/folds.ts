import { formatCount, formatNumber } from '../../log/format';
import { blobUrl } from '../links';
import { code, link } from '../markdown';
import type { Definition, FileChange, Finding, Measure, Rejected, Report, Share, Some, Subject } from '../model';
import { fromTo, percent, signed, valueOf } from '../numbers';
import { whyOf } from '../why';
import { type Fold, foldOf } from './fold';
import { boldly, phrases, solid, subjectCell, subjectLink } from './phrases';

/** The table of findings, its rows to be added. */
export function findingTable(report: Report): { readonly align: string; readonly headings: readonly string[] } {
  return { align: '<<>><', headings: [solid('Needs attention'), 'Gate', solid(`Base → ${headName(report)}`), 'Change', 'Why'] };
}

/** What the column of the head is called. */
export function headName({ head }: Report): string {
  return head.commit === null ? 'Head' : 'PR';
}

/** One finding as the cells of a row. */
export function findingCells(finding: Finding, report: Report): string[] {
  const { level, gate, measure, isNew } = finding;
  return [
    subjectCell(finding, report),
    `${solid(level === 'fail' ? '❌ fails ' : '⚠️ warns ')}${code(gate, 40)}<br><sub>${finding.metric}</sub>`,
    solid(fromTo(measure, isNew)),
    boldly(signed(measure)),
    whyOf(finding, phrases(report)),
  ];
}

/** Everything that is folded, in the order in which it matters: what comes last is left out first. */
export function foldsOf(report: Report, open: number): Fold[] {
  const { rejected } = report;
  return [
    furtherFindings(report, open),
    rejectedFiles(rejected.head, 'of this pull request', report, 'head'),
    rejectedFiles(rejected.base, 'of the base', report, 'base'),
    waivers(report),
    improved(report),
    moved(report),
    definitions(report, 'added'),
    definitions(report, 'removed'),
    files(report),
  ].filter((fold) => fold !== null);
}

function furtherFindings(report: Report, open: number): Fold | null {
  const { findings } = report;
  const failing = findings.fail - findings.rows.slice(0, open).filter(({ level }) => level === 'fail').length;
  const list = { total: findings.total - Math.min(open, findings.rows.length), rows: findings.rows.slice(open) };
  const kinds = [
    ...(failing > 0 ? [formatNumber(failing, 'more regression')] : []),
    ...(list.total > failing ? [formatNumber(list.total - failing, 'more warning')] : []),
  ];
  return foldOf(
    list,
    {
      icon: failing > 0 ? '❌' : '⚠️',
      title: kinds.join(' and '),
      ...findingTable(report),
    },
    (finding) => findingCells(finding, report),
  );
}

function rejectedFiles(list: Some<Rejected>, of: string, report: Report, side: 'base' | 'head'): Fold | null {
  const blobs = side === 'head' ? report.head.blobs : report.base.found ? report.base.blobs : null;
  return foldOf(
    list,
    {
      icon: '⚠️',
      title: `${formatNumber(list.total, 'file')} ${of} that ${list.total === 1 ? 'does' : 'do'} not parse`,
      intro: 'No number here counts them, on either side.',
      align: '<<',
      headings: ['File', 'Error'],
    },
    ({ path, line, error }) => [link(code(path), blobUrl(blobs, path, line)), code(error)],
  );
}

function waivers(report: Report): Fold | null {
  const list = report.waivers;
  return foldOf(
    list,
    { icon: '🔕', title: formatNumber(list.total, 'waiver'), align: '<<<', headings: ['Function', 'Gate', 'Waiver'] },
    (waiver) => [
      subjectCell(waiver, report),
      code(waiver.gate, 40),
      [waiver.added ? '**added here**' : 'was there before', ...(waiver.counts ? [] : ['does not count'])].join(', '),
    ],
  );
}

function improved(report: Report): Fold | null {
  const list = report.improved;
  return foldOf(
    list,
    {
      icon: '✅',
      title: `${formatCount(list.total)} improved`,
      align: '<<>>',
      headings: ['Function', 'Metric', solid(`Base → ${headName(report)}`), 'Change'],
    },
    (change) => [subjectCell(change, report), change.metric, solid(fromTo(change.measure)), solid(signed(change.measure))],
  );
}

function moved(report: Report): Fold | null {
  const list = report.moved;
  const place = (subject: Subject, side: 'base' | 'head'): string => subjectCell(subject, report, side);
  return foldOf(
    list,
    {
      icon: '↔️',
      title: `${formatNumber(list.total, 'function')} moved or renamed, unchanged`,
      intro: 'The same code in another place or under another name: it counts for nothing.',
      align: '<<',
      headings: ['From', 'To'],
    },
    ({ from, to, functions }) => [
      place(from, 'base'),
      functions === null ? place(to, 'head') : `${place(to, 'head')}, the whole file with ${formatNumber(functions, 'function')}`,
    ],
  );
}

function definitions(report: Report, status: 'added' | 'removed'): Fold | null {
  const list: Some<Definition> = report[status];
  const added = status === 'added';
  return foldOf(
    list,
    {
      icon: added ? '🆕' : '➖',
      title: formatNumber(list.total, added ? 'new function' : 'removed function'),
      align: '<>>',
      headings: ['Function', 'Cognitive complexity', 'Annotated'],
    },
    (definition) => [
      subjectCell(definition, report, added ? 'head' : 'base'),
      definition.cognitive === null ? '–' : formatCount(definition.cognitive),
      shareOf(definition.annotated),
    ],
  );
}

function files(report: Report): Fold | null {
  const list = report.files;
  return foldOf(
    list,
    {
      icon: '📁',
      title: `${formatNumber(list.total, 'file')} changed`,
      align: '<<>>>>',
      headings: ['File', '', 'Cognitive complexity', 'Change', 'Annotated', 'Change'],
    },
    (file) => [fileLink(file, report), file.status, ...[...sidesOf(file.complexity, file), ...sidesOf(file.annotated, file)].map(solid)],
  );
}

function fileLink({ path, basePath, status }: FileChange, report: Report): string {
  const side = status === 'removed' ? 'base' : 'head';
  const text = subjectLink({ name: null, place: { path, first: 0, last: 0 } }, report, side);
  return basePath === null || status === 'removed' ? text : `${text}<br><sub>was ${code(basePath)}</sub>`;
}

/** Both sides and the change; one side where the file has only one. */
function sidesOf(measure: Measure, { status }: FileChange): string[] {
  const whole: Measure = measure.unit === 'share' ? { unit: 'ratio', base: ratioOf(measure.base), head: ratioOf(measure.head) } : measure;
  if (whole.base === null && whole.head === null) return ['–', '–'];
  if (status === 'added' || status === 'removed') return [valueOf(whole, status === 'added' ? 'head' : 'base'), signed(whole)];
  return [fromTo(whole), signed(whole)];
}

function ratioOf(share: Share | null): number | null {
  return share === null || share.of === 0 ? null : share.part / share.of;
}

function shareOf({ part, of }: Share): string {
  return of === 0 ? '–' : solid(`${formatCount(part)} of ${formatCount(of)} · ${percent(part / of)}`);
}
