import { Byte, indentWidth, skipBlanks } from './bytes';

/** More definitions than this in a broken file are not listed, nor are those within more others than CPython's limit of indents. */
export const MOST_DEFINITIONS = 200_000;
export const MOST_NESTED = 100;

/**
 * Beyond these the tree is not tried, or given up: its scanner keeps its stacks in a buffer of 1,024 bytes, its memory is
 * many times the source. Steps are calls of the parser's progress callback, about 20 µs each and 5 to 50 per 1,000
 * bytes; a clock would not give the same rows on every machine.
 */
const MOST_BYTES = 1024 * 1024;
const MOST_INDENTS = 100;
const MOST_BRACKETS = 200;
export const MOST_STEPS = 25_000;

/** Whether the grammar's scanner can be given the source. Counts at least as deep as it does, whatever it takes for a string. */
export function isTreeable(source: Uint8Array, length: number): boolean {
  if (length > MOST_BYTES || source.subarray(0, length).includes(0)) return false;
  const indents = [0];
  let depth = 0;
  for (let at = 0; at < length;) {
    const first = skipBlanks(source, at, length);
    const width = indentWidth(source, at, first);
    const blank = source[first] === Byte.Newline || source[first] === Byte.Return;
    if (!blank) while (indents.length > 1 && indents.at(-1)! > width) indents.pop();
    if (!blank && width > indents.at(-1)! && indents.push(width) > MOST_INDENTS) return false;
    for (at = first; at < length; at++) {
      const byte = source[at]!;
      if (byte === Byte.Newline || byte === Byte.Return) break;
      if (byte === Byte.Open || byte === Byte.OpenBracket || byte === Byte.OpenBrace) depth++;
      else if (byte === Byte.Close || byte === Byte.CloseBracket || byte === Byte.CloseBrace) depth = Math.max(0, depth - 1);
      if (depth > MOST_BRACKETS) return false;
    }
    at++;
  }
  return true;
}
