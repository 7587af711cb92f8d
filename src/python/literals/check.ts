import { PythonSyntaxError } from '../syntax-error';
import type { PythonVersion } from '../tree';
import { hexDigit } from './escapes';
import { characterByName } from '../unicode/character-names';

/**
 * Refuses what CPython refuses inside a literal, in its words: non-ASCII text in bytes, escapes cut short, code points
 * past U+10FFFF and unknown `\N{…}` names. What CPython only warns about passes.
 *
 * `source[contentStart, contentEnd)` is the text between the quotes, or one middle of an f- or t-string with
 * `isBytes` false. CPython points at `[tokenStart, tokenEnd)`: the literal's token, for a middle the closing quote's.
 */
export function checkString(
  source: Uint8Array,
  contentStart: number,
  contentEnd: number,
  isBytes: boolean,
  isRaw: boolean,
  tokenStart: number,
  tokenEnd: number,
  version: PythonVersion = '3.13',
): void {
  if (isBytes) {
    for (let i = contentStart; i < contentEnd; i++) {
      if (source[i]! >= 0x80) {
        throw new PythonSyntaxError('bytes can only contain ASCII literal characters', tokenStart, 'SyntaxError', tokenEnd);
      }
    }
  }
  if (isRaw) return;
  for (let i = contentStart; i < contentEnd; i++) {
    if (source[i] !== 0x5c) continue;
    const message = isBytes
      ? bytesProblem(source, contentStart, i, contentEnd)
      : stringProblem(source, contentStart, i, contentEnd, version);
    if (message !== undefined) throw new PythonSyntaxError(message, tokenStart, 'SyntaxError', tokenEnd);
    i++;
  }
}

/** What is wrong with the escape at `slash` of a bytes literal. */
function bytesProblem(source: Uint8Array, start: number, slash: number, end: number): string | undefined {
  if (source[slash + 1] !== 0x78) return undefined;
  if (slash + 3 < end && hexDigit(source[slash + 2]!) >= 0 && hexDigit(source[slash + 3]!) >= 0) return undefined;
  return `(value error) invalid \\x escape at position ${decodedPosition(source, start, slash, end)}`;
}

/** What is wrong with the escape at `slash` of a string. */
function stringProblem(source: Uint8Array, start: number, slash: number, end: number, version: PythonVersion): string | undefined {
  switch (source[slash + 1]) {
    case 0x78: // x
      return hexProblem(source, start, slash, end, 2, 'truncated \\xXX escape');
    case 0x75: // u
      return hexProblem(source, start, slash, end, 4, 'truncated \\uXXXX escape');
    case 0x55: // U
      return hexProblem(source, start, slash, end, 8, 'truncated \\UXXXXXXXX escape');
    case 0x4e: // N
      return nameProblem(source, start, slash, end, version);
    default:
      return undefined;
  }
}

function hexProblem(source: Uint8Array, start: number, slash: number, end: number, count: number, truncated: string): string | undefined {
  let code = 0;
  let i = slash + 2;
  for (; count > 0; count--, i++) {
    const digit = i < end ? hexDigit(source[i]!) : -1;
    if (digit < 0) return undecodable(source, start, slash, i, end, truncated);
    code = code * 16 + digit;
  }
  return code > 0x10ffff ? undecodable(source, start, slash, i, end, 'illegal Unicode character') : undefined;
}

function nameProblem(source: Uint8Array, start: number, slash: number, end: number, version: PythonVersion): string | undefined {
  const malformed = 'malformed \\N character escape';
  const open = slash + 2;
  if (open >= end || source[open] !== 0x7b) return undecodable(source, start, slash, open, end, malformed);
  let close = open + 1;
  while (close < end && source[close] !== 0x7d) close++;
  if (close >= end || close === open + 1) return undecodable(source, start, slash, close, end, malformed);
  if (characterByName(source, open + 1, close, version) >= 0) return undefined;
  return undecodable(source, start, slash, close + 1, end, 'unknown Unicode character name');
}

/** The text of a UnicodeDecodeError for the bytes from `slash` to `stop`; an escape is never a single byte. */
function undecodable(source: Uint8Array, start: number, slash: number, stop: number, end: number, reason: string): string {
  const first = decodedPosition(source, start, slash, end);
  const last = decodedPosition(source, start, stop, end) - 1;
  return `(unicode error) 'unicodeescape' codec can't decode bytes in position ${first}-${last}: ${reason}`;
}

/**
 * CPython's position of byte `at`: it counts in a copy where line ends are LF, other than ASCII characters
 * are written `\Uxxxxxxxx` and a backslash before one (or at the end) `\u005c`.
 */
function decodedPosition(source: Uint8Array, start: number, at: number, end: number): number {
  let position = 0;
  for (let i = start; i < at; i++) {
    let byte = source[i]!;
    if (byte === 0x5c) {
      position++;
      if (i + 1 >= end || source[i + 1]! >= 0x80) position += 5;
      if (i + 1 >= at) break;
      byte = source[++i]!;
    }
    if (byte === 0x0d && source[i + 1] === 0x0a) i++;
    if (byte < 0x80) position++;
    else if (byte >= 0xc0) position += 10;
  }
  return position;
}
