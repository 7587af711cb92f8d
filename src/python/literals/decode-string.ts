import type { PythonVersion } from '../tree';
import { characterByName } from '../unicode/character-names';
import { hexNumber, octalLength, octalNumber, simpleEscape } from './escapes';
import { sliceText } from './text';

/**
 * A Python string: a JavaScript string; or, where two escaped surrogates stand side by side that JavaScript would take
 * for one character, its characters one by one.
 */
export type Characters = string | readonly string[];

/** The characters of decoded parts. */
export function joinParts(parts: readonly string[]): Characters {
  if (parts.length === 1) return parts[0]!;
  for (let i = 1; i < parts.length; i++) {
    if (isLone(parts[i - 1]!, 0xd800) && isLone(parts[i]!, 0xdc00)) return parts.flatMap((part) => Array.from(part));
  }
  return parts.join('');
}

/** Parts that gather before they are joined, so that a long text of escapes does not take many times its size. */
const MAX_LOOSE_PARTS = 1 << 12;

/** Joins the parts from `from` on, but the last one, unless they are characters. */
function joinLooseParts(parts: string[], from: number): void {
  const joined = joinParts(parts.slice(from, -1));
  if (typeof joined === 'string') parts.splice(from, parts.length - 1 - from, joined);
}

const isLone = (part: string, first: number): boolean => part.length === 1 && (part.charCodeAt(0) & 0xfc00) === first;

/** Appends the value of `source[start, end)`, text whose line ends become LF and whose escapes, unless raw, are decoded. */
export function decodeString(source: Uint8Array, start: number, end: number, raw: boolean, version: PythonVersion, parts: string[]): void {
  let run = start;
  let loose = parts.length;
  let i = start;
  while (i < end) {
    const byte = source[i]!;
    if (byte === 0x0d) {
      if (i > run) parts.push(sliceText(source, run, i));
      parts.push('\n');
      run = i = afterLineEnd(source, i);
    } else if (byte === 0x5c && !raw && i + 1 < end) {
      const next = decodeEscape(source, i, end, version);
      if (next === i) {
        // Not an escape: the backslash stands for itself.
        i++;
        continue;
      }
      if (i > run) parts.push(sliceText(source, run, i));
      if (decoded !== '') parts.push(decoded);
      run = i = next;
      if (parts.length - loose > MAX_LOOSE_PARTS) {
        joinLooseParts(parts, loose);
        loose = parts.length - 1;
      }
    } else i++;
  }
  if (end > run) parts.push(sliceText(source, run, end));
}

const afterLineEnd = (source: Uint8Array, i: number): number => (source[i] === 0x0d && source[i + 1] === 0x0a ? i + 2 : i + 1);

/** What the escape that `decodeEscape` read stands for. */
let decoded = '';

/** Reads the escape at `slash` into `decoded` and gives the byte after it, or `slash` if there is none. */
function decodeEscape(source: Uint8Array, slash: number, end: number, version: PythonVersion): number {
  const letter = source[slash + 1]!;
  const simple = simpleEscape(letter);
  if (simple >= 0) return found(simple, slash + 2);
  switch (letter) {
    case 0x0a:
    case 0x0d:
      decoded = '';
      return afterLineEnd(source, slash + 1);
    case 0x78: // x
      return found(hexNumber(source, slash + 2, 2), slash + 4);
    case 0x75: // u
      return found(hexNumber(source, slash + 2, 4), slash + 6);
    case 0x55: // U
      return found(hexNumber(source, slash + 2, 8), slash + 10);
    case 0x4e: {
      // N
      const close = source.indexOf(0x7d, slash);
      return found(characterByName(source, slash + 3, close, version), close + 1);
    }
    default: {
      const digits = octalLength(source, slash + 1, end);
      return digits === 0 ? slash : found(octalNumber(source, slash + 1, digits), slash + 1 + digits);
    }
  }
}

function found(code: number, next: number): number {
  decoded = String.fromCodePoint(code);
  return next;
}
