import {
  CLASSES,
  Class,
  DOUBLE_OPERATORS,
  EQUAL_OPERATORS,
  IDENTIFIER_PART,
  PREFIX_LETTER,
  SINGLE_OPERATORS,
  TRIPLE_OPERATORS,
} from './tokenizer/characters';
import { FormattedStringReader } from './tokenizer/formatted';
import { internUnicodeIdentifier } from './tokenizer/identifiers';
import { scanNumber } from './tokenizer/numbers';
import { HASH_FACTOR, type NameTable } from './names';
import { PythonSyntaxError } from './syntax-error';
import { KEYWORDS, StringFlag, Token, TOKEN_SIZE } from './tokens';
import type { PythonVersion } from './tree';

const MAX_BRACKETS = 200;

/**
 * CPython's tokenizer over bytes: the whole file into flat quads (see tokens.ts), before anything is parsed.
 * Source is read up to `length` and must have a NUL behind it; NULs inside were refused before.
 * When it throws, `tokens` holds what stood before the error.
 */
export class Tokenizer extends FormattedStringReader {
  private readonly brackets = new Uint8Array(MAX_BRACKETS);
  private readonly bracketStarts = new Int32Array(MAX_BRACKETS);
  private level = 0;
  protected readonly templates: boolean;

  constructor(
    private readonly names: NameTable,
    private readonly version: PythonVersion,
  ) {
    super();
    this.templates = version !== '3.13';
  }

  tokenize(source: Uint8Array, length: number): void {
    this.open(source, length);
    this.indent = 0;
    this.level = 0;
    this.modes.length = 0;
    this.run();
  }

  /** Bracket that is open at the end of what was read, or -1: what `'(' was never closed` points at. */
  get openBracket(): number {
    return this.level > 0 ? this.bracketStarts[this.level - 1]! : -1;
  }

  private run(): void {
    const { source, length, names } = this;
    const factor = HASH_FACTOR;
    let data = this.data;
    let t = 0;
    let i = 0;
    let atLineStart = true;
    for (;;) {
      if (atLineStart) {
        atLineStart = false;
        if (this.level === 0) {
          this.count = t / TOKEN_SIZE;
          i = this.readIndentation(i);
          t = this.count * TOKEN_SIZE;
          data = this.data;
        }
      }
      let c = source[i]!;
      while (c === 32 || c === 9 || c === 12) c = source[++i]!;
      if (t + TOKEN_SIZE > data.length) {
        this.count = t / TOKEN_SIZE;
        data = this.growTokens();
      }
      const start = i;
      switch (CLASSES[c]! as Class) {
        case Class.Identifier: {
          let hash = 0;
          let high = c;
          do {
            hash = (Math.imul(hash, factor) + c) | 0;
            c = source[++i]!;
            high |= c;
          } while (IDENTIFIER_PART[c] === 1);
          if ((c === 34 || c === 39) && i - start <= 2 && PREFIX_LETTER[source[start]!] === 1) {
            const prefix = this.stringPrefix(start, i);
            if (prefix === Token.String) {
              this.count = t / TOKEN_SIZE;
              i = this.scanString(start, i);
              data[t] = Token.String;
              data[t + 1] = start;
              data[t + 2] = i;
              data[t + 3] = this.stringFlags(start);
              t += TOKEN_SIZE;
              continue;
            }
            if (prefix !== Token.Name) {
              this.count = t / TOKEN_SIZE;
              i = this.startFormatted(start, i, prefix);
              i = this.formattedText(i);
              data = this.data;
              t = this.count * TOKEN_SIZE;
              continue;
            }
          }
          let id: number;
          if (high < 128) {
            id = names.intern(source, start, i, (hash ^ (hash >>> 15)) | 0);
            data[t] = id <= KEYWORDS.length ? Token.FirstKeyword + id - 1 : Token.Name;
          } else {
            this.count = t / TOKEN_SIZE;
            id = internUnicodeIdentifier(names, source, start, i, this.version);
            data[t] = Token.Name;
          }
          data[t + 1] = start;
          data[t + 2] = i;
          data[t + 3] = id;
          t += TOKEN_SIZE;
          continue;
        }
        case Class.Operator: {
          const next = source[i + 1]!;
          let token = 0;
          let size = 1;
          if (this.modes.length > 0 && this.colonStartsFormat(c)) token = Token.Colon;
          else if (next === 61 && EQUAL_OPERATORS[c] !== 0) {
            token = EQUAL_OPERATORS[c]!;
            size = 2;
          } else if (next === c && DOUBLE_OPERATORS[c] !== 0) {
            if (source[i + 2] === 61) {
              token = TRIPLE_OPERATORS[c]!;
              size = 3;
            } else {
              token = DOUBLE_OPERATORS[c]!;
              size = 2;
            }
          } else if (next === 62 && c === 45) {
            token = Token.Arrow;
            size = 2;
          } else if (next === 62 && c === 60) {
            token = Token.NotEqual;
            size = 2;
          } else token = SINGLE_OPERATORS[c]!;
          i += size;
          data[t] = token;
          data[t + 1] = start;
          data[t + 2] = i;
          t += TOKEN_SIZE;
          if (this.modes.length > 0 && this.modes.at(-1)!.inFormatSpec) {
            this.count = t / TOKEN_SIZE;
            i = this.formattedText(i);
            data = this.data;
            t = this.count * TOKEN_SIZE;
          }
          continue;
        }
        case Class.Open: {
          if (this.level >= MAX_BRACKETS) {
            this.count = t / TOKEN_SIZE;
            throw new PythonSyntaxError('too many nested parentheses', i);
          }
          this.brackets[this.level] = c;
          this.bracketStarts[this.level] = i;
          this.level++;
          if (this.modes.length > 0) this.modes.at(-1)!.depth++;
          data[t] = SINGLE_OPERATORS[c]!;
          data[t + 1] = start;
          data[t + 2] = ++i;
          t += TOKEN_SIZE;
          continue;
        }
        case Class.Close: {
          this.count = t / TOKEN_SIZE;
          const field = this.closeBracket(c, i);
          data[t] = SINGLE_OPERATORS[c]!;
          data[t + 1] = start;
          data[t + 2] = ++i;
          t += TOKEN_SIZE;
          if (field) {
            this.count = t / TOKEN_SIZE;
            i = this.formattedText(i);
            data = this.data;
            t = this.count * TOKEN_SIZE;
          }
          continue;
        }
        case Class.Dot:
        case Class.Digit: {
          if (c === 46 && CLASSES[source[i + 1]!] !== Class.Digit) {
            const ellipsis = source[i + 1] === 46 && source[i + 2] === 46;
            i += ellipsis ? 3 : 1;
            data[t] = ellipsis ? Token.Ellipsis : Token.Dot;
          } else {
            this.count = t / TOKEN_SIZE;
            i = scanNumber(source, i);
            data[t] = Token.Number;
          }
          data[t + 1] = start;
          data[t + 2] = i;
          t += TOKEN_SIZE;
          continue;
        }
        case Class.Quote: {
          this.count = t / TOKEN_SIZE;
          i = this.scanString(start, i);
          data[t] = Token.String;
          data[t + 1] = start;
          data[t + 2] = i;
          data[t + 3] = this.backslash ? StringFlag.Backslash : 0;
          t += TOKEN_SIZE;
          continue;
        }
        case Class.Comment: {
          do c = source[++i]!;
          while (c !== 10 && c !== 13 && c !== 0);
          const lineStart = this.lineStarts[this.lineCount - 1]!;
          if (t === 0 || data[t - TOKEN_SIZE + 2]! <= lineStart) this.commentLines++;
          this.readTypeComment(start, i, t / TOKEN_SIZE);
          continue;
        }
        case Class.LineFeed:
        case Class.CarriageReturn: {
          i += c === 13 && source[i + 1] === 10 ? 2 : 1;
          this.addLine(i);
          atLineStart = true;
          if (this.level > 0) continue;
          // A line without tokens is no logical line.
          const previous = t === 0 ? Token.Newline : data[t - TOKEN_SIZE]!;
          if (previous === Token.Newline || previous === Token.Indent || previous === Token.Dedent) continue;
          data[t] = Token.Newline;
          data[t + 1] = start;
          data[t + 2] = i;
          t += TOKEN_SIZE;
          continue;
        }
        case Class.Backslash: {
          this.count = t / TOKEN_SIZE;
          i = this.continueLine(i);
          continue;
        }
        case Class.End: {
          if (i < length) {
            this.count = t / TOKEN_SIZE;
            throw new PythonSyntaxError('source code cannot contain null bytes', i);
          }
          this.count = t / TOKEN_SIZE;
          this.finish(i);
          return;
        }
        default: {
          this.count = t / TOKEN_SIZE;
          throw new PythonSyntaxError(`invalid non-printable character U+${c.toString(16).toUpperCase().padStart(4, '0')}`, i);
        }
      }
    }
  }

