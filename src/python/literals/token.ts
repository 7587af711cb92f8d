/** Bytes of a literal's prefix (`r`, `Rb`, …). */
export function prefixLength(source: Uint8Array, start: number): number {
  let i = start;
  while (source[i] !== 0x27 && source[i] !== 0x22) i++;
  return i - start;
}

/** 1 or 3. */
export function quoteLength(source: Uint8Array, quoteStart: number, end: number): number {
  const quote = source[quoteStart];
  return end - quoteStart >= 6 && source[quoteStart + 1] === quote && source[quoteStart + 2] === quote ? 3 : 1;
}

/** Whether a prefix says that backslashes stand for themselves. */
export function isRawPrefix(source: Uint8Array, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) if ((source[i]! | 0x20) === 0x72) return true;
  return false;
}
