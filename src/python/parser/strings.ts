import { checkString } from '../literals/check';
import { isRawPrefix, prefixLength } from '../literals/token';
import { Field, Kind } from '../nodes.generated';
import { PythonSyntaxError } from '../syntax-error';
import { MiddleFlag, StringFlag, Token } from '../tokens';
import { ConstantType, PieceForm } from '../tree';
import { DebugTextParser } from './debug-text';

/** String literals, f-strings and t-strings, and their implicit concatenation. */
export abstract class StringParser extends DebugTextParser {
  protected abstract starExpressions(): number;
  protected abstract yieldExpression(): number;

  // strings: (fstring | STRING)+ | tstring+
  protected strings(): number {
    const first = this.d[this.p]!;
    const second = this.peek(1);
    if (first === Token.String && second !== Token.String && second !== Token.FStringStart && second !== Token.TStringStart) {
      const token = this.p;
      this.advance();
      return this.literal(token);
    }
    return this.concatenation();
  }

  /** One literal token as a Constant; its escapes are checked here. */
  private literal(token: number): number {
    const { d } = this;
    const start = d[token + 1]!;
    const end = d[token + 2]!;
    const flags = d[token + 3]!;
    const bytes = (flags & StringFlag.Bytes) !== 0;
    if (bytes || (flags & (StringFlag.Backslash | StringFlag.Raw)) === StringFlag.Backslash) {
      let content = start;
      while (this.source[content] !== 34 && this.source[content] !== 39) content++;
      const triple =
        end - content >= 6 && this.source[content + 1] === this.source[content] && this.source[content + 2] === this.source[content];
      const quotes = triple ? 3 : 1;
      checkString(this.source, content + quotes, end - quotes, bytes, (flags & StringFlag.Raw) !== 0, start, end, this.version);
    }
    return this.node3(Kind.Constant, start, end, bytes ? ConstantType.Bytes : ConstantType.Str, 0, flags & StringFlag.Unicode ? 1 : 0);
  }

  private concatenation(): number {
    const start = this.start();
    const firstToken = this.p;
    const mark = this.scratchTop;
    let bytes = 0;
    let plain = 0;
    let formatted = 0;
    let templates = 0;
    for (;;) {
      const kind = this.kind();
      if (kind === Token.String) {
        if ((this.d[this.p + 3]! & StringFlag.Bytes) !== 0) bytes++;
        else plain++;
        const token = this.p;
        this.advance();
        this.push(this.literal(token));
      } else if (kind === Token.FStringStart) {
        formatted++;
        this.formattedParts(Token.FStringMiddle, Token.FStringEnd);
      } else if (kind === Token.TStringStart) {
        templates++;
        this.formattedParts(Token.TStringMiddle, Token.TStringEnd);
      } else break;
    }
    const end = this.previousEnd();
    if (templates > 0 && bytes + plain + formatted > 0) {
      throw new PythonSyntaxError('cannot mix t-string literals with string or bytes literals', start, 'SyntaxError', end);
    }
    if (bytes > 0 && plain + formatted > 0) {
      throw new PythonSyntaxError('cannot mix bytes and nonbytes literals', start, 'SyntaxError', end);
    }
    if (formatted + templates > 0) {
      return this.node1(templates > 0 ? Kind.TemplateStr : Kind.JoinedStr, start, end, this.listOf(this.foldConstants(this.take(mark))));
    }
    const pieces = this.pieces(this.take(mark));
    const unicode = (this.d[firstToken + 3]! & StringFlag.Unicode) !== 0 ? 1 : 0;
    return this.node3(Kind.Constant, start, end, bytes > 0 ? ConstantType.Bytes : ConstantType.Str, pieces, unicode);
  }

