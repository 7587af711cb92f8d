import type { DecodingVersion } from './decoded';
import { hex, problemText, type Problem } from './problem';
import { scanText, type Piece } from './scan-text';
import { asBuffer } from './codec';
import { newlinesTranslated } from './newlines';
import { utf8Problem, utf8Problems, withoutBadBytes } from './utf8';

/** The verdict on a source that should be UTF-8 and is not. */
interface Judged {
  readonly source: Uint8Array;
  readonly error: string | null;
}

/** Judges bytes that are not UTF-8: a fault of the whole source since 3.14, of the token they are part of in 3.13. */
export function judgeBadBytes(bytes: Uint8Array, version: DecodingVersion): Judged {
  return version === '3.13' ? judgeTokens(bytes) : judgeSource(bytes);
}

function judgeSource(bytes: Uint8Array): Judged {
  const { start } = utf8Problem(bytes, 0, bytes.length)!;
  const [line, offset] = position(bytes, start);
  const message = `Non-UTF-8 code starting with '\\x${hex(bytes[start]!)}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`;
  return { source: withoutBadBytes(bytes), error: `SyntaxError: ${message} at ${line}:${offset}` };
}

/**
 * 3.13 decodes names and strings one by one and comments never, so that a comment may hold anything: its bad bytes become
 * question marks, which moves nothing.
 */
function judgeTokens(bytes: Uint8Array): Judged {
  const copy = Uint8Array.from(bytes);
  const pieces = scanText(bytes);
  let piece = pieces.next();
  for (const problem of utf8Problems(bytes)) {
    while (piece.done !== true && piece.value.end <= problem.start) piece = pieces.next();
    const around = piece.done !== true && piece.value.start <= problem.start ? piece.value : null;
    if (around?.kind !== 'comment') return { source: withoutBadBytes(bytes), error: tokenError(bytes, problem, around) };
    copy.fill(0x3f, problem.start, problem.end);
  }
  return { source: copy, error: null };
}

/** What CPython 3.13 says of a bad byte in a string or, with no piece around it, in a name. */
function tokenError(bytes: Uint8Array, problem: Problem, piece: Piece | null): string {
  if (piece === null) {
    let start = problem.start;
    while (start > 0 && isNameByte(bytes[start - 1]!)) start--;
    let end = problem.end;
    while (end < bytes.length && isNameByte(bytes[end]!)) end++;
    return `SyntaxError: (unicode error) ${relative(bytes, start, end)}${at(bytes, problem.start)}`;
  }
  if (piece.kind === 'bytes') return `SyntaxError: bytes can only contain ASCII literal characters${at(bytes, piece.start)}`;
  if (piece.kind === 'f-string') return `UnicodeDecodeError: ${relative(bytes, ...middle(bytes, piece, problem))}`;
  if (piece.raw || !bytes.subarray(piece.contentStart, piece.contentEnd).includes(0x5c)) {
    return `SyntaxError: (unicode error) ${relative(bytes, piece.contentStart, piece.contentEnd)}${at(bytes, piece.start)}`;
  }
  // With a backslash in it, a string is decoded run by run of bytes that are not ASCII.
  let start = problem.start;
  while (bytes[start - 1]! > 0x7f) start--;
  let end = problem.end;
  while (end < piece.contentEnd && bytes[end]! > 0x7f) end++;
  return `SyntaxError: (unicode error) ${relative(bytes, start, end)}${at(bytes, piece.start)}`;
}

/** The literal part of an f-string around a problem. */
function middle(bytes: Uint8Array, piece: Piece, problem: Problem): [number, number] {
  let start = problem.start;
  while (start > piece.contentStart && bytes[start - 1] !== 0x7d && bytes[start - 1] !== 0x3a) start--;
  let end = problem.end;
  while (end < piece.contentEnd && bytes[end] !== 0x7b && bytes[end] !== 0x7d) end++;
  return [start, end];
}

/** The message for [start, end), positions counted from its start. */
function relative(bytes: Uint8Array, start: number, end: number): string {
  const lines = newlinesTranslated(bytes.subarray(start, end));
  const part = isLineEnd(bytes[end - 1]) ? lines : lines.subarray(0, -1);
  const problem = utf8Problem(part, 0, part.length);
  return problem === null ? 'invalid text' : problemText(problem, part);
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isNameByte(byte: number): boolean {
  return byte > 0x7f || byte === 0x5f || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function at(bytes: Uint8Array, offset: number): string {
  return ` at ${position(bytes, offset).join(':')}`;
}

/** CPython's 1-based line and, in characters, column of a byte. */
function position(bytes: Uint8Array, offset: number): [number, number] {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) {
      line++;
      start = i + 1;
    }
  }
  return [line, Array.from(asBuffer(bytes.subarray(start, offset)).toString('utf8')).length + 1];
}
