import { isAscii } from 'node:buffer';
import { codecOf } from './codec-name';
import { newlinesTranslated } from './newlines';
import { problemText } from './problem';
import { decodeMulti, decodeSingle, type Decoding } from './tabled';
import { codecTables } from './tables';
import { utf8Problem, withoutBadBytes } from './utf8';
import { decodeUtf16, decodeUtf32 } from './wide';

/** Text in UTF-8, and CPython's message where the bytes or the encoding's name are refused. */
export interface Transcoded {
  readonly source: Uint8Array;
  readonly message: string | null;
}

/** Decodes with the codec that a cookie names, as `bytes.decode(name)` does. */
export function transcode(bytes: Uint8Array, name: string): Transcoded {
  const codec = codecOf(name);
  if (codec === null) return refused(bytes, `unknown encoding: ${name}`);
  const kind = codecTables().other[codec];
  if (kind === 'binary') return refused(bytes, `'${name}' is not a text encoding; use codecs.decode() to handle arbitrary codecs`);
  if (codec === 'undefined') return refused(bytes, 'undefined encoding');
  if (kind === 'special')
    return isAscii(bytes) && saysNothing(codec, bytes)
      ? { source: bytes, message: null }
      : refused(bytes, `encoding not supported here: ${name}`);
  if (codec.startsWith('utf_8')) return transcodeUtf8(bytes);
  if (isAscii(bytes) && keepsAscii(codec)) return { source: bytes, message: null };
  if (codec === 'latin_1') return { source: Buffer.from(asBuffer(bytes).toString('latin1'), 'utf8'), message: null };

  // CPython counts positions after it has made line ends uniform; the text keeps them as they are.
  const wide = codec.startsWith('utf_');
  const plain = wide ? newlinesTranslated(bytes) : bytes;
  const decoding = run(codec, plain);
  const source = Buffer.from(decoding.text, 'utf8');
  if (decoding.problem === null) return { source, message: null };
  const counted = wide ? plain : newlinesTranslated(bytes);
  const { problem } = run(codec, counted);
  return { source, message: problemText(problem ?? decoding.problem, counted) };
}

function run(codec: string, bytes: Uint8Array): Decoding {
  const bigEndian = codec.endsWith('_be');
  if (codec.startsWith('utf_16')) return decodeUtf16(bytes, bigEndian);
  if (codec.startsWith('utf_32')) return decodeUtf32(bytes, bigEndian);
  if (codec === 'ascii') return decodeAscii(bytes);
  const table = codecTables().single[codec];
  return table === undefined ? decodeMulti(bytes, codec) : decodeSingle(bytes, table);
}

function decodeAscii(bytes: Uint8Array): Decoding {
  const at = bytes.findIndex((byte) => byte > 0x7f);
  const text = asBuffer(bytes.filter((byte) => byte <= 0x7f)).toString('latin1');
  return { text, problem: at < 0 ? null : { codec: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' } };
}

/** `utf8` and other spellings that CPython sends through the codec. */
function transcodeUtf8(bytes: Uint8Array): Transcoded {
  if (utf8Problem(bytes, 0, bytes.length) === null) return { source: bytes, message: null };
  const counted = newlinesTranslated(bytes);
  const problem = utf8Problem(counted, 0, counted.length);
  return { source: withoutBadBytes(bytes), message: problem === null ? null : problemText(problem, counted) };
}

function refused(bytes: Uint8Array, message: string): Transcoded {
  return { source: withoutBadBytes(bytes), message };
}

/** Whether a codec leaves ASCII bytes as they are. */
function keepsAscii(codec: string): boolean {
  const { single, multi } = codecTables();
  const first = single[codec] ?? multi[codec]?.first;
  if (first === undefined) return codec === 'ascii' || codec === 'latin_1';
  for (let byte = 0; byte < 0x80; byte++) if (first.charCodeAt(byte) !== byte) return false;
  return true;
}

/** What escapes from ASCII in the codecs that are left out. */
const ESCAPES: readonly (readonly [codec: RegExp, escape: RegExp])[] = [
  [/^iso2022_/, /[\x0e\x0f\x1b]/],
  [/^hz$/, /~/],
  [/^utf_7$/, /\+/],
  [/^(raw_)?unicode_escape$/, /\\/],
];

/** Whether ASCII bytes have nothing in them that such a codec would translate. */
function saysNothing(codec: string, bytes: Uint8Array): boolean {
  const escape = ESCAPES.find(([pattern]) => pattern.test(codec))?.[1];
  return escape !== undefined && !escape.test(asBuffer(bytes).toString('latin1'));
}

/** The same bytes as a Buffer. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
