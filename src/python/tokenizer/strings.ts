import { PythonSyntaxError } from '../syntax-error';
import { StringFlag, Token } from '../tokens';
import type { StringMode } from './fstring-mode';
import { IndentationReader } from './indentation';

/** String and bytes literals, which are one token each. */
export abstract class StringReader extends IndentationReader {
  /** The f- and t-strings that the tokenizer is inside of, the innermost last. */
  protected readonly modes: StringMode[] = [];
  /** Whether the string literal scanned last has a backslash. */
  protected backslash = false;
  /** 3.14 and later: t-strings, and what came with them. */
  protected abstract readonly templates: boolean;

  /** Kind of token that the letters [start, end) before a quote begin; Name when they are no prefix. */
  protected stringPrefix(start: number, end: number): Token {
    let bytes = false;
    let unicode = false;
    let raw = false;
    let formatted = false;
    let template = false;
    for (let i = start; i < end; i++) {
      const letter = this.source[i]! | 32;
      if (letter === 98 && !bytes && !unicode && !formatted && !template) bytes = true;
      else if (letter === 117 && !bytes && !unicode && !raw && !formatted && !template) unicode = true;
      else if (letter === 114 && !raw && !unicode) raw = true;
      else if (letter === 102 && !formatted && !bytes && !unicode && !template) formatted = true;
      else if (letter === 116 && this.templates && !template && !bytes && !unicode && !formatted) template = true;
      else return Token.Name;
    }
    if (formatted) return Token.FStringStart;
    return template ? Token.TStringStart : Token.String;
  }

  /** End of the string literal whose opening quote is at `i` and whose token begins at `start`. */
  protected scanString(start: number, i: number): number {
    const { source, length } = this;
    this.backslash = false;
    const quote = source[i]!;
    if (source[i + 1] === quote) {
      if (source[i + 2] !== quote) return i + 2;
      return this.scanTripleQuoted(start, i + 3, quote);
    }
    for (i++; ; i++) {
      let c = source[i]!;
      if (c === quote) return i + 1;
      if (c === 92) {
        this.backslash = true;
        c = source[++i]!;
        if (c === 13 && source[i + 1] === 10) i++;
        if (c === 10 || c === 13) this.addLine(i + 1);
        if (c !== 0 || i < length) continue;
      }
      if (c === 10 || c === 13 || (c === 0 && i >= length)) {
        this.unterminated('string literal', start);
      }
    }
  }

  private scanTripleQuoted(start: number, i: number, quote: number): number {
    const { source, length } = this;
    for (; ; i++) {
      let c = source[i]!;
      if (c === quote && source[i + 1] === quote && source[i + 2] === quote) return i + 3;
      if (c === 92) {
        this.backslash = true;
        c = source[++i]!;
        if (c !== 10 && c !== 13 && c !== 0) continue;
      }
      if (c === 10) this.addLine(i + 1);
      else if (c === 13) {
        if (source[i + 1] === 10) i++;
        this.addLine(i + 1);
      } else if (c === 0 && i >= length) this.unterminated('triple-quoted string literal', start);
    }
  }

  /** Flags of the literal scanned last, whose prefix begins at `start`. */
  protected stringFlags(start: number): number {
    let flags = this.backslash ? StringFlag.Backslash : 0;
    for (let i = start; ; i++) {
      const letter = this.source[i]!;
      if ((letter | 32) === 98) flags |= StringFlag.Bytes;
      else if ((letter | 32) === 114) flags |= StringFlag.Raw;
      else if (letter === 117) flags |= StringFlag.Unicode;
      else if (letter !== 85) return flags;
    }
  }

  private unterminated(what: string, start: number): never {
    if (this.modes.length > 0) {
      const mode = this.modes.at(-1)!;
      let quote = start;
      while (this.source[quote] !== 34 && this.source[quote] !== 39) quote++;
      const size = what.startsWith('triple') ? 3 : 1;
      if (mode.quote === this.source[quote] && mode.quoteSize === size) {
        throw new PythonSyntaxError(`${mode.template ? 't' : 'f'}-string: expecting '}'`, start);
      }
    }
    throw new PythonSyntaxError(`unterminated ${what} (detected at line ${this.detectedLine()})`, start);
  }

  /** Line where an unterminated literal was noticed. An ending line break is not a further line. */
  protected detectedLine(): number {
    const lines = this.lineCount;
    return lines > 1 && this.lineStarts[lines - 1] === this.length ? lines - 1 : lines;
  }
}
