import { Kind } from '../nodes.generated';
import { Token, TOKEN_SIZE } from '../tokens';
import { ConstantType } from '../tree';
import { CallParser } from './calls';
import { OPERATOR, PRECEDENCE, Precedence } from './precedence';

/** The expression half of the grammar. */
export abstract class ExpressionParser extends CallParser {
  /** Set by `from __future__ import barry_as_FLUFL` from 3.14 on: `<>` instead of `!=` in what follows. */
  protected flufl = false;

  // lambda_params, in parameters.ts
  protected abstract lambdaParameters(): number;

  // expression: disjunction ['if' disjunction 'else' expression] | lambdef
  protected expression(): number {
    if (this.d[this.p] === Token.Lambda) return this.lambda();
    const start = this.d[this.p + 1]!;
    const body = this.binary(Precedence.Or);
    if (this.d[this.p] !== Token.If) return body;
    this.enter();
    this.advance();
    const test = this.binary(Precedence.Or);
    this.expect(Token.Else);
    const orelse = this.expression();
    this.leave();
    return this.node3(Kind.IfExp, start, this.previousEnd(), test, body, orelse);
  }

  // lambdef: 'lambda' [lambda_params] ':' expression
  private lambda(): number {
    this.enter();
    const start = this.start();
    this.advance();
    const parameters = this.lambdaParameters();
    this.expect(Token.Colon);
    const body = this.expression();
    this.leave();
    return this.node2(Kind.Lambda, start, this.previousEnd(), parameters, body);
  }

  // named_expression: NAME ':=' ~ expression | expression !':='
  protected namedExpression(): number {
    if (this.d[this.p] !== Token.Name || this.d[this.p + TOKEN_SIZE] !== Token.ColonEqual) return this.expression();
    const start = this.start();
    const target = this.node2(Kind.Name, start, this.d[this.p + 2]!, this.name(), Kind.Store);
    this.p += 2 * TOKEN_SIZE;
    const value = this.expression();
    return this.node2(Kind.NamedExpr, start, this.previousEnd(), target, value);
  }

  /** disjunction, conjunction, inversion, comparison and the arithmetic rules, by precedence climbing. */
  protected binary(minimum: number): number {
    const start = this.d[this.p + 1]!;
    let left: number;
    if (this.d[this.p] === Token.Not) {
      if (minimum > Precedence.Not) this.fail();
      this.enter();
      this.advance();
      const operand = this.binary(Precedence.Not);
      this.leave();
      left = this.node2(Kind.UnaryOp, start, this.previousEnd(), Kind.Not, operand);
    } else left = this.unary();
    for (let links = 0; ; links++) {
      this.checkChain(links);
      const token = this.d[this.p]!;
      const precedence = PRECEDENCE[token]!;
      if (precedence === 0 || precedence < minimum) return left;
      if (precedence > Precedence.Comparison) {
        this.advance();
        const right = this.binary(precedence + 1);
        left = this.node3(Kind.BinOp, start, this.previousEnd(), left, OPERATOR[token]!, right);
      } else if (precedence === Precedence.Comparison) {
        if (token === Token.Not && this.peek(1) !== Token.In) return left;
        left = this.comparison(start, left);
      } else left = this.booleanOperation(start, left, token, precedence);
    }
  }

