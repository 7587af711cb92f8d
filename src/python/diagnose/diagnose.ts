import { NameTable } from '../names';
import { PythonSyntaxError } from '../syntax-error';
import { Tokenizer } from '../tokenizer';
import { FIXED_NAMES, Token } from '../tokens';
import type { PythonVersion } from '../tree';
import { Diagnosis } from './diagnosis';
import { Exhausted } from './exhausted';
import { Matcher } from './matcher';
import { readGrammar } from './read-grammar';
import { firstStatement } from './first-statement';
import type { Rule } from './rules';
import { TokenSource } from './token-source';

const grammars = new Map<PythonVersion, ReadonlyMap<string, Rule>>();

/**
 * CPython's own error for a file that the strict parser rejected with `firstError`: `source[0, length)` is the decoded text.
 * Where finding CPython's words would take too long it says what `firstError` says; where CPython gives no position it is
 * `firstError` itself.
 */
export function diagnose(source: Uint8Array, length: number, version: PythonVersion, firstError: PythonSyntaxError): PythonSyntaxError {
  if (firstError.start < 0) return firstError;
  const tokens = tokensOf(source, length, version);
  let grammar = grammars.get(version);
  if (grammar === undefined) grammars.set(version, (grammar = readGrammar(version)));
  try {
    const matcher = new Matcher(grammar, tokens, version);
    const start = firstStatement(tokens, firstError, version);
    const diagnosis = twoPasses(matcher, start) ?? (start > 0 ? twoPasses(matcher, 0) : undefined);
    if (diagnosis !== undefined) return diagnosis;
  } catch (error) {
    if (!(error instanceof Exhausted) && !(error instanceof RangeError)) throw error;
  }
  return tokens.at(firstError.start, firstError.message, firstError.end, firstError.type);
}

function tokensOf(source: Uint8Array, length: number, version: PythonVersion): TokenSource {
  const bytes = new Uint8Array(length + 16);
  bytes.set(source.subarray(0, length));
  // CPython ends the last line where the file does not.
  if (length > 0 && bytes[length - 1] !== 10 && bytes[length - 1] !== 13) bytes[length++] = 10;
  const names = new NameTable(FIXED_NAMES);
  const tokenizer = new Tokenizer(names, version);
  try {
    tokenizer.tokenize(bytes, length);
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    return new TokenSource(tokenizer, bytes, length, names, version, error);
  }
  return new TokenSource(tokenizer, bytes, length, names, version, undefined);
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
