import { formatCount, formatNumber } from '../../log/format';
import { commitUrl } from '../links';
import { code, link, plain, table } from '../markdown';
import type { Base, Headline, Held, Report, Side, Some, Waiver } from '../model';
import { percent, signed, valueOf } from '../numbers';
import { ruleOf, verdictOf } from '../verdict';
import { findingCells, findingTable, headName } from './folds';
import { boldly, solid, subjectLink } from './phrases';

/** Lines that are seen before the first fold. */
const VISIBLE = 12;
const FEWEST = 3;
const NAMED = 3;
const JUDGED_BY = {
  head: 'It was judged by its own.',
  base: 'It was judged by the one of the base.',
  'built in': 'It was judged by the built-in gates: the base has none of its own.',
} as const;

/** What is never folded, and how many findings are in it: as many as a reader sees at once, and at most `most`. */
export function topOf(report: Report, most: number = Infinity): { readonly text: string; readonly open: number } {
  const notes = notesOf(report);
  const headlines = report.headlines.length === 0 ? [] : [headlinesTable(report)];
  const used = 2 + notes.length + (report.headlines.length === 0 ? 0 : report.headlines.length + 1);
  const all = report.findings.rows.length;
  const room = Math.max(FEWEST, VISIBLE - used - 1);
  const open = Math.min(all, room, most);
  const { align, headings } = findingTable(report);
  const findings =
    open === 0
      ? []
      : [
          table(
            align,
            headings,
            report.findings.rows.slice(0, open).map((finding) => findingCells(finding, report)),
          ),
        ];
  return { text: [titleOf(report), compared(report), ...notes, ...headlines, ...findings].join('\n\n'), open };
}

/** The verdict as a heading. */
export function titleOf(report: Report): string {
  const { icon, words } = verdictOf(report);
  return `### ${icon} Code metrics${report.key === '' ? '' : ` of ${code(report.key, 60)}`} ${words}`;
}

/** What was compared with what. */
function compared({ head, base, changed, moved }: Report): string {
  const now = commitLink(head);
  if (!base.found) return `No change is shown for ${now}: ${sentence(base.reason)} No gate was applied.`;
  const numbers = [
    `${formatCount(changed.files)} of ${formatNumber(changed.allFiles, 'file')}`,
    formatNumber(changed.functions, 'function'),
  ];
  const moves = moved.total === 0 ? '' : `, ${formatCount(moved.total)} moved unchanged`;
  return `Compared ${now} with ${commitLink(base)}${explain(base)}. Changed: ${numbers.join(', ')}${moves}.`;
}

/** Where the base is from, and why it is the base. */
function explain(base: Extract<Base, { found: true }>): string {
  return `${base.name === null ? '' : ` of ${code(base.name, 60)}`}${plain(ruleOf(base))}`;
}

function commitLink({ commit, name, blobs }: Side): string {
  if (commit === null) return name === null ? 'the files here' : code(name, 60);
  return link(`\`${commit.slice(0, 7)}\``, blobs === null ? null : commitUrl({ ...blobs, commit }));
}

function sentence(reason: string): string {
  return `${plain(reason, 400)}.`;
}

/** What a reader must know before the numbers, one line each. */
function notesOf(report: Report): string[] {
  const { configuration, rejected, run } = report;
  return [
    ...waiverNote(report),
    ...(configuration.changed
      ? [
          `⚙️ **This pull request changes the configuration**${configuration.path === null ? '' : ` ${code(configuration.path)}`}. ` +
            JUDGED_BY[configuration.from] +
            (configuration.problem === null ? '' : ` **Once merged it will be refused**: ${code(configuration.problem, 300)}.`),
        ]
      : []),
    ...rejectedNote(rejected.head, 'of this pull request'),
    ...rejectedNote(rejected.base, 'of the base'),
    ...(run.readOnly
      ? [
          'ℹ️ **This run may not write to the pull request**, because it comes from a fork or from Dependabot. A workflow with `mode: post` can.',
        ]
      : []),
  ];
}

/** What the pull request excuses itself from. */
function waiverNote(report: Report): string[] {
  const { rows } = report.waivers;
  const added = rows.filter((waiver) => waiver.added);
  if (added.length === 0) return [];
  const name = (waiver: Waiver): string =>
    `${code(waiver.gate, 40)} for ${subjectLink(waiver, report)}${waiver.counts ? '' : ', which does not count'}`;
  const more = added.length - NAMED;
  const names = [...added.slice(0, NAMED).map(name), ...(more > 0 ? [`${formatCount(more)} more`] : [])];
  return [`🔕 **This pull request adds ${formatNumber(added.length, 'waiver')}**: ${names.join(' · ')}`];
}

function rejectedNote({ total }: Some<unknown>, of: string): string[] {
  if (total === 0) return [];
  const verbs = total === 1 ? ['does', 'it'] : ['do', 'them'];
  return [`⚠️ **${formatNumber(total, 'file')} ${of} ${verbs[0]!} not parse**: no number here counts ${verbs[1]!}, on either side.`];
}

/** The table under the verdict. Without a base there is no change, and no column for it. */
function headlinesTable(report: Report): string {
  const { headlines, base } = report;
  if (!base.found) {
    return table(
      '<>',
      ['', 'This commit'],
      headlines.map(({ label, measure }) => [label, valueOf(measure, 'head')]),
    );
  }
  return table('<>>><', ['', 'Base', headName(report), 'Change', 'Gates'], headlines.map(headlineCells));
}

function headlineCells({ label, measure, gates }: Headline): string[] {
  const isNew = measure.unit === 'share' && measure.base === null;
  const share = isNew && measure.head !== null && measure.head.of > 0 ? ` · ${percent(measure.head.part / measure.head.of)}` : '';
  return [
    label,
    solid(valueOf(measure, 'base')),
    solid(`${valueOf(measure, 'head')}${share}`),
    isNew ? '–' : boldly(signed(measure)),
    gates === null ? '–' : gates.length === 0 ? '✅ passes' : gates.map(heldBy).join('<br>'),
  ];
}

function heldBy({ name, level, count, of }: Held): string {
  const many = of === 'all' ? '' : `: ${formatNumber(count, of === 'functions' ? 'function' : 'file')}`;
  return `${level === 'fail' ? '❌ fails' : '⚠️ warns'} ${code(name, 40)}${many}`;
}
