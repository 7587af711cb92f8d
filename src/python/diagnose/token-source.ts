import type { NameTable } from '../names';
import type { PythonSyntaxError } from '../syntax-error';
import { Token, TOKEN_SIZE } from '../tokens';
import type { PythonVersion } from '../tree';
import { incompatiblePrefix } from './string-prefixes';
import type { Tokenizer } from '../tokenizer';
import { Diagnosis } from './diagnosis';
import type { NodeName } from './nodes';
import { describeTokenizerError, type TokenizerError } from './tokenizer-error';

const decoder = new TextDecoder();

/** The tokens of a file up to the tokenizer's error, if any, and where CPython says they are. */
export class TokenSource {
  private readonly problem: TokenizerError | undefined;
  /** Open brackets behind each token from `levelBase` on. */
  private levels: Uint8Array = new Uint8Array(0);
  private levelBase = 0;

  constructor(
    readonly tokens: Tokenizer,
    readonly bytes: Uint8Array,
    readonly length: number,
    private readonly names: NameTable,
    readonly version: PythonVersion,
    error: PythonSyntaxError | undefined,
  ) {
    this.problem =
      (version === '3.13' ? undefined : incompatiblePrefix(this, error)) ??
      (error === undefined ? undefined : describeTokenizerError(error, this));
  }

  /** Whether the tokens are those of the whole file. */
  get complete(): boolean {
    return this.problem === undefined;
  }

  /** The tokenizer's error, to be thrown by a parser that wants the token behind the last. */
  error(): Diagnosis {
    return this.problem!.diagnosis;
  }

  /** What becomes of an error at the token `index` when CPython goes on to tokenize the rest of the file. */
  overridden(diagnosis: Diagnosis, index: number): Diagnosis {
    const { problem } = this;
    if (problem === undefined || problem.diagnosis === diagnosis) return diagnosis;
    if (problem.raised) return problem.diagnosis;
    const { unclosed } = problem;
    return unclosed !== undefined && this.lineOfToken(index) > unclosed.line ? unclosed : diagnosis;
  }

  kind(index: number): Token {
    return this.tokens.data[index * TOKEN_SIZE]!;
  }

  start(index: number): number {
    return this.tokens.data[index * TOKEN_SIZE + 1]!;
  }

  end(index: number): number {
    return this.tokens.data[index * TOKEN_SIZE + 2]!;
  }

  nameOf(index: number): number {
    return this.tokens.data[index * TOKEN_SIZE + 3]!;
  }

  text(index: number): string {
    const kind = this.kind(index);
    if (kind === Token.Name) return this.names.text(this.nameOf(index));
    return decoder.decode(this.bytes.subarray(this.start(index), this.end(index)));
  }

  isExpression(index: number): boolean {
    return this.expressionKind(index) !== undefined;
  }

  /** Which expression a token is on its own. */
  expressionKind(index: number): NodeName | undefined {
    switch (this.kind(index)) {
      case Token.Name:
        return 'Name';
      case Token.Number:
      case Token.String:
        return 'Literal';
      case Token.True:
        return 'True';
      case Token.False:
        return 'False';
      case Token.None:
        return 'None';
      case Token.Ellipsis:
        return 'Ellipsis';
      default:
        return undefined;
    }
  }

  /** The letter of the f- or t-string in whose replacement field the token stands, if any. */
  formattedLetter(index: number): 'f' | 't' | undefined {
    let depth = 0;
    for (let i = index; i >= 0; i--) {
      const kind = this.kind(i);
      if (kind === Token.FStringEnd || kind === Token.TStringEnd) depth++;
      else if (kind === Token.FStringStart || kind === Token.TStringStart) {
        if (depth === 0) return kind === Token.FStringStart ? 'f' : 't';
        depth--;
      }
    }
    return undefined;
  }

  /** Whether the innermost bracket around the token begins a replacement field. */
  opensField(index: number): boolean {
    let i = index - 1;
    for (let depth = 0; i > 0; i--) {
      const kind = this.kind(i);
      if (closes(kind)) depth++;
      else if (opens(kind) && depth-- === 0) break;
    }
    const before = this.kind(i - 1);
    return (before >= Token.FStringStart && before <= Token.TStringEnd) || before === Token.RightBrace || before === Token.Colon;
  }

  /** Whether the tokens end inside of an f- or t-string. */
  endsInString(): boolean {
    return this.formattedLetter(this.tokens.count - 1) !== undefined;
  }

  /** How many brackets are open behind the token `index`; `statement` is the first token of its top-level statement. */
  level(index: number, statement: number): number {
    if (this.levelBase !== statement || this.levels.length === 0) {
      this.levelBase = statement;
      this.levels = this.countLevels(statement);
    }
    return this.levels[index - statement]!;
  }

