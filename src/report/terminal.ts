import { formatCount, formatNumber } from '../log/format';
import type { Finding, Headline, Report, Some, Subject } from './model';
import { fromTo, signed, valueOf } from './numbers';
import { PLAIN, andMore, clean, placeText, subjectText } from './plain-phrases';
import { ruleOf, verdictOf } from './verdict';
import { waiverComment } from './waiver-comment';
import { whyOf } from './why';
import { widthOf, wrap } from './wrap';

/** How a terminal wants its text. */
export interface TerminalOptions {
  /** Whether colours may be used; the words are the same without. */
  readonly colour: boolean;
  /** How many findings are written out. */
  readonly findings?: number;
  /** How wide it is; lines of a file or a pipe are as long as they are. */
  readonly columns?: number;
}

const FINDINGS = 50;
const LISTED = 10;

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { fail: '31;1', warn: '33;1', pass: '32;1', neutral: '36;1', strong: '1', faint: '2' } as const;

/** The report for a terminal or a log: plain lines, colours where they are wanted. */
export function renderTerminal(report: Report, { colour, findings = FINDINGS, columns = Infinity }: TerminalOptions): string {
  const paint: Paint = (style, text) => (colour && text !== '' ? `\x1b[${STYLES[style]}m${text}\x1b[0m` : text);
  const blocks = [
    [
      paint(report.verdict, `Code metrics${report.key === '' ? '' : ` of ${clean(report.key, 60)}`} ${verdictOf(report).words}`),
      ...compared(report),
    ],
    notes(report, paint),
    headlines(report, columns, paint),
    ...findingBlocks(report.findings, findings, paint),
    ...lists(report, paint),
    waiverHint(report, paint),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrap(line, columns)).join('\n'))
    .join('\n\n')}\n`;
}

function compared({ head, base, changed, moved }: Report): string[] {
  const side = ({ commit, name }: Report['head']): string => (commit === null ? (name ?? 'the files here') : commit.slice(0, 12));
  if (!base.found) return [`No change is shown for ${side(head)}: ${clean(base.reason, 300)}. No gate was applied.`];
  const numbers = [
    `${formatCount(changed.files)} of ${formatNumber(changed.allFiles, 'file')}`,
    formatNumber(changed.functions, 'function'),
  ];
  const moves = moved.total === 0 ? '' : `, ${formatCount(moved.total)} moved unchanged`;
  return [`Compared ${side(head)} with ${side(base)}${clean(ruleOf(base), 160)}.`, `Changed: ${numbers.join(', ')}${moves}.`];
}

function notes({ configuration, waivers, rejected }: Report, paint: Paint): string[] {
  const added = waivers.rows.filter((waiver) => waiver.added);
  const broken = (list: Some<unknown>, where: string): string[] =>
    list.total === 0
      ? []
      : [
          `${paint('warn', formatNumber(list.total, 'file'))} ${where} ${list.total === 1 ? 'does' : 'do'} not parse; no number here counts ${list.total === 1 ? 'it' : 'them'}.`,
        ];
  return [
    ...added
      .slice(0, LISTED)
      .map(
        (waiver) =>
          `${paint('warn', 'Waived')} ${PLAIN.code(waiver.gate)} for ${subjectText(waiver)} at ${placeText(waiver)}${waiver.counts ? '' : ', which does not count'}`,
      ),
    ...more(added.length - LISTED),
    ...(configuration.changed
      ? [
          `The configuration${configuration.path === null ? '' : ` ${clean(configuration.path, 80)}`} changes; the gates are ${configuration.from === 'built in' ? 'the built-in ones: the base has none of its own' : `those of the ${configuration.from}`}.`,
          ...(configuration.problem === null
            ? []
            : [`${paint('warn', 'Once merged it will be refused')}: ${clean(configuration.problem, 300)}`]),
        ]
      : []),
    ...broken(rejected.head, 'here'),
    ...broken(rejected.base, 'of the base'),
  ];
}

/** The numbers in columns, and the gates beside them or, where one finds no room, below. */
function headlines({ headlines: rows, base }: Report, width: number, paint: Paint): string[] {
  const cells = rows.map((row) => [
    row.label,
    base.found ? valueOf(row.measure, 'base') : '',
    base.found ? '→' : '',
    valueOf(row.measure, 'head'),
    base.found ? signed(row.measure) : '',
  ]);
  const widths = cells.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  const numbers = cells.map((row) => {
    const columns = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)));
    return `  ${columns.filter((_, column) => widths[column]! > 0).join('  ')}`;
  });
  const gates = rows.map((row) => gatesOf(row, paint));
  const beside = numbers.map((line, i) => `${line}  ${gates[i]!}`.trimEnd());
  if (beside.every((line) => widthOf(line) <= width)) return beside;
  return numbers.flatMap((line, i) => [line.trimEnd(), ...(gates[i] === '' ? [] : [`    ${gates[i]!}`])]);
}

function gatesOf({ gates }: Headline, paint: Paint): string {
  return (gates ?? [])
    .map(({ name, level, count, of }) => {
      const many = of === 'all' ? '' : ` (${formatNumber(count, of === 'functions' ? 'function' : 'file')})`;
      return `${paint(level, level === 'fail' ? 'fails' : 'warns')} ${PLAIN.code(name)}${many}`;
    })
    .join(', ');
}

function findingBlocks(list: Report['findings'], most: number, paint: Paint): string[][] {
  const blocks = list.rows.slice(0, most).map((finding) => findingLines(finding, paint));
  const left = list.total - Math.min(most, list.rows.length);
  return left > 0 ? [...blocks, [andMore(left)]] : blocks;
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { level, gate, metric, measure, isNew } = finding;
  const place = placeText(finding);
  const subject = finding.name === null && place !== '' ? '' : ` ${paint('strong', subjectText(finding))}`;
  return [
    `${paint(level, level === 'fail' ? 'FAIL' : 'WARN')}${place === '' ? '' : ` ${place}`}${subject}`,
    `     ${PLAIN.code(gate)}: ${metric} ${fromTo(measure, isNew)} (${paint('strong', signed(measure))})`,
    `     ${whyOf(finding, PLAIN)}`,
  ];
}

function lists(report: Report, paint: Paint): string[][] {
  const { rejected, improved, moved, added, removed } = report;
  const errors = [...rejected.head.rows, ...rejected.base.rows];
  const line = (subject: Subject, rest: string): string =>
    `  ${[placeText(subject), subject.name === null ? '' : subjectText(subject), rest].filter((part) => part !== '').join('  ')}`;
  return [
    listOf(
      ['file that does not parse', 'files that do not parse'],
      { total: rejected.head.total + rejected.base.total, rows: errors },
      (row) => `  ${clean(row.path, 120)}: ${clean(row.error, 160)}`,
      paint,
    ),
    listOf(['improved'], improved, (row) => line(row, `${row.metric} ${fromTo(row.measure)} (${signed(row.measure)})`), paint),
    listOf(
      ['function moved or renamed, unchanged', 'functions moved or renamed, unchanged'],
      moved,
      ({ from, to }) => `${line(from, '→')}${line(to, '')}`,
      paint,
    ),
    listOf(['new function', 'new functions'], added, (row) => line(row, `cognitive complexity ${row.cognitive ?? '–'}`), paint),
    listOf(['removed function', 'removed functions'], removed, (row) => line(row, ''), paint),
  ];
}

function listOf<T>(
  [one, many = one]: readonly [one: string, many?: string],
  list: Some<T>,
  row: (value: T) => string,
  paint: Paint,
): string[] {
  if (list.total === 0) return [];
  const shown = list.rows.slice(0, LISTED);
  return [
    paint('strong', formatNumber(list.total, one, many)),
    ...shown.map(row),
    ...more(list.total - shown.length).map((text) => paint('faint', text)),
  ];
}

function waiverHint({ findings }: Report, paint: Paint): string[] {
  const comment = waiverComment(findings.rows);
  return comment === null ? [] : [paint('faint', `Waive one with "${comment}" at the definition.`)];
}

function more(count: number): string[] {
  return count > 0 ? [`  ${andMore(count)}`] : [];
}
