/** The bytes that a reading by lines looks for. */
export const enum Byte {
  Tab = 0x09,
  Newline = 0x0a,
  FormFeed = 0x0c,
  Return = 0x0d,
  Space = 0x20,
  DoubleQuote = 0x22,
  Hash = 0x23,
  Quote = 0x27,
  Open = 0x28,
  Close = 0x29,
  Minus = 0x2d,
  Colon = 0x3a,
  Greater = 0x3e,
  OpenBracket = 0x5b,
  Backslash = 0x5c,
  CloseBracket = 0x5d,
  OpenBrace = 0x7b,
  CloseBrace = 0x7d,
}

/** Whether a byte can stand in a name; every byte beyond ASCII can. */
export function isNameByte(byte: number): boolean {
  return byte > 0x7f || byte === 0x5f || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The offset behind the name that begins at `at`. */
export function nameEnd(source: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && isNameByte(source[end]!)) end++;
  return end;
}

/** The offset of the first byte from `at` on that is no blank. */
export function skipBlanks(source: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && (source[end] === Byte.Space || source[end] === Byte.Tab || source[end] === Byte.FormFeed)) end++;
  return end;
}

/** The width of an indent as CPython counts it: tabs go to the next multiple of eight, a form feed begins anew. */
export function indentWidth(source: Uint8Array, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    if (source[at] === Byte.Tab) width = (width | 7) + 1;
    else width = source[at] === Byte.FormFeed ? 0 : width + 1;
  }
  return width;
}

/** What a reading by lines has to do at a byte: nothing, for nearly all of them. */
export const enum Role {
  Token,
  Blank,
  LineEnd,
  Comment,
  Quote,
  Backslash,
  Opening,
  Closing,
}

/** The role of every byte. */
export const ROLES = new Uint8Array(256);
for (const byte of [Byte.Space, Byte.Tab, Byte.FormFeed]) ROLES[byte] = Role.Blank;
for (const byte of [Byte.Newline, Byte.Return]) ROLES[byte] = Role.LineEnd;
for (const byte of [Byte.Quote, Byte.DoubleQuote]) ROLES[byte] = Role.Quote;
for (const byte of [Byte.Open, Byte.OpenBracket, Byte.OpenBrace]) ROLES[byte] = Role.Opening;
for (const byte of [Byte.Close, Byte.CloseBracket, Byte.CloseBrace]) ROLES[byte] = Role.Closing;
ROLES[Byte.Hash] = Role.Comment;
ROLES[Byte.Backslash] = Role.Backslash;
