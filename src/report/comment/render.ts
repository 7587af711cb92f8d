import { byteLength, fit } from '../budget';
import { link } from '../markdown';
import { markerLine, markerOf } from '../marker';
import type { Report } from '../model';
import { type Fold, sectionOf } from './fold';
import { foldsOf } from './folds';
import { footer, reproduce } from './foot';
import { titleOf, topOf } from './top';

/** GitHub's limit is 65,536 characters, and a body that is too long is refused: room is left for what it might count otherwise. */
export const COMMENT_BUDGET = 60_000;
/** GitHub's limit for the summary of a step is 1 MiB. */
export const SUMMARY_BUDGET = 1_040_000;
const ROWS_IN_COMMENT = 40;

/** The comment of a pull request: its marker, and at most `COMMENT_BUDGET` bytes. */
export function renderComment(report: Report, budget: number = COMMENT_BUDGET): string {
  const marker = markerLine(markerOf(report));
  const { url } = report.run;
  return `${marker}\n${renderBlock(report, budget - byteLength(marker) - 1, ROWS_IN_COMMENT, link('the job summary', url), false)}`;
}

/** The job summary: the same with room for all. */
export function renderSummary(report: Report, budget: number = SUMMARY_BUDGET): string {
  return renderBlock(report, budget, Infinity, '`diff/` of the dataset', true);
}

/** What an older run writes into its own summary when the pull request has gone on; it writes nothing else. */
export function supersededNote(head: string, newer: string): string {
  return `ℹ️ The pull request is at \`${newer.slice(0, 12)}\` by now: this run of \`${head.slice(0, 12)}\` wrote nothing to it.\n`;
}

/** Room for the line that names what is left out. */
const NOTE = 800;

function renderBlock(report: Report, budget: number, most: number, elsewhere: string, inSummary: boolean): string {
  const ends = [reproduce(report), footer(report, inSummary)].filter((part) => part !== '');
  const room = budget - NOTE - byteLength(ends.join('\n\n')) - 2;
  const top = fittingTop(report, room);
  if (top === null) return fit([{ head: `${titleOf(report)}\n\nThere is no room for more here; see ${elsewhere}.`, rows: [] }], budget);
  let left = room - byteLength(top.text) - 2;
  const written: string[] = [];
  const dropped: Fold[] = [];
  for (const fold of foldsOf(report, top.open)) {
    const section = fit([sectionOf(fold, most, elsewhere)], left).trimEnd();
    if (section === '') dropped.push(fold);
    else written.push(section);
    left -= byteLength(section) + 2;
  }
  const note = dropped.length === 0 ? [] : [`Left out for length: ${dropped.map(({ title }) => title).join(', ')}; see ${elsewhere}.`];
  return `${[top.text, ...written, ...note, ...ends].join('\n\n')}\n`;
}

/** The top with as many findings as fit; null when not even one without findings does. */
function fittingTop(report: Report, room: number): ReturnType<typeof topOf> | null {
  for (let top = topOf(report); ; top = topOf(report, top.open - 1)) {
    if (byteLength(top.text) <= room) return top;
    if (top.open === 0) return null;
  }
}
