const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;

/** The source in UTF-8 without a BOM, or why it cannot be decoded. */
export function decodeSource(bytes: Uint8Array): Uint8Array | string {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasBom ? bytes.subarray(3) : bytes;
  const [first = '', second = ''] = Buffer.from(body.subarray(0, 1024)).toString('latin1').split(/\r\n?|\n/);
  const cookie = COOKIE.exec(first)?.[1] ?? (BLANK.test(first) ? COOKIE.exec(second)?.[1] : undefined) ?? 'utf-8';
  const name = cookie.toLowerCase().replaceAll('_', '-');
  if (/^(utf-?8|u8|ascii|us-ascii)(-|$)/.test(name)) {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    } catch {
      return "'utf-8' codec can't decode bytes";
    }
    return body;
  }
  if (/^(latin-?1|iso-8859-1|l1|iso8859-1)(-|$)/.test(name)) return Buffer.from(Buffer.from(body).toString('latin1'), 'utf8');
  try {
    return new TextEncoder().encode(new TextDecoder(name, { fatal: true }).decode(body));
  } catch {
    return `unknown encoding: ${cookie}`;
  }
}
