import type { PythonSyntaxError } from '../syntax-error';
import { Token, TOKEN_SIZE } from '../tokens';
import type { Diagnosis } from './diagnosis';
import type { TokenSource } from './token-source';

/** Where the tokenizer stopped, as CPython's parser tells of it. */
export interface TokenizerError {
  readonly diagnosis: Diagnosis;
  /** Whether CPython's tokenizer raised it itself: then it outdoes an error that the parser found before. */
  readonly raised: boolean;
  /** The error of the innermost bracket open there, if any. */
  readonly unclosed: Diagnosis | undefined;
}

export function describeTokenizerError(error: PythonSyntaxError, source: TokenSource): TokenizerError {
  if (error.type !== 'SyntaxError') dropDedents(source, error.start);
  const unclosed = source.endsInString() ? undefined : unclosedBracket(source);
  const { message, start, type, end } = error;
  const noted = (diagnosis: Diagnosis): TokenizerError => ({ diagnosis, raised: false, unclosed });
  if (/^'.' was never closed$/.test(message)) return noted(unclosed ?? source.at(start, message));
  if (message === 'unexpected EOF while parsing') return noted(unclosed ?? source.atEndOfFile(message));
  if (message.startsWith('unexpected character after line continuation')) return noted(behindBackslash(source, start + 1, message));
  if (message.startsWith('unindent does not match')) return noted(atEndOfLine(source, start, message, type));
  if (type === 'TabError' || type === 'IndentationError') return noted(source.diagnosis(message, source.lineOf(start), 1, type));
  if (message.startsWith('Exceeds the limit')) return noted(source.diagnosis(message, source.lineOf(start), 0));
  // What happens inside of an f-string does not outdo an error before it.
  const raised = !source.endsInString();
  if (message.endsWith('expressions nested too deeply')) return { diagnosis: source.at(start - 1, message), raised, unclosed: undefined };
  const advice = message.startsWith('unterminated string') && hasEscapedQuote(source, start) ? '; perhaps you escaped the end quote?' : '';
  return { diagnosis: source.at(start, message + advice, end, type), raised, unclosed: undefined };
}

/** Whether the literal at `start`, which its line does not end, has a backslash before one of its quotes. */
function hasEscapedQuote(source: TokenSource, start: number): boolean {
  const { bytes, length } = source;
  let i = start;
  while (i < length && bytes[i] !== 34 && bytes[i] !== 39) i++;
  const quote = bytes[i];
  for (i++; i < length && bytes[i] !== 10 && bytes[i] !== 13; i++) {
    if (bytes[i] !== 92) continue;
    i++;
    if (bytes[i] === quote) return true;
    if (bytes[i] === 13 && bytes[i + 1] === 10) i++;
  }
  return false;
}

/** CPython finds an indentation wrong before it gives the first of the line's dedents. */
function dropDedents({ tokens }: TokenSource, start: number): void {
  const { data } = tokens;
  while (tokens.count > 0 && data[(tokens.count - 1) * TOKEN_SIZE] === Token.Dedent && data[(tokens.count - 1) * TOKEN_SIZE + 1] === start)
    tokens.count--;
}

function unclosedBracket(source: TokenSource): Diagnosis | undefined {
  const { openBracket } = source.tokens;
  if (openBracket < 0) return undefined;
  return source.at(openBracket, `'${String.fromCharCode(source.bytes[openBracket]!)}' was never closed`);
}

/** CPython counts from the first of the lines that are joined; from 3.14 on it stays within the last. */
function behindBackslash(source: TokenSource, start: number, message: string): Diagnosis {
  const { bytes, tokens } = source;
  const line = source.lineOf(start);
  const lastStart = source.lineStart(line);
  let first = lastStart;
  for (let i = tokens.count - 1; first > 0;) {
    while (i >= 0 && source.start(i) >= first) i--;
    // A backslash in the indentation joins no lines for this count.
    if (i < 0 || source.kind(i) <= Token.Dedent) break;
    if (i >= 0 && source.end(i) > first) first = source.lineStart(source.lineOf(source.start(i)));
    else {
      const end = bytes[first - 1] === 10 && bytes[first - 2] === 13 ? first - 2 : first - 1;
      if (bytes[end - 1] !== 92) break;
      first = source.lineStart(source.lineOf(end));
    }
  }
  let offset = source.characters(first, start) + 1;
  // CPython reads CR LF as one character.
  for (let i = first; i < start; i++) if (bytes[i] === 13 && bytes[i + 1] === 10) offset--;
  const last = atEndOfLine(source, start, message, 'SyntaxError').offset + 1;
  return source.diagnosis(message, line, source.version === '3.13' ? offset : Math.min(offset, last));
}

/** Behind the line break of the line of `start`. */
function atEndOfLine(source: TokenSource, start: number, message: string, type: Diagnosis['type']): Diagnosis {
  const line = source.lineOf(start);
  const first = source.lineStart(line);
  let end = start;
  while (end < source.length && source.bytes[end] !== 10 && source.bytes[end] !== 13) end++;
  return source.diagnosis(message, line, source.characters(first, end) + 1, type);
}