  /** Pushes the values of one f- or t-string: Constants, and a FormattedValue or Interpolation per replacement field. */
  private formattedParts(middle: Token, endToken: Token): void {
    const template = middle === Token.TStringMiddle;
    const raw = isRawPrefix(this.source, this.start(), prefixLength(this.source, this.start()));
    // CPython 3.13 decodes escapes in the text of `{x = }` too.
    const debugForm = this.minor !== 13 ? PieceForm.Verbatim : raw ? PieceForm.RawMiddle : PieceForm.Middle;
    const mark = this.scratchTop;
    this.advance();
    while (this.kind() !== endToken) {
      const kind = this.kind();
      if (kind === middle) this.push(this.middle(raw));
      else if (kind === Token.LeftBrace) this.replacementField(template, middle, debugForm);
      else this.fail();
    }
    this.checkMiddles(mark);
    this.advance();
  }

  /** Checks the escapes of the Constants pushed since `mark`; CPython points at the closing quote, which is the current token. */
  private checkMiddles(mark: number): void {
    const { heap } = this;
    for (let i = mark; i < this.scratchTop; i++) {
      const node = this.pushed(i);
      const pieces = heap[node] === Kind.Constant ? heap[node + Field.Constant_pieces]! : 0;
      const count = pieces === 0 ? 0 : heap[pieces]!;
      for (let p = pieces + 1; p < pieces + 1 + 3 * count; p += 3) {
        if (heap[p + 2] === PieceForm.Middle) this.checkMiddle(heap[p]!, heap[p + 1]!);
      }
    }
  }

  private checkMiddle(start: number, end: number): void {
    if (this.hasBackslash(start, end)) {
      checkString(this.source, start, end, false, false, this.start(), this.d[this.p + 2]!, this.version);
    }
  }

  /** A middle as a Constant of one piece. */
  private middle(raw: boolean): number {
    const start = this.start();
    const end = this.d[this.p + 2]!;
    const flags = this.d[this.p + 3]!;
    const textEnd = (flags & MiddleFlag.DoubledBrace) !== 0 ? end - 1 : end;
    this.advance();
    return this.pieceConstant(start, end, textEnd, raw ? PieceForm.RawMiddle : PieceForm.Middle);
  }

  private hasBackslash(start: number, end: number): boolean {
    const { source } = this;
    for (let i = start; i < end; i++) if (source[i] === 92) return true;
    return false;
  }

  private pieceConstant(start: number, end: number, textEnd: number, form: PieceForm): number {
    const pieces = this.allocate(4);
    this.heap[pieces] = 1;
    this.heap[pieces + 1] = start;
    this.heap[pieces + 2] = textEnd;
    this.heap[pieces + 3] = form;
    return this.node3(Kind.Constant, start, end, ConstantType.Str, pieces, 0);
  }

  /** The pieces of consecutive Constants as one list. */
  private pieces(constants: readonly number[]): number {
    const triples: number[] = [];
    for (const constant of constants) {
      const own = this.heap[constant + Field.Constant_pieces]!;
      if (own === 0) triples.push(this.heap[constant + 1]!, this.heap[constant + 2]!, PieceForm.Literal);
      else for (let i = 1; i <= this.heap[own]! * 3; i++) triples.push(this.heap[own + i]!);
    }
    const at = this.allocate(triples.length + 1);
    this.heap[at] = triples.length / 3;
    for (let i = 0; i < triples.length; i++) this.heap[at + 1 + i] = triples[i]!;
    return at;
  }

  /** Joins neighbouring Constants of an f-string and drops those that are empty, as CPython does. */
  private foldConstants(values: readonly number[]): number[] {
    const result: number[] = [];
    for (let i = 0; i < values.length;) {
      if (this.heap[values[i]!] !== Kind.Constant) {
        result.push(values[i++]!);
        continue;
      }
      let j = i + 1;
      while (j < values.length && this.heap[values[j]!] === Kind.Constant) j++;
      const run = values.slice(i, j);
      const filled = run.some((constant) => !this.isEmpty(constant));
      if (filled) {
        const first = run[0]!;
        if (run.length === 1) result.push(first);
        else {
          const pieces = this.pieces(run);
          const end = this.heap[run.at(-1)! + 2]!;
          result.push(
            this.node3(Kind.Constant, this.heap[first + 1]!, end, ConstantType.Str, pieces, this.heap[first + Field.Constant_u]!),
          );
        }
      }
      i = j;
    }
    return result;
  }

