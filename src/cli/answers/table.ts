import { visible } from '../../log/sanitize';
import type { Answer } from '../../store/dataset';
import { cellText } from './cell';

/** Rows that a table shows; columns of the terminal that a cell takes, and has when there are too many of them. */
const MAX_ROWS = 1_000;
const MAX_CELL = 80;
const MIN_CELL = 8;
const GAP = '  ';
/** Characters that take two columns: East Asian wide ones and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?$/i;

/**
 * An answer for people: columns side by side, numbers to the right, nothing that a terminal would obey.
 *
 * @param room columns of the terminal: what is long is cut so that a row stays on its line, where that can be
 */
export async function* tableOf({ columns, chunks }: Answer, room = 0): AsyncGenerator<string> {
  const rows: string[][] = [];
  let left = 0;
  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (rows.length < MAX_ROWS) rows.push(row.map((value) => clip(visible(cellText(value)), MAX_CELL)));
      else left++;
    }
  }
  const heads = columns.map((column) => clip(visible(column), MAX_CELL));
  const wanted = heads.map((head, i) => rows.reduce((most, row) => Math.max(most, width(row[i]!)), width(head)));
  const most = fit(wanted, room);
  const widths = wanted.map((size) => Math.min(size, most));
  const right = heads.map((_, i) => rows.some((row) => row[i] !== '') && rows.every((row) => row[i] === '' || NUMBER.test(row[i]!)));
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, i) => pad(clip(cell, most), widths[i]!, right[i]!))
      .join(GAP)
      .trimEnd()}\n`;
  yield line(heads);
  yield line(widths.map((size) => '─'.repeat(size)));
  for (const row of rows) yield line(row);
  yield `${rows.length + left} ${rows.length + left === 1 ? 'row' : 'rows'}${left === 0 ? '' : `, ${rows.length} shown; --as csv gives all`}\n`;
}

/** The most that a cell may take for all to fit. */
function fit(wanted: readonly number[], room: number): number {
  if (room === 0) return MAX_CELL;
  const gaps = GAP.length * (wanted.length - 1);
  let most = MAX_CELL;
  while (most > MIN_CELL && wanted.reduce((sum, size) => sum + Math.min(size, most), gaps) > room) most--;
  return most;
}

function clip(text: string, most: number): string {
  if (width(text) <= most) return text;
  let shown = '';
  let columns = 1;
  for (const character of text) {
    columns += width(character);
    if (columns > most) break;
    shown += character;
  }
  return `${shown}…`;
}

function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

function pad(text: string, size: number, right: boolean): string {
  const fill = ' '.repeat(size - width(text));
  return right ? fill + text : text + fill;
}
