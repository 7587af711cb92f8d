import type { PythonSyntaxError } from '../syntax-error';
import { Diagnosis } from './diagnosis';

/**
 * The text of an error as the table of errors holds it: `SyntaxError: <message> at <line>:<offset>`, with the 1-based line
 * and the 1-based offset in characters that CPython gives, left out where it gives none.
 */
export function formatError(error: PythonSyntaxError, source: Uint8Array, lineStarts: ArrayLike<number>): string {
  const message = `SyntaxError: ${error.message}`;
  if (error instanceof Diagnosis) return `${message} at ${error.line}:${error.offset}`;
  if (error.start < 0) return message;
  let line = 1;
  while (line < lineStarts.length && lineStarts[line]! > lineStarts[line - 1]! && lineStarts[line]! <= error.start) line++;
  let offset = 1;
  for (let i = lineStarts[line - 1] ?? 0; i < error.start; i++) if ((source[i]! & 0xc0) !== 0x80) offset++;
  return `${message} at ${line}:${offset}`;
}