  /** Newline, dedents and the EndMarker; an open bracket is an error. */
  private finish(end: number): void {
    if (this.level > 0) {
      const open = this.openBracket;
      throw new PythonSyntaxError(`'${String.fromCharCode(this.source[open]!)}' was never closed`, open);
    }
    const last = this.count === 0 ? Token.Newline : this.data[(this.count - 1) * TOKEN_SIZE]!;
    if (last !== Token.Newline && last !== Token.Indent && last !== Token.Dedent) this.push(Token.Newline, end, end);
    while (this.indent > 0) {
      this.indent--;
      this.push(Token.Dedent, end, end);
    }
    this.push(Token.EndMarker, end, end);
  }

  private closeBracket(c: number, i: number): boolean {
    const mode = this.modes.at(-1);
    const text = String.fromCharCode(c);
    const letter = mode?.template === true ? 't' : 'f';
    if (mode?.depth === 0 && c === 125) {
      throw new PythonSyntaxError(`${letter}-string: single '}' is not allowed`, i);
    }
    if (this.level === 0) throw new PythonSyntaxError(`unmatched '${text}'`, i);
    this.level--;
    const opening = this.brackets[this.level]!;
    // '(' and ')' are neighbours in ASCII, the other pairs stand two apart.
    if (c - opening !== (c === 41 ? 1 : 2)) {
      if (mode !== undefined && opening === 123 && mode.depth - 1 === mode.fieldDepth) {
        throw new PythonSyntaxError(`${letter}-string: unmatched '${text}'`, i);
      }
      const openedAt = this.bracketStarts[this.level]!;
      const line = this.lineNumber(openedAt);
      const where = line === this.lineCount ? '' : ` on line ${line}`;
      throw new PythonSyntaxError(
        `closing parenthesis '${text}' does not match opening parenthesis '${String.fromCharCode(opening)}'${where}`,
        i,
      );
    }
    if (mode === undefined) return false;
    mode.depth--;
    if (mode.depth < 0) throw new PythonSyntaxError(`${letter}-string: unmatched '${text}'`, i);
    if (c === 125 && mode.depth === mode.fieldDepth) {
      mode.fieldDepth--;
      mode.inFormatSpec = false;
      return true;
    }
    return false;
  }

  private lineNumber(offset: number): number {
    let line = this.lineCount;
    while (line > 1 && this.lineStarts[line - 1]! > offset) line--;
    return line;
  }
}
