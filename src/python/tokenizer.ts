import { type NameTable } from './names';
import { PythonSyntaxError } from './syntax-error';
import { KEYWORDS, MiddleFlag, StringFlag, Token, TOKEN_SIZE, type Tokens } from './tokens';
import { FStringMode, type StringMode } from './fstring-mode';
import { internUnicodeIdentifier } from './identifiers';
import { scanNumber } from './numbers';
import type { PythonVersion } from './tree';

const MAX_INDENT = 100;
const MAX_BRACKETS = 200;
const TAB_SIZE = 8;

/** What a first byte begins. */
const enum Class {
  Bad = 0,
  Space,
  LineFeed,
  CarriageReturn,
  Comment,
  Identifier,
  Digit,
  Quote,
  Backslash,
  Dot,
  Open,
  Close,
  Operator,
  End,
}

const CLASSES = new Uint8Array(256);
/** 1 for ASCII letters, digits, `_` and every byte of a character beyond ASCII. */
const IDENTIFIER_PART = new Uint8Array(256);
/** 1 for the letters that can stand in a string prefix. */
const PREFIX_LETTER = new Uint8Array(256);

for (let c = 0; c < 256; c++) {
  const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128;
  const digit = c >= 48 && c <= 57;
  if (letter) CLASSES[c] = Class.Identifier;
  if (digit) CLASSES[c] = Class.Digit;
  if (letter || digit) IDENTIFIER_PART[c] = 1;
}
for (const c of ' \t\f') CLASSES[c.charCodeAt(0)] = Class.Space;
for (const c of '([{') CLASSES[c.charCodeAt(0)] = Class.Open;
for (const c of ')]}') CLASSES[c.charCodeAt(0)] = Class.Close;
for (const c of '+-*/%@<>&|^~=!:,;$?`') CLASSES[c.charCodeAt(0)] = Class.Operator;
for (const c of '\'"') CLASSES[c.charCodeAt(0)] = Class.Quote;
for (const c of 'bBrRuUfFtT') PREFIX_LETTER[c.charCodeAt(0)] = 1;
CLASSES[10] = Class.LineFeed;
CLASSES[13] = Class.CarriageReturn;
CLASSES[35] = Class.Comment;
CLASSES[92] = Class.Backslash;
CLASSES[46] = Class.Dot;
CLASSES[0] = Class.End;

const SINGLE_OPERATORS = new Uint8Array(128);
const DOUBLE_OPERATORS = new Uint8Array(128);
const EQUAL_OPERATORS = new Uint8Array(128);
const TRIPLE_OPERATORS = new Uint8Array(128);
const single: readonly [string, Token][] = [
  ['+', Token.Plus],
  ['-', Token.Minus],
  ['*', Token.Star],
  ['/', Token.Slash],
  ['%', Token.Percent],
  ['@', Token.At],
  ['&', Token.Ampersand],
  ['|', Token.Bar],
  ['^', Token.Caret],
  ['~', Token.Tilde],
  ['<', Token.Less],
  ['>', Token.Greater],
  ['=', Token.Equal],
  ['!', Token.Exclamation],
  [':', Token.Colon],
  [',', Token.Comma],
  [';', Token.Semicolon],
  ['$', Token.Stray],
  ['?', Token.Stray],
  ['`', Token.Stray],
  ['(', Token.LeftParenthesis],
  [')', Token.RightParenthesis],
  ['[', Token.LeftBracket],
  [']', Token.RightBracket],
  ['{', Token.LeftBrace],
  ['}', Token.RightBrace],
];
for (const [text, token] of single) SINGLE_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of a character followed by `=`. */
const withEqual: readonly [string, Token][] = [
  ['+', Token.PlusEqual],
  ['-', Token.MinusEqual],
  ['*', Token.StarEqual],
  ['/', Token.SlashEqual],
  ['%', Token.PercentEqual],
  ['@', Token.AtEqual],
  ['&', Token.AmpersandEqual],
  ['|', Token.BarEqual],
  ['^', Token.CaretEqual],
  ['<', Token.LessEqual],
  ['>', Token.GreaterEqual],
  ['=', Token.EqualEqual],
  ['!', Token.NotEqual],
  [':', Token.ColonEqual],
];
for (const [text, token] of withEqual) EQUAL_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of the same character twice, and those with `=` behind them. */
const doubled: readonly [string, Token, Token][] = [
  ['*', Token.DoubleStar, Token.DoubleStarEqual],
  ['/', Token.DoubleSlash, Token.DoubleSlashEqual],
  ['<', Token.LeftShift, Token.LeftShiftEqual],
  ['>', Token.RightShift, Token.RightShiftEqual],
];
for (const [text, token, tripled] of doubled) {
  DOUBLE_OPERATORS[text.charCodeAt(0)] = token;
  TRIPLE_OPERATORS[text.charCodeAt(0)] = tripled;
}

