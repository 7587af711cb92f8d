import type { PythonSyntaxError } from '../syntax-error';
import { Token } from '../tokens';
import type { TokenSource } from './token-source';
import type { TokenizerError } from './tokenizer-error';

/** Pairs of letters that cannot stand in one prefix, in the order in which CPython 3.14 looks for them. */
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];

/**
 * The error of the first name before a quote that is made of the letters of string prefixes but is no prefix, which the
 * tokenizers of 3.14 and later raise; the tokens end before it. `error` is the tokenizer's other error.
 */
export function incompatiblePrefix(source: TokenSource, error: PythonSyntaxError | undefined): TokenizerError | undefined {
  const { tokens } = source;
  for (let i = 0; i < tokens.count; i++) {
    if (source.kind(i) !== Token.Name || source.end(i) - source.start(i) > 5) continue;
    const next = i + 1 < tokens.count ? startOfString(source, i + 1) : error?.start;
    if (next !== source.end(i)) continue;
    const letters = source.text(i).toLowerCase();
    if (!/^[bruft]+$/.test(letters) || new Set(letters).size < letters.length) continue;
    const pair = INCOMPATIBLE.find(([a, b]) => letters.includes(a!) && letters.includes(b!));
    const quote = source.bytes[next];
    if (pair === undefined || (quote !== 34 && quote !== 39)) continue;
    const diagnosis = source.between(i, i, `'${pair[0]!}' and '${pair[1]!}' prefixes are incompatible`);
    tokens.count = i;
    return { diagnosis, raised: !source.endsInString(), unclosed: undefined };
  }
  return undefined;
}

function startOfString(source: TokenSource, index: number): number {
  const kind = source.kind(index);
  return kind === Token.String || kind === Token.FStringStart || kind === Token.TStringStart ? source.start(index) : -1;
}
