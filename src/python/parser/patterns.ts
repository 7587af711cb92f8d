import { Kind } from '../nodes.generated';
import { KnownName, Token } from '../tokens';
import { ConstantType } from '../tree';
import { ParameterParser } from './parameters';

/** The patterns of `case`. */
export abstract class PatternParser extends ParameterParser {
  // patterns: open_sequence_pattern | pattern
  protected patterns(): number {
    const start = this.start();
    const first = this.maybeStarPattern();
    if (this.kind() !== Token.Comma) {
      if (this.heap[first] === Kind.MatchStar) this.failAt(first, 'invalid syntax');
      return first;
    }
    const items = this.morePatterns(first);
    return this.node1(Kind.MatchSequence, start, this.previousEnd(), items);
  }

  /** The list of `first` and the maybe_star_patterns after commas, up to a token that begins none. */
  private morePatterns(first: number): number {
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      const kind = this.kind();
      if (kind === Token.Colon || kind === Token.If || kind === Token.RightParenthesis || kind === Token.RightBracket) break;
      this.push(this.maybeStarPattern());
    }
    return this.list(mark);
  }

  // maybe_star_pattern: '*' (pattern_capture_target | '_') | pattern
  private maybeStarPattern(): number {
    if (this.kind() !== Token.Star) return this.pattern();
    const start = this.start();
    this.advance();
    let name = 0;
    if (this.kind() === Token.Name && this.name() === KnownName._) this.advance();
    else name = this.captureTarget();
    return this.node1(Kind.MatchStar, start, this.previousEnd(), name);
  }

  // pattern_capture_target: !"_" NAME !('.' | '(' | '=')
  private captureTarget(): number {
    if (this.kind() !== Token.Name || this.name() === KnownName._) this.fail();
    const next = this.peek(1);
    if (next === Token.Dot || next === Token.LeftParenthesis || next === Token.Equal) this.fail();
    return this.expectName();
  }

  // pattern: or_pattern ['as' pattern_capture_target]
  private pattern(): number {
    this.enter();
    const start = this.start();
    let pattern = this.orPattern();
    if (this.accept(Token.As)) {
      const name = this.captureTarget();
      pattern = this.node2(Kind.MatchAs, start, this.previousEnd(), pattern, name);
    }
    this.leave();
    return pattern;
  }

  // or_pattern: '|'.closed_pattern+
  private orPattern(): number {
    const start = this.start();
    const first = this.closedPattern();
    if (this.kind() !== Token.Bar) return first;
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Bar)) this.push(this.closedPattern());
    return this.node1(Kind.MatchOr, start, this.previousEnd(), this.list(mark));
  }

  // closed_pattern: literal | capture | wildcard | value | group | sequence | mapping | class
  private closedPattern(): number {
    const start = this.start();
    switch (this.kind()) {
      case Token.Name:
        return this.namePattern();
      case Token.LeftParenthesis:
        return this.parenthesizedPattern();
      case Token.LeftBracket: {
        this.advance();
        const items = this.kind() === Token.RightBracket ? 0 : this.morePatterns(this.maybeStarPattern());
        this.expect(Token.RightBracket);
        return this.node1(Kind.MatchSequence, start, this.previousEnd(), items);
      }
      case Token.LeftBrace:
        return this.mappingPattern();
      case Token.None:
        this.advance();
        return this.node1(Kind.MatchSingleton, start, this.previousEnd(), ConstantType.None);
      case Token.True:
        this.advance();
        return this.node1(Kind.MatchSingleton, start, this.previousEnd(), ConstantType.True);
      case Token.False:
        this.advance();
        return this.node1(Kind.MatchSingleton, start, this.previousEnd(), ConstantType.False);
      default: {
        const value = this.literalExpression();
        return this.node1(Kind.MatchValue, start, this.previousEnd(), value);
      }
    }
  }

  // literal_expr: signed_number !('+' | '-') | complex_number | strings
  private literalExpression(): number {
    if (this.isStringStart(this.kind())) return this.strings();
    const start = this.start();
    const real = this.signedNumber();
    const operator = this.kind();
    if (operator !== Token.Plus && operator !== Token.Minus) return real;
    if (this.constantType(real) === ConstantType.Complex) this.failAt(real, 'real number required in complex literal');
    this.advance();
    if (this.kind() !== Token.Number) this.fail();
    const imaginary = this.atom();
    if (this.constantType(imaginary) !== ConstantType.Complex) this.failAt(imaginary, 'imaginary number required in complex literal');
    return this.node3(Kind.BinOp, start, this.previousEnd(), real, operator === Token.Plus ? Kind.Add : Kind.Sub, imaginary);
  }

  private constantType(node: number): ConstantType {
    const constant = this.heap[node] === Kind.UnaryOp ? this.heap[node + 4]! : node;
    return this.heap[constant + 3]!;
  }

  // signed_number: ['-'] NUMBER — from 3.15 on also '+' NUMBER, which leaves no node of its own
  private signedNumber(): number {
    const start = this.start();
    const negative = this.accept(Token.Minus);
    if (!negative && this.minor >= 15) this.accept(Token.Plus);
    if (this.kind() !== Token.Number) this.fail();
    const number = this.atom();
    return negative ? this.node2(Kind.UnaryOp, start, this.previousEnd(), Kind.USub, number) : number;
  }

  // capture_pattern | wildcard_pattern | value_pattern: attr | class_pattern: name_or_attr '(' … ')'
  private namePattern(): number {
    const start = this.start();
    const id = this.name();
    if (id === KnownName._) {
      this.advance();
      return this.node2(Kind.MatchAs, start, this.previousEnd(), 0, 0);
    }
    const next = this.peek(1);
    if (next === Token.Equal) this.fail();
    if (next !== Token.Dot && next !== Token.LeftParenthesis) {
      this.advance();
      return this.node2(Kind.MatchAs, start, this.previousEnd(), 0, id);
    }
    const value = this.nameOrAttribute();
    if (this.kind() === Token.LeftParenthesis) return this.classPattern(start, value);
    if (this.kind() === Token.Equal) this.fail();
    return this.node1(Kind.MatchValue, start, this.previousEnd(), value);
  }

  // name_or_attr: NAME ('.' NAME)*
  private nameOrAttribute(): number {
    const start = this.start();
    let node = this.node2(Kind.Name, start, this.d[this.p + 2]!, this.expectName(), Kind.Load);
    while (this.accept(Token.Dot)) {
      const attribute = this.expectName();
      node = this.node3(Kind.Attribute, start, this.previousEnd(), node, attribute, Kind.Load);
    }
    return node;
  }

  // '(' [positional_patterns] [','] [keyword_patterns] [','] ')'
  private classPattern(start: number, cls: number): number {
    this.advance();
    const mark = this.scratchTop;
    const names: number[] = [];
    const keywords: number[] = [];
    while (this.kind() !== Token.RightParenthesis) {
      if (this.kind() === Token.Name && this.peek(1) === Token.Equal) {
        names.push(this.expectName());
        this.advance();
        keywords.push(this.pattern());
      } else {
        if (names.length > 0) this.fail();
        this.push(this.pattern());
      }
      if (!this.accept(Token.Comma)) break;
    }
    this.expect(Token.RightParenthesis);
    const positional = this.list(mark);
    return this.node(Kind.MatchClass, start, this.previousEnd(), [cls, positional, this.listOf(names), this.listOf(keywords)]);
  }

  // group_pattern: '(' pattern ')' · sequence_pattern: '(' [open_sequence_pattern] ')'
  private parenthesizedPattern(): number {
    const start = this.start();
    this.advance();
    if (this.accept(Token.RightParenthesis)) return this.node1(Kind.MatchSequence, start, this.previousEnd(), 0);
    const first = this.maybeStarPattern();
    if (this.kind() !== Token.Comma) {
      if (this.heap[first] === Kind.MatchStar) this.failAt(first, 'invalid syntax');
      this.expect(Token.RightParenthesis);
      return first;
    }
    const items = this.morePatterns(first);
    this.expect(Token.RightParenthesis);
    return this.node1(Kind.MatchSequence, start, this.previousEnd(), items);
  }

  // mapping_pattern: '{' [','.((literal_expr | attr) ':' pattern)] [',' '**' pattern_capture_target] [','] '}'
  private mappingPattern(): number {
    const start = this.start();
    this.advance();
    const keys: number[] = [];
    const mark = this.scratchTop;
    let rest = 0;
    while (this.kind() !== Token.RightBrace) {
      if (rest !== 0) this.fail();
      if (this.accept(Token.DoubleStar)) rest = this.captureTarget();
      else {
        keys.push(this.mappingKey());
        this.expect(Token.Colon);
        this.push(this.pattern());
      }
      if (!this.accept(Token.Comma)) break;
    }
    this.expect(Token.RightBrace);
    const patterns = this.list(mark);
    return this.node3(Kind.MatchMapping, start, this.previousEnd(), this.listOf(keys), patterns, rest);
  }

  private mappingKey(): number {
    switch (this.kind()) {
      case Token.None:
      case Token.True:
      case Token.False:
        return this.atom();
      case Token.Name: {
        if (this.peek(1) !== Token.Dot) this.fail();
        return this.nameOrAttribute();
      }
      default:
        return this.literalExpression();
    }
  }
}