  private isEmpty(constant: number): boolean {
    const { heap, source } = this;
    let start = heap[constant + 1]!;
    let end = heap[constant + 2]!;
    const pieces = heap[constant + Field.Constant_pieces]!;
    let raw = pieces !== 0 && heap[pieces + 3] !== PieceForm.Middle;
    if (pieces === 0) {
      const prefix = prefixLength(source, start);
      raw = isRawPrefix(source, start, prefix);
      start += prefix;
      const quotes = end - start >= 6 && source[start + 1] === source[start] && source[start + 2] === source[start] ? 3 : 1;
      start += quotes;
      end -= quotes;
    }
    // Escaped line breaks are the only text without a value.
    while (!raw && start < end && source[start] === 92 && (source[start + 1] === 10 || source[start + 1] === 13)) {
      start += source[start + 1] === 13 && source[start + 2] === 10 ? 3 : 2;
    }
    return start >= end;
  }

  // fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' fstring_format_spec*] '}'
  private replacementField(template: boolean, middle: Token, debugForm: PieceForm): void {
    const start = this.start();
    this.advance();
    const field = this.p;
    const expressionStart = start + 1;
    const value = this.kind() === Token.Yield ? this.yieldExpression() : this.starExpressions();
    const expressionEnd = this.previousEnd();
    const debug = this.accept(Token.Equal);
    let conversion = -1;
    const terminator = this.start();
    if (this.accept(Token.Exclamation)) conversion = this.conversion(template);
    let spec = 0;
    if (this.kind() === Token.Colon) spec = this.formatSpec(middle);
    else if (debug && conversion < 0) conversion = 114;
    if (this.kind() !== Token.RightBrace) this.fail();
    this.advance();
    const end = this.previousEnd();
    if (debug) this.push(this.debugText(expressionStart, terminator, field, debugForm));
    if (!template) {
      this.push(this.node3(Kind.FormattedValue, start, end, value, conversion, spec));
      return;
    }
    const text = this.allocate(2);
    this.heap[text] = expressionStart;
    this.heap[text + 1] = expressionEnd;
    this.push(this.node(Kind.Interpolation, start, end, [value, text, conversion, spec]));
  }

  // fstring_conversion: '!' NAME
  private conversion(template: boolean): number {
    const start = this.start();
    const letter = template ? 't' : 'f';
    if (this.kind() !== Token.Name) this.fail();
    if (this.previousEnd() !== start) {
      throw new PythonSyntaxError(`${letter}-string: conversion type must come right after the exclamation mark`, start - 1);
    }
    const text = this.names.text(this.name());
    if (text !== 's' && text !== 'r' && text !== 'a') {
      throw new PythonSyntaxError(
        `${letter}-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`,
        start,
        'SyntaxError',
        this.d[this.p + 2],
      );
    }
    this.advance();
    return text.charCodeAt(0);
  }

  // fstring_full_format_spec: ':' (FSTRING_MIDDLE | fstring_replacement_field)*
  private formatSpec(middle: Token): number {
    const start = this.start();
    this.advance();
    const mark = this.scratchTop;
    for (;;) {
      if (this.kind() === middle) {
        // CPython 3.13 decodes escapes here even in a raw f-string.
        this.push(this.middle(this.minor !== 13 && (this.d[this.p + 3]! & MiddleFlag.Raw) !== 0));
        this.checkMiddles(this.scratchTop - 1);
      } else if (this.kind() === Token.LeftBrace) this.replacementField(false, middle, PieceForm.Verbatim);
      else break;
    }
    return this.node1(Kind.JoinedStr, start, this.previousEnd(), this.listOf(this.foldConstants(this.take(mark))));
  }

  protected isStringStart(kind: Token): boolean {
    return kind === Token.String || kind === Token.FStringStart || kind === Token.TStringStart;
  }
}