/** A `# type:` comment that is not `ignore`: CPython takes it for a token, so it can be misplaced. */
export interface TypeComment {
  /** Index of the token that follows it. */
  readonly token: number;
  /** Whether the line holds nothing else. */
  readonly alone: boolean;
}

/**
 * CPython's tokenizer over bytes: the whole file into flat quads (see tokens.ts), before anything is parsed.
 * Source is read up to `length` and must have a NUL behind it; NULs inside were refused before.
 * When it throws, `tokens` holds what stood before the error.
 */
export class Tokenizer implements Tokens {
  data: Int32Array = new Int32Array(1 << 16);
  count = 0;
  lineStarts: Int32Array = new Int32Array(1 << 12);
  lineCount = 0;
  /** Lines whose first token is a comment. */
  commentLines = 0;
  /** Start offsets of `# type: ignore` comments. */
  readonly typeIgnores: number[] = [];
  readonly typeComments: TypeComment[] = [];

  private source: Uint8Array = new Uint8Array(1);
  private length = 0;
  /** 3.14 and later: t-strings, and what came with them. */
  private readonly templates: boolean;
  private readonly indents = new Int32Array(MAX_INDENT);
  private readonly alternativeIndents = new Int32Array(MAX_INDENT);
  private indent = 0;
  private readonly brackets = new Uint8Array(MAX_BRACKETS);
  private readonly bracketStarts = new Int32Array(MAX_BRACKETS);
  private level = 0;
  private readonly modes: StringMode[] = [];
  /** Whether the string literal scanned last has a backslash. */
  private backslash = false;

  constructor(
    private readonly names: NameTable,
    private readonly version: PythonVersion,
  ) {
    this.templates = version !== '3.13';
  }

  tokenize(source: Uint8Array, length: number): void {
    this.source = source;
    this.length = length;
    this.count = 0;
    this.lineCount = 0;
    this.commentLines = 0;
    this.typeIgnores.length = 0;
    this.typeComments.length = 0;
    this.indent = 0;
    this.level = 0;
    this.modes.length = 0;
    this.addLine(0);
    this.run();
  }

  /** Bracket that is open at the end of what was read, or -1: what `'(' was never closed` points at. */
  get openBracket(): number {
    return this.level > 0 ? this.bracketStarts[this.level - 1]! : -1;
  }

