import { isNameByte, nameEnd, skipBlanks } from './bytes';
import type { Sighting } from './definition';

/** The head of a definition. */
export type Header = Omit<Sighting, 'end'>;

/** A word of up to nine small letters as a number, five bits each, the first one lowest. */
function pack(text: string): number {
  let packed = 0;
  for (let i = text.length - 1; i >= 0; i--) packed = packed * 32 + text.charCodeAt(i) - 0x60;
  return packed;
}

function packAll(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(pack));
}

const [ASYNC, CLASS, DEF, WITH] = ['async', 'class', 'def', 'with'].map(pack) as [number, number, number, number];
/** Words that begin a statement and stand nowhere else, so that an open bracket before them was never closed. */
const STATEMENTS = packAll(
  'def class return import raise while with try pass break continue del global nonlocal assert except finally elif',
);
const NO_NAMES = packAll(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield',
);

/** The word of small letters at `at`, packed; 0 when what stands there is no such word. */
function wordAt(source: Uint8Array, at: number, length: number): number {
  let packed = 0;
  let scale = 1;
  for (let i = at; i < length; i++) {
    const byte = source[i]!;
    if (byte >= 0x61 && byte <= 0x7a && i - at < 9) packed += (byte - 0x60) * scale;
    else return isNameByte(byte) ? 0 : packed;
    scale *= 32;
  }
  return packed;
}

/** Whether only a statement can begin at `at`. */
export function beginsStatement(source: Uint8Array, at: number, length: number): boolean {
  const word = wordAt(source, at, length);
  if (word !== ASYNC) return STATEMENTS.has(word);
  const next = wordAt(source, skipBlanks(source, nameEnd(source, at, length), length), length);
  return next === DEF || next === WITH;
}

/** The definition whose `async`, `def` or `class` is at `start`, or null. */
export function headerAt(source: Uint8Array, start: number, length: number): Header | null {
  const first = wordAt(source, start, length);
  if (first !== DEF && first !== CLASS && first !== ASYNC) return null;
  let at = nameEnd(source, start, length);
  if (first === ASYNC) {
    at = skipBlanks(source, at, length);
    if (wordAt(source, at, length) !== DEF) return null;
    at = nameEnd(source, at, length);
  }
  const nameStart = skipBlanks(source, at, length);
  const end = nameEnd(source, nameStart, length);
  const digit = source[nameStart]! >= 0x30 && source[nameStart]! <= 0x39;
  if (end === nameStart || digit || NO_NAMES.has(wordAt(source, nameStart, length))) return null;
  return { type: first === CLASS ? 'ClassDef' : first === ASYNC ? 'AsyncFunctionDef' : 'FunctionDef', start, nameStart, nameEnd: end };
}

/** Whether the line of a header goes on as one does: `(`, `[` or `:` behind the name. Prose in a string hardly ever does. */
export function isWholeHeader(source: Uint8Array, header: Header, length: number): boolean {
  const next = source[skipBlanks(source, header.nameEnd, length)];
  return next === 0x28 || next === 0x5b || (next === 0x3a && header.type === 'ClassDef');
}
