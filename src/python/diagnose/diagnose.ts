import { NameTable } from '../names';
import { PythonSyntaxError } from '../syntax-error';
import { Tokenizer } from '../tokenizer';
import { FIXED_NAMES, Token, TOKEN_SIZE } from '../tokens';
import type { PythonVersion } from '../tree';
import { Diagnosis } from './diagnosis';
import { Exhausted, Matcher } from './matcher';
import { readGrammar } from './read-grammar';
import type { Rule } from './rules';
import { TokenSource } from './token-source';

const grammars = new Map<PythonVersion, ReadonlyMap<string, Rule>>();

/**
 * CPython's own error for a file that the strict parser rejected with `firstError`: `source[0, length)` is the decoded text.
 * Gives `firstError` back where CPython gives no position, and where finding its words would take too long.
 */
export function diagnose(source: Uint8Array, length: number, version: PythonVersion, firstError: PythonSyntaxError): PythonSyntaxError {
  if (firstError.start < 0) return firstError;
  const bytes = new Uint8Array(length + 16);
  bytes.set(source.subarray(0, length));
  const names = new NameTable(FIXED_NAMES);
  const tokenizer = new Tokenizer(names, version);
  let tokenizerError: PythonSyntaxError | undefined;
  try {
    tokenizer.tokenize(bytes, length);
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    tokenizerError = error;
  }
  const tokens = new TokenSource(tokenizer, bytes, length, names, tokenizerError);
  let grammar = grammars.get(version);
  if (grammar === undefined) grammars.set(version, (grammar = readGrammar(version)));
  try {
    const start = tokenizerError === undefined ? statementBefore(tokens, firstError.start) : 0;
    const matcher = new Matcher(grammar, tokens, version);
    return twoPasses(matcher, start) ?? (start > 0 ? twoPasses(matcher, 0) : undefined) ?? firstError;
  } catch (error) {
    if (error instanceof Exhausted || error instanceof RangeError) return firstError;
    throw error;
  }
}

/** `_PyPegen_run_parser`: undefined when the statements from the token `start` on have no error. */
function twoPasses(matcher: Matcher, start: number): Diagnosis | undefined {
  const { source } = matcher;
  let statement = start;
  // CPython's second pass begins at the first statement; the last that matched can have more to it, as an `else`.
  let before = start;
  try {
    for (;;) {
      if (matcher.look(statement) === Token.EndMarker) return undefined;
      if (!matcher.matches('statement', statement, false)) break;
      before = statement;
      statement = matcher.mark;
    }
  } catch (error) {
    return source.overridden(asDiagnosis(error, source), matcher.fill - 1);
  }
  const last = matcher.fill - 1;
  statement = before;
  try {
    while (matcher.look(statement) !== Token.EndMarker && matcher.matches('statement', statement, true)) statement = matcher.mark;
  } catch (error) {
    return source.overridden(asDiagnosis(error, source), matcher.fill - 1);
  }
  const kind = source.kind(last);
  if (kind === Token.Indent || kind === Token.Dedent) {
    const message = kind === Token.Indent ? 'unexpected indent' : 'unexpected unindent';
    return source.atLast(matcher.fill - 1, message, 'IndentationError');
  }
  return source.overridden(source.atToken(last, 'invalid syntax'), matcher.fill - 1);
}

function asDiagnosis(error: unknown, source: TokenSource): Diagnosis {
  if (error instanceof Diagnosis) return error;
  if (error instanceof PythonSyntaxError) return source.at(error.start, error.message, error.end, error.type);
  throw error;
}

/**
 * First token of a top-level statement that ends before the error at the byte `offset`: parsing can begin there, for what
 * stands before is right. Two statements back, since an error can lie in the statement that ended before it.
 */
function statementBefore(source: TokenSource, offset: number): number {
  const { data, count } = source.tokens;
  let depth = 0;
  let last = 0;
  let before = 0;
  let decorated = false;
  for (let i = 0; i < count && data[i * TOKEN_SIZE + 1]! <= offset; i++) {
    const kind = source.kind(i);
    if (kind === Token.Indent) depth++;
    else if (kind === Token.Dedent) depth--;
    else if (depth === 0 && (i === 0 || source.kind(i - 1) === Token.Newline || source.kind(i - 1) === Token.Dedent)) {
      const continued = kind === Token.Else || kind === Token.Elif || kind === Token.Except || kind === Token.Finally;
      if (!continued && !decorated) {
        before = last;
        last = i;
      }
      decorated = kind === Token.At;
    }
  }
  return before;
}
