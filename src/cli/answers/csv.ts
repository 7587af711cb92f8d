import type { Answer } from '../../store/dataset';
import { cellText } from './cell';

/** An answer as RFC 4180 has it, lists and structs as JSON; null is empty, an empty text is `""`. */
export async function* csvOf({ columns, chunks }: Answer): AsyncGenerator<string> {
  yield record(columns);
  for await (const chunk of chunks) yield chunk.map(record).join('');
}

function record(values: readonly unknown[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: unknown): string {
  if (value === '') return '""';
  const text = cellText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
