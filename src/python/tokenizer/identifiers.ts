import { hashBytes, type NameTable } from '../names';
import { PythonSyntaxError } from '../syntax-error';
import type { PythonVersion } from '../tree';
import { isPrintable, isXidContinue, isXidStart } from '../unicode/properties';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

const UNDERSCORE = 95;

/** Interns an identifier that has characters beyond ASCII, in its NFKC form, as Python compares it. */
export function internUnicodeIdentifier(names: NameTable, source: Uint8Array, start: number, end: number, version: PythonVersion): number {
  const text = decoder.decode(source.subarray(start, end));
  let offset = start;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const valid = offset === start ? code === UNDERSCORE || isXidStart(code, version) : isXidContinue(code, version);
    if (!valid) {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      const message = isPrintable(code, version)
        ? `invalid character '${character}' (U+${hex})`
        : `invalid non-printable character U+${hex}`;
      throw new PythonSyntaxError(message, offset);
    }
    offset += encoder.encode(character).length;
  }
  const normalized = encoder.encode(text.normalize('NFKC'));
  return names.intern(normalized, 0, normalized.length, hashBytes(normalized, 0, normalized.length));
}