  private countLevels(statement: number): Uint8Array {
    const levels = new Uint8Array(this.tokens.count - statement);
    let level = 0;
    for (let i = 0; i < levels.length; i++) {
      const kind = this.kind(statement + i);
      if (opens(kind)) level++;
      else if (closes(kind)) level--;
      levels[i] = level;
    }
    return levels;
  }

  /** An error over the tokens `first` to `last`. */
  between(first: number, last: number, message: string): Diagnosis {
    const start = this.startInCPython(first);
    if (start < 0) return this.diagnosis(message, this.lineOfToken(first), 0);
    return this.at(start, message, this.end(last));
  }

  /** An error over tokens of which, where they take several lines, CPython 3.15 points at the last, in the column of the first. */
  atLastLine(first: number, last: number, message: string): Diagnosis {
    const diagnosis = this.between(first, last, message);
    const line = this.lineOf(this.end(last) - 1);
    if (line === diagnosis.line) return diagnosis;
    const start = this.lineStart(line);
    let end = start;
    while (end < this.length && this.bytes[end] !== 10 && this.bytes[end] !== 13) end++;
    return this.diagnosis(message, line, Math.min(diagnosis.offset, this.characters(start, end) + 1));
  }

  atToken(index: number, message: string): Diagnosis {
    return this.between(index, index, message);
  }

  /** An error at the token `index`, the last that was read: a token without a text stands where the tokenizer does. */
  atLast(index: number, message: string, type: Diagnosis['type'] = 'SyntaxError'): Diagnosis {
    const start = this.startInCPython(index);
    if (start >= 0) return this.at(start, message, this.end(index), type);
    const end = this.end(index);
    if (end >= this.length) return this.atEndOfFile(message, type);
    const line = this.lineOf(end);
    return this.diagnosis(message, line, this.characters(this.lineStart(line), end), type);
  }

  /** An error behind the line break of the last line. */
  atEndOfFile(message: string, type: Diagnosis['type'] = 'SyntaxError'): Diagnosis {
    let line = this.lineOf(this.length);
    if (line > 1 && this.lineStart(line) === this.length) line--;
    let end = this.length;
    while (end > this.lineStart(line) && (this.bytes[end - 1] === 10 || this.bytes[end - 1] === 13)) end--;
    return this.diagnosis(message, line, this.characters(this.lineStart(line), end) + 1, type);
  }

  at(start: number, message: string, end = -1, type: Diagnosis['type'] = 'SyntaxError'): Diagnosis {
    const line = this.lineOf(start);
    // Inside of a character CPython points at that character.
    const inside = (this.bytes[start]! & 0xc0) === 0x80;
    return new Diagnosis(message, start, type, end, line, this.characters(this.lineStart(line), start) + (inside ? 0 : 1));
  }

  diagnosis(message: string, line: number, offset: number, type: Diagnosis['type'] = 'SyntaxError'): Diagnosis {
    return new Diagnosis(message, this.lineStart(line), type, -1, line, offset);
  }

  lineOfToken(index: number): number {
    const end = this.end(index);
    const hasText = this.kind(index) > Token.Dedent || this.kind(index) === Token.Newline;
    const line = this.lineOf(hasText ? this.startInCPython(index) : end);
    return line > 1 && this.lineStart(line) === this.length ? line - 1 : line;
  }

  /** Where CPython has a token begin; -1 for those that it gives no column. */
  private startInCPython(index: number): number {
    const kind = this.kind(index);
    if (kind === Token.Indent || kind === Token.Dedent || kind === Token.EndMarker) return -1;
    if (kind !== Token.Newline) return this.start(index);
    // The end of a line begins at the comment before it.
    let i = index === 0 ? 0 : this.end(index - 1);
    const end = this.start(index);
    for (; i < end; i++) {
      const byte = this.bytes[i];
      if (byte === 35) return i;
    }
    return end;
  }

  lineOf(offset: number): number {
    const { lineStarts, lineCount } = this.tokens;
    let low = 0;
    let high = lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  lineStart(line: number): number {
    return this.tokens.lineStarts[line - 1]!;
  }

  /** Number of characters in bytes [start, end). */
  characters(start: number, end: number): number {
    let count = 0;
    for (let i = start; i < end; i++) if ((this.bytes[i]! & 0xc0) !== 0x80) count++;
    return count;
  }
}

function opens(kind: Token): boolean {
  return kind === Token.LeftParenthesis || kind === Token.LeftBracket || kind === Token.LeftBrace;
}

function closes(kind: Token): boolean {
  return kind === Token.RightParenthesis || kind === Token.RightBracket || kind === Token.RightBrace;
}
