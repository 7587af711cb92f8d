import type { Characters } from '../literals/decode-string';
import type { PythonVersion } from '../tree';
import { isPrintable } from '../unicode/properties';

/** The escape of a character that `repr` or the codec `unicode_escape` does not leave as it is. */
export function escapeCharacter(code: number): string {
  if (code === 0x5c) return '\\\\';
  if (code === 0x0a) return '\\n';
  if (code === 0x09) return '\\t';
  if (code === 0x0d) return '\\r';
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** The quote that `repr` takes. */
export function reprQuote(value: Characters): string {
  return value.includes("'") && !value.includes('"') ? '"' : "'";
}

/** `repr` of a string; what comes after `limit` units of it may be missing. */
export function reprString(value: Characters, version: PythonVersion, limit: number = Infinity): string {
  const quote = reprQuote(value);
  let out = quote;
  for (const character of value) {
    const code = character.codePointAt(0)!;
    if (character === quote) out += `\\${quote}`;
    else if (code !== 0x5c && isPrintable(code, version)) out += character;
    else out += escapeCharacter(code);
    if (out.length > limit) return out;
  }
  return out + quote;
}

/** `repr` of bytes; what comes after `limit` units of it may be missing. */
export function reprBytes(value: Uint8Array, limit: number = Infinity): string {
  const quote = value.includes(0x27) && !value.includes(0x22) ? 0x22 : 0x27;
  let out = `b${String.fromCharCode(quote)}`;
  for (const byte of value) {
    if (byte === quote || byte === 0x5c) out += `\\${String.fromCharCode(byte)}`;
    else if (byte >= 0x20 && byte < 0x7f) out += String.fromCharCode(byte);
    else out += escapeCharacter(byte);
    if (out.length > limit) return out;
  }
  return out + String.fromCharCode(quote);
}
