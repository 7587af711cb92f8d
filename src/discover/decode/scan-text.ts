/** A comment or a string of a source, found by bytes alone. */
export interface Piece {
  readonly kind: 'comment' | 'string' | 'bytes' | 'f-string';
  readonly raw: boolean;
  /** From the prefix to behind the closing quote. */
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const HASH = 0x23;
const BACKSLASH = 0x5c;

/** The comments and strings of a source, in order. An f-string counts as one string, whatever it contains. */
export function* scanText(bytes: Uint8Array): Generator<Piece> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === HASH) {
      const end = lineEnd(bytes, at);
      yield { kind: 'comment', raw: false, start: at, end, contentStart: at + 1, contentEnd: end };
      at = end;
    } else if (byte === 0x22 || byte === 0x27) {
      const piece = stringAt(bytes, at, byte);
      yield piece;
      at = Math.max(piece.end, at + 1);
    } else at++;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return at;
}

/** The string whose opening quote is at `quoteAt`; one that nothing closes ends with its line, or with the source. */
function stringAt(bytes: Uint8Array, quoteAt: number, quote: number): Piece {
  let start = quoteAt;
  while (start > 0 && quoteAt - start < 2 && /[rbuft]/i.test(String.fromCharCode(bytes[start - 1]!))) start--;
  const prefix = String.fromCharCode(...bytes.subarray(start, quoteAt)).toLowerCase();
  const triple = bytes[quoteAt + 1] === quote && bytes[quoteAt + 2] === quote;
  const contentStart = quoteAt + (triple ? 3 : 1);
  let at = contentStart;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) at++;
    else if (byte === quote && (!triple || (bytes[at + 1] === quote && bytes[at + 2] === quote))) break;
    else if (!triple && (byte === 0x0a || byte === 0x0d)) break;
  }
  const contentEnd = Math.min(at, bytes.length);
  const closed = bytes[contentEnd] === quote ? (triple ? 3 : 1) : 0;
  const kind = prefix.includes('b') ? 'bytes' : /[ft]/.test(prefix) ? 'f-string' : 'string';
  return { kind, raw: prefix.includes('r'), start, end: contentEnd + closed, contentStart, contentEnd };
}
