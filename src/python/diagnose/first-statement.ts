import { Parser } from '../parser';
import { PythonSyntaxError } from '../syntax-error';
import { Token } from '../tokens';
import type { PythonVersion } from '../tree';
import type { TokenSource } from './token-source';

/** Up to this many tokens a file is matched from its beginning where the tokenizer stopped. */
const FEW_TOKENS = 20_000;

/**
 * First token of a top-level statement before the error: what stands before it is right, so that matching can begin there.
 * `firstError` is the strict parser's. That tokenizes the whole file first: when the tokenizer stopped, the statements
 * before are parsed again, since one of them can be wrong too.
 */
export function firstStatement(source: TokenSource, firstError: PythonSyntaxError, version: PythonVersion): number {
  const { bytes, length, tokens } = source;
  // This import decides how `!=` is written, so that no statement can be left out.
  if (Buffer.from(bytes.buffer).includes('barry_as_FLUFL')) return 0;
  if (source.complete) return statementBefore(source, firstError.start);
  if (tokens.count <= FEW_TOKENS) return 0;
  const statement = statementBefore(source, length);
  try {
    new Parser(version).parse(bytes, source.start(statement));
    return statement;
  } catch (error) {
    if (error instanceof PythonSyntaxError) return error.start < 0 ? 0 : statementBefore(source, error.start);
    throw error;
  }
}

/** Two statements back from the byte `offset`, since an error there can lie in the statement that ended before it. */
function statementBefore(source: TokenSource, offset: number): number {
  const { count } = source.tokens;
  let depth = 0;
  let last = 0;
  let before = 0;
  let decorated = false;
  for (let i = 0; i < count && source.start(i) <= offset; i++) {
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
