import type { PythonSyntaxError } from '../../python/syntax-error';

/**
 * The line of `errors` for a file that CPython rejects: `SyntaxError: <message> at <line>:<offset>`, 1-based, the offset
 * in code points. IndentationError and TabError are SyntaxErrors too; RecursionError and MemoryError keep their names.
 */
export function syntaxErrorText(error: PythonSyntaxError, source: Uint8Array, length: number): string {
  const type = error.type === 'RecursionError' || error.type === 'MemoryError' ? error.type : 'SyntaxError';
  if (error.start < 0) return `${type}: ${error.message}`;
  let line = 1;
  let lineStart = 0;
  const end = Math.min(error.start, length);
  for (let i = 0; i < end; i++) {
    const byte = source[i]!;
    if (byte === 0x0a || (byte === 0x0d && source[i + 1] !== 0x0a)) {
      line++;
      lineStart = i + 1;
    }
  }
  let offset = 1 + error.start - end;
  for (let i = lineStart; i < end; i++) if ((source[i]! & 0xc0) !== 0x80) offset++;
  return `${type}: ${error.message} at ${line}:${offset}`;
}