  // disjunction: conjunction ('or' conjunction)+ · conjunction: inversion ('and' inversion)+
  private booleanOperation(start: number, first: number, token: Token, precedence: number): number {
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(token)) this.push(this.binary(precedence + 1));
    return this.node2(Kind.BoolOp, start, this.previousEnd(), OPERATOR[token]!, this.list(mark));
  }

  // comparison: bitwise_or (compare_op bitwise_or)+
  private comparison(start: number, left: number): number {
    const mark = this.scratchTop;
    const operators: number[] = [];
    for (;;) {
      const token = this.d[this.p]!;
      if (PRECEDENCE[token] !== Precedence.Comparison) break;
      let operator = OPERATOR[token]!;
      if (token === Token.Not) {
        if (this.peek(1) !== Token.In) break;
        this.advance();
      } else if (token === Token.NotEqual && (this.source[this.start()] === 60) !== this.flufl) this.fail();
      this.advance();
      if (token === Token.Is && this.accept(Token.Not)) operator = Kind.IsNot;
      operators.push(operator);
      this.push(this.binary(Precedence.BitOr));
    }
    const comparators = this.list(mark);
    return this.node3(Kind.Compare, start, this.previousEnd(), left, this.listOf(operators), comparators);
  }

  // factor: ('+' | '-' | '~') factor | power · power: await_primary ['**' factor]
  private unary(): number {
    const token = this.d[this.p]!;
    const start = this.d[this.p + 1]!;
    if (token === Token.Minus || token === Token.Plus || token === Token.Tilde) {
      this.enter();
      this.advance();
      const operand = this.unary();
      this.leave();
      const operator = token === Token.Minus ? Kind.USub : token === Token.Plus ? Kind.UAdd : Kind.Invert;
      return this.node2(Kind.UnaryOp, start, this.previousEnd(), operator, operand);
    }
    let base: number;
    if (token === Token.Await) {
      this.advance();
      const value = this.primary();
      base = this.node1(Kind.Await, start, this.previousEnd(), value);
    } else base = this.primary();
    if (this.d[this.p] !== Token.DoubleStar) return base;
    this.enter();
    this.advance();
    const exponent = this.unary();
    this.leave();
    return this.node3(Kind.BinOp, start, this.previousEnd(), base, Kind.Pow, exponent);
  }

  // primary: atom ('.' NAME | genexp | '(' [arguments] ')' | '[' slices ']')*
  protected primary(): number {
    const start = this.d[this.p + 1]!;
    let node = this.atom();
    for (let links = 0; ; links++) {
      this.checkChain(links);
      switch (this.d[this.p]! as Token) {
        case Token.Dot: {
          this.advance();
          if (this.d[this.p] !== Token.Name) this.fail();
          const attribute = this.d[this.p + 3]!;
          const end = this.d[this.p + 2]!;
          this.advance();
          node = this.node3(Kind.Attribute, start, end, node, attribute, Kind.Load);
          continue;
        }
        case Token.LeftParenthesis:
          node = this.call(start, node);
          continue;
        case Token.LeftBracket: {
          this.advance();
          const slice = this.slices();
          this.expect(Token.RightBracket);
          node = this.node3(Kind.Subscript, start, this.previousEnd(), node, slice, Kind.Load);
          continue;
        }
        default:
          return node;
      }
    }
  }

  // atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | (tuple | group | genexp) | (list | listcomp) | (dict | set | …) | '...'
  protected atom(): number {
    const { d, p } = this;
    const token = d[p]! as Token;
    const start = d[p + 1]!;
    switch (token) {
      case Token.Name:
        this.p = p + TOKEN_SIZE;
        return this.node2(Kind.Name, start, d[p + 2]!, d[p + 3]!, Kind.Load);
      case Token.Number:
        this.p = p + TOKEN_SIZE;
        return this.node3(Kind.Constant, start, d[p + 2]!, this.numberType(start, d[p + 2]!), 0, 0);
      case Token.String:
      case Token.FStringStart:
      case Token.TStringStart:
        return this.strings();
      case Token.LeftParenthesis:
        return this.parenthesized();
      case Token.LeftBracket:
        return this.bracketed();
      case Token.LeftBrace:
        return this.braced();
      case Token.None:
        this.p = p + TOKEN_SIZE;
        return this.node3(Kind.Constant, start, d[p + 2]!, ConstantType.None, 0, 0);
      case Token.True:
        this.p = p + TOKEN_SIZE;
        return this.node3(Kind.Constant, start, d[p + 2]!, ConstantType.True, 0, 0);
      case Token.False:
        this.p = p + TOKEN_SIZE;
        return this.node3(Kind.Constant, start, d[p + 2]!, ConstantType.False, 0, 0);
      case Token.Ellipsis:
        this.p = p + TOKEN_SIZE;
        return this.node3(Kind.Constant, start, d[p + 2]!, ConstantType.Ellipsis, 0, 0);
      default:
        return this.fail();
    }
  }

  protected numberType(start: number, end: number): ConstantType {
    const { source } = this;
    const last = source[end - 1]! | 32;
    if (source[start] === 48 && end - start > 1) {
      const letter = source[start + 1]! | 32;
      if (letter === 120 || letter === 111 || letter === 98) return ConstantType.Int;
    }
    if (last === 106) return ConstantType.Complex;
    for (let i = start; i < end; i++) {
      const c = source[i]!;
      if (c === 46 || (c | 32) === 101) return ConstantType.Float;
    }
    return ConstantType.Int;
  }

  // star_named_expression: '*' bitwise_or | named_expression
  protected starNamedExpression(): number {
    if (this.d[this.p] !== Token.Star) return this.namedExpression();
    return this.starredBitwiseOr();
  }

  // star_expression: '*' bitwise_or | expression
  protected starExpression(): number {
    if (this.d[this.p] !== Token.Star) return this.expression();
    return this.starredBitwiseOr();
  }

  private starredBitwiseOr(): number {
    const start = this.start();
    this.advance();
    const value = this.binary(Precedence.BitOr);
    return this.node2(Kind.Starred, start, this.previousEnd(), value, Kind.Load);
  }

  // star_expressions: star_expression (',' star_expression)* [',']
  protected starExpressions(): number {
    const start = this.start();
    const first = this.starExpression();
    if (this.d[this.p] !== Token.Comma) return first;
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (!this.startsExpression(this.d[this.p]!)) break;
      this.push(this.starExpression());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Load);
  }

  // yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
  protected yieldExpression(): number {
    const start = this.start();
    this.advance();
    if (this.accept(Token.From)) {
      const value = this.expression();
      return this.node1(Kind.YieldFrom, start, this.previousEnd(), value);
    }
    const value = this.startsExpression(this.kind()) ? this.starExpressions() : 0;
    return this.node1(Kind.Yield, start, this.previousEnd(), value);
  }
}
