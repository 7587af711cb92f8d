import { isUtf8 } from 'node:buffer';

const NOT_ASCII = /[\x80-\xff]/;

/** A path's bytes, one per character, as text: UTF-8, and `\xNN` for every byte that is none. */
export function pathText(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const width = characterWidth(bytes, at);
    text += width > 0 ? bytes.toString('utf8', at, at + width) : `\\x${bytes[at]!.toString(16).padStart(2, '0')}`;
    at += Math.max(width, 1);
  }
  return text;
}

/** The bytes of a path's text, one per character. */
export function rawPath(text: string): string {
  return NOT_ASCII.test(text) || /[^\0-\xff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

/** Bytes of the UTF-8 character at `at`; 0 when there is none. */
function characterWidth(bytes: Buffer, at: number): number {
  for (let width = 1; width <= 4 && at + width <= bytes.length; width++) {
    if (isUtf8(bytes.subarray(at, at + width))) return width;
  }
  return 0;
}

/** Orders strings by their bytes in UTF-8. UTF-16 order differs from it only where surrogates meet U+E000 and above. */
export function byBytes(left: string, right: string): number {
  if (left === right) return 0;
  const limit = Math.min(left.length, right.length);
  for (let i = 0; i < limit; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** A UTF-16 unit where code point order has it: surrogates above the rest. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
