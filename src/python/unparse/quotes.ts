import type { Characters } from '../literals/decode-string';
import type { PythonVersion } from '../tree';
import { isPrintable } from '../unicode/properties';
import { escapeCharacter, reprString } from './repr-string';

export const MULTI_QUOTES: readonly string[] = ['"""', "'''"];
export const ALL_QUOTES: readonly string[] = ["'", '"', ...MULTI_QUOTES];

/** A string's text and the quotes that it can stand between, the best first. */
export interface Quoted {
  readonly text: string;
  readonly quotes: readonly string[];
}

/** `_str_literal_helper`: as few escapes as possible between one of `allowed`; LF and TAB are escaped only on request. */
export function quoteString(value: Characters, allowed: readonly string[], escapeWhitespace: boolean, version: PythonVersion): Quoted {
  let text = escape(value, escapeWhitespace, version);
  let quotes = text.includes('\n') ? allowed.filter((quote) => MULTI_QUOTES.includes(quote)) : allowed;
  quotes = quotes.filter((quote) => !text.includes(quote));
  if (quotes.length === 0) {
    const repr = reprString(value, version);
    const quote = repr[0]!;
    return { text: repr.slice(1, -1), quotes: [allowed.find((candidate) => candidate.includes(quote)) ?? quote] };
  }
  if (text !== '') {
    const last = text.at(-1)!;
    // Quotes that the text does not end with come first.
    quotes = [...quotes.filter((quote) => !quote.startsWith(last)), ...quotes.filter((quote) => quote.startsWith(last))];
    if (quotes[0]!.startsWith(last)) text = `${text.slice(0, -1)}\\${last}`;
  }
  return { text, quotes };
}

function escape(value: Characters, escapeWhitespace: boolean, version: PythonVersion): string {
  let out = '';
  for (const character of value) {
    const code = character.codePointAt(0)!;
    if (code === 0x0a || code === 0x09) out += escapeWhitespace ? escapeCharacter(code) : character;
    else if (code !== 0x5c && isPrintable(code, version)) out += character;
    else out += escapeCharacter(code);
  }
  return out;
}