  private run(): void {
    const { source, length, names } = this;
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
            hash = (Math.imul(hash, 31) + c) | 0;
            c = source[++i]!;
            high |= c;
          } while (IDENTIFIER_PART[c] === 1);
          if ((c === 34 || c === 39) && i - start <= 2 && PREFIX_LETTER[source[start]!] === 1) {
            const prefix = this.stringPrefix(start, i);
            if (prefix === Token.String) {
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
          const alone = t === 0 || data[t - TOKEN_SIZE + 2]! <= lineStart;
          if (alone) this.commentLines++;
          this.readTypeComment(start, i, t / TOKEN_SIZE, alone);
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

  private push(kind: Token, start: number, end: number, value = 0): void {
    let t = this.count * TOKEN_SIZE;
    if (t + TOKEN_SIZE > this.data.length) this.growTokens();
    this.data[t++] = kind;
    this.data[t++] = start;
    this.data[t++] = end;
    this.data[t] = value;
    this.count++;
  }

  private growTokens(): Int32Array {
    const larger = new Int32Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
    return larger;
  }

  private addLine(start: number): void {
    if (this.lineCount === this.lineStarts.length) {
      const larger = new Int32Array(this.lineStarts.length * 2);
      larger.set(this.lineStarts);
      this.lineStarts = larger;
    }
    this.lineStarts[this.lineCount++] = start;
  }

  /**
   * Measures the indentation of a logical line that begins at `i` and pushes Indent or Dedents; blank and comment
   * lines count for nothing. Columns are counted twice, with tabs of 8 and of 1, and both must agree.
   * @returns the first byte after the indentation
   */
  private readIndentation(i: number): number {
    const { source } = this;
    let c = source[i]!;
    let column = 0;
    let alternative = 0;
    let continued = 0;
    for (;;) {
      if (c === 32) {
        column++;
        alternative++;
      } else if (c === 9) {
        column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
        alternative++;
      } else if (c === 12) {
        column = 0;
        alternative = 0;
      } else if (c === 92) {
        // The indentation before the first backslash is the one that counts.
        if (continued === 0) continued = column;
        i = this.continueLine(i);
        c = source[i]!;
        continue;
      } else break;
      c = source[++i]!;
    }
    if (c === 35 || c === 10 || c === 13) return i;
    if (c === 0 && i === this.length && column > 0) return i;
    if (continued !== 0) {
      column = continued;
      alternative = continued;
    }
    const current = this.indents[this.indent]!;
    if (column === current) {
      if (alternative !== this.alternativeIndents[this.indent]) this.inconsistentTabs(i);
    } else if (column > current) {
      if (this.indent + 1 >= MAX_INDENT) throw new PythonSyntaxError('too many levels of indentation', i, 'IndentationError');
      if (alternative <= this.alternativeIndents[this.indent]!) this.inconsistentTabs(i);
      this.indent++;
      this.indents[this.indent] = column;
      this.alternativeIndents[this.indent] = alternative;
      this.push(Token.Indent, this.lineStarts[this.lineCount - 1]!, i);
    } else {
      if (c === 0 && i === this.length) return i;
      while (this.indent > 0 && column < this.indents[this.indent]!) {
        this.indent--;
        this.push(Token.Dedent, i, i);
      }
      if (column !== this.indents[this.indent]) {
        throw new PythonSyntaxError('unindent does not match any outer indentation level', i, 'IndentationError');
      }
      if (alternative !== this.alternativeIndents[this.indent]) this.inconsistentTabs(i);
    }
    return i;
  }

  private inconsistentTabs(i: number): never {
    throw new PythonSyntaxError('inconsistent use of tabs and spaces in indentation', i, 'TabError');
  }

  /** A backslash at `i`, which must end its line; returns the start of the next one. */
  private continueLine(i: number): number {
    const { source } = this;
    let next = i + 1;
    if (source[next] === 13) next += source[next + 1] === 10 ? 2 : 1;
    else if (source[next] === 10) next++;
    else if (next === this.length) throw new PythonSyntaxError('unexpected EOF while parsing', i);
    else throw new PythonSyntaxError('unexpected character after line continuation character', i);
    this.addLine(next);
    if (next === this.length) throw new PythonSyntaxError('unexpected EOF while parsing', i);
    return next;
  }

  /** Kind of token that the letters [start, end) before a quote begin; Name when they are no prefix. */
  private stringPrefix(start: number, end: number): Token {
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
  private scanString(start: number, i: number): number {
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

  /** Flags of the literal scanned last, whose prefix begins at `start`. */
  private stringFlags(start: number): number {
    let flags = this.backslash ? StringFlag.Backslash : 0;
    for (let i = start; ; i++) {
      const letter = this.source[i]!;
      if ((letter | 32) === 98) flags |= StringFlag.Bytes;
      else if ((letter | 32) === 114) flags |= StringFlag.Raw;
      else if (letter === 117) flags |= StringFlag.Unicode;
      else if (letter !== 85) return flags;
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
  private detectedLine(): number {
    const lines = this.lineCount;
    return lines > 1 && this.lineStarts[lines - 1] === this.length ? lines - 1 : lines;
  }

  private closeBracket(c: number, i: number): boolean {
    const mode = this.modes.at(-1);
    const text = String.fromCharCode(c);
    const letter = mode?.template === true ? 't' : 'f';
    if (mode !== undefined && mode.depth === 0 && c === 125) {
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

  /** Whether this `:` ends the expression of a replacement field: then the format spec begins behind it. */
  private colonStartsFormat(c: number): boolean {
    if (c !== 58) return false;
    const mode = this.modes.at(-1)!;
    if (mode.fieldDepth < 0 || mode.depth - 1 !== mode.fieldDepth) return false;
    mode.inFormatSpec = true;
    return true;
  }

  /** Pushes FStringStart (or TStringStart) for the token at `start` with its quote at `i`; returns the first byte of the text. */
  private startFormatted(start: number, i: number, kind: Token): number {
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
  private formattedText(i: number): number {
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

  /** Notes `# type: …` comments; CPython allows any blanks, also none, where its prefix "# type: " has a space. */
  private readTypeComment(start: number, end: number, token: number, alone: boolean): void {
    const { source } = this;
    let i = start + 1;
    while (source[i] === 32 || source[i] === 9) i++;
    if (source[i] !== 116 || source[i + 1] !== 121 || source[i + 2] !== 112 || source[i + 3] !== 101 || source[i + 4] !== 58) return;
    i += 5;
    while (source[i] === 32 || source[i] === 9) i++;
    const ignore = 'ignore';
    let k = 0;
    while (k < 6 && source[i + k] === ignore.charCodeAt(k)) k++;
    const after = source[i + 6]!;
    if (k === 6 && (i + 6 >= end || (after < 128 && (IDENTIFIER_PART[after] === 0 || after === 95)))) this.typeIgnores.push(start);
    else this.typeComments.push({ token, alone });
  }
}
