import { hashBytes, type NameTable } from './names';
import { PythonSyntaxError } from './syntax-error';
import type { PythonVersion } from './tree';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Interns an identifier that has characters beyond ASCII, in its NFKC form, as Python compares it. */
export function internUnicodeIdentifier(names: NameTable, source: Uint8Array, start: number, end: number, version: PythonVersion): number {
  const text = decoder.decode(source.subarray(start, end));
  let offset = start;
  for (const character of text) {
    const valid = offset === start ? /[\p{XID_Start}_]/u.test(character) : /\p{XID_Continue}/u.test(character);
    if (!valid) {
      const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      throw new PythonSyntaxError(`invalid character '${character}' (U+${hex})`, offset);
    }
    offset += encoder.encode(character).length;
  }
  void version;
  const normalized = encoder.encode(text.normalize('NFKC'));
  return names.intern(normalized, 0, normalized.length, hashBytes(normalized, 0, normalized.length));
}
