import { codecTables, LEADS, sequencesOf } from './tables';

/** Bytes of the sequence that begins at `at`, be they all there or not; `unit` is what the table has for the first. */
export function widthAt(bytes: Uint8Array, at: number, codec: string, unit: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1];
  if (codec === 'gb18030') return second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2;
  if (unit !== LEADS) return 1;
  if (first === 0x8f && codec.startsWith('euc_j')) return 3;
  return isMadeUp(bytes, at, codec) ? 8 : 2;
}

/** The text of the bytes in [at, end); undefined when they have none. */
export function sequenceText(bytes: Uint8Array, at: number, end: number, codec: string): string | undefined {
  if (end - at === 4) return fourBytes(bytes, at);
  if (end - at === 8) return madeUpSyllable(bytes, at);
  return sequencesOf(codec).get(bigEndian(bytes, at, end));
}

/** Bytes that CPython refuses at once: two where JIS X 0213 of 2000 lacks a character that its edition of 2004 has. */
export function refusedLength(bytes: Uint8Array, at: number, codec: string): number {
  if (!codec.endsWith('jisx0213')) return 1;
  const edition2004 = codec === 'euc_jisx0213' ? 'euc_jis_2004' : 'shift_jis_2004';
  return sequencesOf(edition2004).has(bigEndian(bytes, at, at + 2)) ? 2 : 1;
}

function bigEndian(bytes: Uint8Array, at: number, end: number): number {
  let code = 0;
  for (let i = at; i < end; i++) code = code * 256 + bytes[i]!;
  return code;
}

/** gb18030's four bytes, counted as digits of bases 126, 10, 126 and 10. */
function fourBytes(bytes: Uint8Array, at: number): string | undefined {
  const [a, b, c, d] = [bytes[at]! - 0x81, bytes[at + 1]! - 0x30, bytes[at + 2]! - 0x81, bytes[at + 3]! - 0x30];
  if (a < 0 || a > 125 || c < 0 || c > 125 || d < 0 || d > 9) return undefined;
  const index = ((a * 10 + b) * 126 + c) * 10 + d;
  const range = codecTables().ranges.find(([start, , length]) => index >= start && index < start + length);
  return range === undefined ? undefined : String.fromCodePoint(range[1] + index - range[0]);
}

const FILLER = 0xd4;
const CONSONANTS = 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** KS X 1001 makes a syllable up from a filler and three letters, each in the row A4. */
function isMadeUp(bytes: Uint8Array, at: number, codec: string): boolean {
  return codec === 'euc_kr' && bytes[at] === 0xa4 && bytes[at + 1] === FILLER;
}

function madeUpSyllable(bytes: Uint8Array, at: number): string | undefined {
  if (bytes[at + 2] !== 0xa4 || bytes[at + 4] !== 0xa4 || bytes[at + 6] !== 0xa4) return undefined;
  const initial = INITIALS.indexOf(CONSONANTS[bytes[at + 3]! - 0xa1] ?? ' ');
  const vowel = bytes[at + 5]! - 0xbf;
  const last = bytes[at + 7]!;
  const final = last === FILLER ? 0 : FINALS.indexOf(CONSONANTS[last - 0xa1] ?? ' ') + 1;
  if (initial < 0 || vowel < 0 || vowel > 20 || (final === 0 && last !== FILLER)) return undefined;
  return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);
}
