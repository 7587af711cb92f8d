const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A copy as CPython's tokenizer reads it: LF for CRLF and CR, and one at the end. */
export function newlinesTranslated(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length + 1);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === RETURN && bytes[at + 1] === NEWLINE) continue;
    copy[length++] = byte === RETURN ? NEWLINE : byte;
  }
  if (copy[length - 1] !== NEWLINE) copy[length++] = NEWLINE;
  return copy.subarray(0, length);
}
