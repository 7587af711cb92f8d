import { diagnose } from '../../python/diagnose/diagnose';
import { Diagnosis } from '../../python/diagnose/diagnosis';
import type { PythonSyntaxError } from '../../python/syntax-error';
import type { PythonVersion } from '../../python/tree';

/**
 * The line of `errors` for a text that CPython rejects: `SyntaxError: <message> at <line>:<offset>`, 1-based, the offset in
 * code points, left out where CPython gives none. IndentationError and TabError are SyntaxErrors too; RecursionError and
 * MemoryError keep their names.
 */
export function rejectionText(error: PythonSyntaxError, source: Uint8Array, length: number, version: PythonVersion): string {
  if (error.type === 'RecursionError' || error.type === 'MemoryError') return `${error.type}: ${error.message}`;
  const exact = diagnose(source, length, version, error);
  if (exact instanceof Diagnosis) return `SyntaxError: ${exact.message} at ${exact.line}:${exact.offset}`;
  if (exact.start < 0) return `SyntaxError: ${exact.message}`;
  return `SyntaxError: ${exact.message} at ${position(source, length, exact.start)}`;
}

function position(source: Uint8Array, length: number, start: number): string {
  const end = Math.min(start, length);
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < end; i++) {
    const byte = source[i]!;
    if (byte === 0x0a || (byte === 0x0d && source[i + 1] !== 0x0a)) {
      line++;
      lineStart = i + 1;
    }
  }
  let offset = 1 + start - end;
  for (let i = lineStart; i < end; i++) if ((source[i]! & 0xc0) !== 0x80) offset++;
  return `${line}:${offset}`;
}
