import { visible } from '../../log/sanitize';
import type { Answer } from '../../store/dataset';
import { cellText } from './cell';

/** Rows that a table shows, and characters of a cell. */
const MAX_ROWS = 1_000;
const MAX_CELL = 80;
/** Characters that take two columns: East Asian wide ones and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?$/i;

/** An answer for people: columns side by side, numbers to the right, nothing that a terminal would obey. */
export async function* tableOf({ columns, chunks }: Answer): AsyncGenerator<string> {
  const rows: string[][] = [];
  let left = 0;
  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (rows.length < MAX_ROWS) rows.push(row.map((value) => clip(visible(cellText(value)))));
      else left++;
    }
  }
  const heads = columns.map((column) => clip(visible(column)));
  const widths = heads.map((head, i) => Math.max(width(head), ...rows.map((row) => width(row[i]!))));
  const right = heads.map((_, i) => rows.some((row) => row[i] !== '') && rows.every((row) => row[i] === '' || NUMBER.test(row[i]!)));
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, i) => pad(cell, widths[i]!, right[i]!))
      .join('  ')
      .trimEnd()}\n`;
  yield line(heads);
  yield line(widths.map((size) => '─'.repeat(size)));
  for (const row of rows) yield line(row);
  yield `${rows.length + left} ${rows.length + left === 1 ? 'row' : 'rows'}${left === 0 ? '' : `, ${rows.length} shown; --as csv gives all`}\n`;
}

function clip(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_CELL ? `${characters.slice(0, MAX_CELL - 1).join('')}…` : text;
}

function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

function pad(text: string, size: number, right: boolean): string {
  const fill = ' '.repeat(size - width(text));
  return right ? fill + text : text + fill;
}
