import type { Problem } from './problem';
import { refusedLength, sequenceText, widthAt } from './sequence';
import { codecTables, NOTHING } from './tables';

/** What a codec makes of bytes: the text without those it refuses, and the first of these. */
export interface Decoding {
  readonly text: string;
  readonly problem: Problem | null;
}

/** Decodes with a table of 256 characters. */
export function decodeSingle(bytes: Uint8Array, table: string): Decoding {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let problem: Problem | null = null;
  for (let at = 0; at < bytes.length; at++) {
    const unit = table.charCodeAt(bytes[at]!);
    if (unit === NOTHING) problem ??= { codec: 'charmap', start: at, end: at + 1, reason: 'character maps to <undefined>' };
    else units[length++] = unit;
  }
  return { text: textOf(units, length), problem };
}

/** Decodes with tables of one, two and three bytes (some codecs compute longer ones), each sequence for itself. */
export function decodeMulti(bytes: Uint8Array, codec: string): Decoding {
  const first = codecTables().multi[codec]!.first;
  const units = new Uint16Array(bytes.length * 2);
  let length = 0;
  let problem: Problem | null = null;
  for (let at = 0; at < bytes.length;) {
    const unit = first.charCodeAt(bytes[at]!);
    if (unit < NOTHING) {
      units[length++] = unit;
      at++;
      continue;
    }
    const end = at + widthAt(bytes, at, codec, unit);
    const complete = end <= bytes.length;
    const text = complete ? sequenceText(bytes, at, end, codec) : undefined;
    if (text !== undefined) {
      for (let i = 0; i < text.length; i++) units[length++] = text.charCodeAt(i);
      at = end;
      continue;
    }
    const next = complete ? at + refusedLength(bytes, at, codec) : bytes.length;
    problem ??= { codec, start: at, end: next, reason: `${complete ? 'illegal' : 'incomplete'} multibyte sequence` };
    at = next;
  }
  return { text: textOf(units, length), problem };
}

function textOf(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}
