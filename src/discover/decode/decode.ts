import { isUtf8 } from 'node:buffer';
import { transcode } from './codec';
import { findCookie } from './cookie';
import type { Decoded, DecodingVersion } from './decoded';
import { judgeBadBytes } from './bad-bytes';
import { withoutBadBytes } from './utf8';

/**
 * Decodes a file's bytes as CPython does before it parses them (PEP 263): BOM, coding cookie, UTF-8 by default. UTF-8
 * without a cookie, which is nearly every file, is looked through once and not copied.
 */
export function decode(bytes: Uint8Array, version: DecodingVersion): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const valid = isUtf8(body);
  if (body.includes(0)) return decoded(valid ? body : withoutBadBytes(body), 'SyntaxError: source code string cannot contain null bytes');
  const cookie = findCookie(body);
  if (cookie === null || cookie.name === 'utf-8') {
    if (valid) return { source: body, length: body.length, error: null };
    const { source, error } = judgeBadBytes(body, version);
    return decoded(source, error);
  }
  if (bom) {
    const position = version === '3.13' ? '' : ` at ${cookie.line}:0`;
    return decoded(withoutBadBytes(body), `SyntaxError: encoding problem: ${cookie.name} with BOM${position}`);
  }
  const { source, message } = transcode(body, cookie.name);
  return decoded(source, message === null ? null : `SyntaxError: ${message}`);
}

function decoded(source: Uint8Array, error: string | null): Decoded {
  return { source, length: source.length, error };
}
