import { PythonSyntaxError } from '../syntax-error';
import { MiddleFlag, Token } from '../tokens';
import { FStringMode, type StringMode } from './fstring-mode';
import { StringReader } from './strings';

/** f- and t-strings: their starts, middles and ends are tokens, their replacement fields ordinary ones between them. */
export abstract class FormattedStringReader extends StringReader {
  /** Whether this `:` ends the expression of a replacement field: then the format spec begins behind it. */
  protected colonStartsFormat(c: number): boolean {
    if (c !== 58) return false;
    const mode = this.modes.at(-1)!;
    if (mode.fieldDepth < 0 || mode.depth - 1 !== mode.fieldDepth) return false;
    mode.inFormatSpec = true;
    return true;
  }

  /** Pushes FStringStart (or TStringStart) for the token at `start` with its quote at `i`; returns the first byte of the text. */
  protected startFormatted(start: number, i: number, kind: Token): number {
    const { source } = this;
    const quote = source[i]!;
    const quoteSize = source[i + 1] === quote && source[i + 2] === quote ? 3 : 1;
    let raw = false;
    for (let p = start; p < i; p++) if ((source[p]! | 32) === 114) raw = true;
    const end = i + quoteSize;
    if (this.modes.length + 1 >= FStringMode.MAX_NESTING) throw new PythonSyntaxError('too many nested f-strings', end - 1);
    this.push(kind, start, end);
    this.modes.push({
      start,
      quote,
      quoteSize,
      raw,
      template: kind === Token.TStringStart,
      depth: 0,
      fieldDepth: -1,
      inFormatSpec: false,
    });
    return end;
  }

  /**
   * Reads the text of the innermost f-string from `i` on: pushes middles and the end, and returns where the tokenizer
   * goes on, at a `{` or `}` that belongs to a replacement field or behind the closing quote.
   */
  protected formattedText(i: number): number {
    const { source, length } = this;
    const mode = this.modes.at(-1)!;
    const { quote, quoteSize, raw } = mode;
    const middle = mode.template ? Token.TStringMiddle : Token.FStringMiddle;
    let start = i;
    const flags = raw ? MiddleFlag.Raw : 0;
    const flush = (end: number, doubled: MiddleFlag.DoubledBrace | 0 = 0): void => {
      if (end > start) this.push(middle, start, end, flags | doubled);
    };
    for (;;) {
      const c = source[i]!;
      if (c === quote && (quoteSize === 1 || (source[i + 1] === quote && source[i + 2] === quote))) {
        flush(i);
        this.modes.pop();
        this.push(mode.template ? Token.TStringEnd : Token.FStringEnd, i, i + quoteSize);
        // A nested f-string ends inside the expression of the outer one, which goes on as ordinary tokens.
        return i + quoteSize;
      }
      if (c === 123) {
        if (source[i + 1] === 123 && !mode.inFormatSpec) {
          i += 2;
          flush(i, MiddleFlag.DoubledBrace);
          start = i;
          continue;
        }
        flush(i);
        mode.fieldDepth++;
        if (mode.fieldDepth >= FStringMode.MAX_FIELD_NESTING) {
          throw new PythonSyntaxError(`${mode.template ? 't' : 'f'}-string: expressions nested too deeply`, i);
        }
        mode.inFormatSpec = false;
        return i;
      }
      if (c === 125) {
        if (source[i + 1] === 125 && !mode.inFormatSpec && mode.depth === 0) {
          i += 2;
          flush(i, MiddleFlag.DoubledBrace);
          start = i;
          continue;
        }
        flush(i);
        return i;
      }
      if (c === 92) {
        const next = source[i + 1]!;
        if (next === 123 || next === 125) {
          i++;
          continue;
        }
        if (next === 78 && !raw && source[i + 2] === 123) {
          // \N{…}: the braces belong to the escape.
          i += 3;
          while (
            source[i] !== 125 &&
            source[i] !== quote &&
            source[i] !== 10 &&
            source[i] !== 13 &&
            source[i] !== 123 &&
            source[i] !== 92 &&
            i < length
          )
            i++;
          if (source[i] === 125) i++;
          continue;
        }
        if (next === 13 || next === 10) {
          i += next === 13 && source[i + 2] === 10 ? 3 : 2;
          this.addLine(i);
          continue;
        }
        if (next === 0 && i + 1 >= length) {
          i++;
          continue;
        }
        i += 2;
        continue;
      }
      if (c === 10 || c === 13) {
        if (quoteSize === 1) {
          if (mode.inFormatSpec) {
            if (this.templates) {
              const letter = mode.template ? 't' : 'f';
              throw new PythonSyntaxError(
                `${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`,
                i,
              );
            }
            // A line break ends the format spec; what follows is read as tokens of the field again.
            flush(i);
            mode.inFormatSpec = false;
            return i;
          }
          this.unterminatedFormatted(mode);
        }
        i += c === 13 && source[i + 1] === 10 ? 2 : 1;
        this.addLine(i);
        continue;
      }
      if (c === 0 && i >= length) this.unterminatedFormatted(mode);
      i++;
    }
  }

  private unterminatedFormatted(mode: StringMode): never {
    const letter = mode.template ? 't' : 'f';
    const what = mode.quoteSize === 3 ? `triple-quoted ${letter}-string` : `${letter}-string`;
    throw new PythonSyntaxError(`unterminated ${what} literal (detected at line ${this.detectedLine()})`, mode.start);
  }
}
