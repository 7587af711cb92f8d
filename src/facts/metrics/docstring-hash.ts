import { docstring } from '../../python/literals/docstring';
import { prefixLength, quoteLength } from '../../python/literals/token';
import { Field, type Tree } from '../../python/tree';
import type { ByteHash } from './byte-hash';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const BACKSLASH = 0x5c;

/**
 * Feeds a definition's docstring to a hash as `inspect.cleandoc` gives it, without spaces on blank lines and without blank
 * lines at both ends: indentation does not matter, so that code that moves keeps its fingerprint.
 */
export function hashDocstring(tree: Tree, definition: number, constant: number, hash: ByteHash): void {
  const { heap, source } = tree;
  if (heap[constant + Field.Constant_pieces] === 0) {
    const start = heap[constant + 1]!;
    const end = heap[constant + 2]!;
    const prefix = prefixLength(source, start);
    const quotes = quoteLength(source, start + prefix, end);
    if (hashPlain(source, start + prefix + quotes, end - quotes, hash)) return;
  }
  const lines = docstring(tree, definition)!
    .split('\n')
    .map((line) => (/^ *$/.test(line) ? '' : line));
  hash.text(lines.join('\n').replace(/^\n+|\n+$/g, ''));
}

/** Does so for a text without escapes, tabs and other control characters; gives false, and does nothing, for any other. */
function hashPlain(source: Uint8Array, start: number, end: number, hash: ByteHash): boolean {
  let first = start;
  while (source[first] === SPACE) first++;
  let margin = end;
  let last = first;
  for (let i = first, line = -1; i < end; i++) {
    const byte = source[i]!;
    if (byte === NEWLINE) line = i + 1;
    else if (byte < SPACE || byte === BACKSLASH) return false;
    else if (byte !== SPACE) {
      last = i + 1;
      if (line >= 0) {
        if (i - line < margin) margin = i - line;
        line = -1;
      }
    }
  }
  hashLines(source, first, last, margin, hash);
  return true;
}

/** Hashes lines, those after the first from column `margin` on; lines of spaces are empty, and left out at the beginning. */
function hashLines(source: Uint8Array, start: number, end: number, margin: number, hash: ByteHash): void {
  let begun = false;
  for (let line = start; line < end;) {
    let stop = line;
    let blank = true;
    while (stop < end && source[stop] !== NEWLINE) {
      if (source[stop] !== SPACE) blank = false;
      stop++;
    }
    if (begun) hash.byte(NEWLINE);
    if (!blank) {
      begun = true;
      for (let i = line === start ? line : line + margin; i < stop; i++) hash.byte(source[i]!);
    }
    line = stop + 1;
  }
}
