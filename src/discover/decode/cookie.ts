const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A coding cookie (PEP 263): the encoding by the name that CPython takes it for, and the line it stands in. */
export interface Cookie {
  readonly name: string;
  readonly line: number;
}

/** Finds the cookie in the first line, or in the second where the first is blank or only a comment. */
export function findCookie(bytes: Uint8Array): Cookie | null {
  const firstEnd = lineEnd(bytes, 0);
  const first = line(bytes, 0, firstEnd);
  const inFirst = cookieIn(first);
  if (inFirst !== null) return { name: inFirst, line: 1 };
  if (!/^[ \t\f]*(#|$)/.test(first) || firstEnd >= bytes.length) return null;
  const next = firstEnd + (bytes[firstEnd] === RETURN && bytes[firstEnd + 1] === NEWLINE ? 2 : 1);
  const inSecond = cookieIn(line(bytes, next, lineEnd(bytes, next)));
  return inSecond === null ? null : { name: inSecond, line: 2 };
}

function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === NEWLINE || bytes[at] === RETURN) return at;
  }
  return bytes.length;
}

/** The line in Latin-1, unless it cannot hold a cookie: a line of code is not turned into text. */
function line(bytes: Uint8Array, from: number, to: number): string {
  let at = from;
  while (at < to && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0c)) at++;
  if (at < to && bytes[at] !== 0x23) return 'code';
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

function cookieIn(text: string): string | null {
  const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s.exec(text)?.[1];
  return found === undefined ? null : normalName(found);
}

/** CPython's short list of names that it knows without asking the codecs. */
function normalName(name: string): string {
  const start = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (start === 'utf-8' || start.startsWith('utf-8-')) return 'utf-8';
  return /^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(start) ? 'iso-8859-1' : name;
}
