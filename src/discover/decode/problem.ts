/** Bytes that a codec refuses, in the words of CPython's `UnicodeDecodeError`. */
export interface Problem {
  readonly codec: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** `str()` of the exception. */
export function problemText({ codec, start, end, reason }: Problem, bytes: Uint8Array): string {
  if (end - start !== 1) return `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
  return `'${codec}' codec can't decode byte 0x${hex(bytes[start]!)} in position ${start}: ${reason}`;
}

/** A byte in two hex digits. */
export function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
