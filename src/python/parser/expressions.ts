import { Field, Kind } from '../nodes.generated';
import { Token, TOKEN_SIZE } from '../tokens';
import { ConstantType } from '../tree';
import { StringParser } from './strings';

/** Binding strength of binary operators; 0 for every other token. */
const PRECEDENCE = new Uint8Array(Token.LastKeyword + 1);
/** The node kind of each operator token. */
const OPERATOR = new Uint8Array(Token.LastKeyword + 1);

const enum Precedence {
  Or = 1,
  And = 2,
  Not = 3,
  Comparison = 4,
  BitOr = 5,
}

const binary: readonly [Token, number, Kind][] = [
  [Token.Or, Precedence.Or, Kind.Or],
  [Token.And, Precedence.And, Kind.And],
  [Token.Less, Precedence.Comparison, Kind.Lt],
  [Token.Greater, Precedence.Comparison, Kind.Gt],
  [Token.LessEqual, Precedence.Comparison, Kind.LtE],
  [Token.GreaterEqual, Precedence.Comparison, Kind.GtE],
  [Token.EqualEqual, Precedence.Comparison, Kind.Eq],
  [Token.NotEqual, Precedence.Comparison, Kind.NotEq],
  [Token.In, Precedence.Comparison, Kind.In],
  [Token.Is, Precedence.Comparison, Kind.Is],
  [Token.Not, Precedence.Comparison, Kind.NotIn],
  [Token.Bar, Precedence.BitOr, Kind.BitOr],
  [Token.Caret, 6, Kind.BitXor],
  [Token.Ampersand, 7, Kind.BitAnd],
  [Token.LeftShift, 8, Kind.LShift],
  [Token.RightShift, 8, Kind.RShift],
  [Token.Plus, 9, Kind.Add],
  [Token.Minus, 9, Kind.Sub],
  [Token.Star, 10, Kind.Mult],
  [Token.Slash, 10, Kind.Div],
  [Token.DoubleSlash, 10, Kind.FloorDiv],
  [Token.Percent, 10, Kind.Mod],
  [Token.At, 10, Kind.MatMult],
];
for (const [token, precedence, kind] of binary) {
  PRECEDENCE[token] = precedence;
  OPERATOR[token] = kind;
}

/** The expression half of the grammar. */
export abstract class ExpressionParser extends StringParser {
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

  private call(start: number, callee: number): number {
    const open = this.start();
    this.advance();
    const call = this.allocate(6);
    const positional = this.callArguments(open, true);
    const keywords = this.argumentKeywords;
    this.expect(Token.RightParenthesis);
    const { heap } = this;
    heap[call] = Kind.Call;
    heap[call + 1] = start;
    heap[call + 2] = this.previousEnd();
    heap[call + Field.Call_func] = callee;
    heap[call + Field.Call_args] = positional;
    heap[call + Field.Call_keywords] = keywords;
    return call;
  }

  /** The keywords that the last callArguments gave. */
  protected argumentKeywords = 0;

  // arguments: args [','] &')' · a lone genexp counts only in calls
  protected callArguments(open: number, generatorAllowed: boolean): number {
    const mark = this.scratchTop;
    let keywords: number[] | undefined;
    let afterKeyword = false;
    let afterDoubleStar = false;
    for (let first = true; this.d[this.p] !== Token.RightParenthesis; first = false) {
      const token = this.d[this.p]!;
      const start = this.d[this.p + 1]!;
      if (token === Token.DoubleStar) {
        this.advance();
        const value = this.expression();
        (keywords ??= []).push(this.node2(Kind.keyword, start, this.previousEnd(), 0, value));
        afterDoubleStar = true;
      } else if (token === Token.Name && this.d[this.p + TOKEN_SIZE] === Token.Equal) {
        const name = this.name();
        this.p += 2 * TOKEN_SIZE;
        const value = this.expression();
        (keywords ??= []).push(this.node2(Kind.keyword, start, this.previousEnd(), name, value));
        afterKeyword = true;
      } else {
        if (afterDoubleStar || (afterKeyword && token !== Token.Star)) this.fail();
        let value: number;
        if (token === Token.Star) {
          this.advance();
          const starred = this.expression();
          value = this.node2(Kind.Starred, start, this.previousEnd(), starred, Kind.Load);
        } else value = this.namedExpression();
        if (this.d[this.p] === Token.For || this.d[this.p] === Token.Async) {
          if (!first || !generatorAllowed || (token === Token.Star && this.minor < 15)) this.fail();
          const generators = this.comprehensionClauses();
          if (this.d[this.p] !== Token.RightParenthesis) this.fail();
          value = this.node2(Kind.GeneratorExp, open, this.d[this.p + 2]!, value, generators);
        }
        this.push(value);
      }
      if (!this.accept(Token.Comma)) break;
    }
    const positional = this.list(mark);
    this.argumentKeywords = keywords === undefined ? 0 : this.listOf(keywords);
    return positional;
  }

  // slices: slice !',' | ','.(slice | starred_expression)+ [',']
  private slices(): number {
    const start = this.start();
    const mark = this.scratchTop;
    const first = this.sliceItem();
    if (this.d[this.p] !== Token.Comma && this.heap[first] !== Kind.Starred) return first;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (this.d[this.p] === Token.RightBracket) break;
      this.push(this.sliceItem());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Load);
  }

  // slice: [expression] ':' [expression] [':' [expression]] | named_expression
  private sliceItem(): number {
    const start = this.start();
    if (this.d[this.p] === Token.Star) {
      this.advance();
      const value = this.expression();
      return this.node2(Kind.Starred, start, this.previousEnd(), value, Kind.Load);
    }
    let lower = 0;
    if (this.d[this.p] !== Token.Colon) {
      const named = this.d[this.p] === Token.Name && this.d[this.p + TOKEN_SIZE] === Token.ColonEqual;
      lower = this.namedExpression();
      if (this.d[this.p] !== Token.Colon) return lower;
      if (named) this.fail();
    }
    this.advance();
    const upper = this.sliceBound();
    let step = 0;
    if (this.accept(Token.Colon)) step = this.sliceBound();
    return this.node3(Kind.Slice, start, this.previousEnd(), lower, upper, step);
  }

  private sliceBound(): number {
    const token = this.d[this.p]!;
    return token === Token.Colon || token === Token.Comma || token === Token.RightBracket ? 0 : this.expression();
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

  // tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
  // group: '(' (yield_expr | named_expression) ')'
  // genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
  private parenthesized(): number {
    this.enter();
    const start = this.start();
    this.advance();
    let node: number;
    if (this.d[this.p] === Token.RightParenthesis) {
      this.advance();
      node = this.node2(Kind.Tuple, start, this.previousEnd(), 0, Kind.Load);
    } else if (this.d[this.p] === Token.Yield) {
      node = this.yieldExpression();
      this.expect(Token.RightParenthesis);
    } else {
      const first = this.starNamedExpression();
      const token = this.d[this.p]!;
      if (token === Token.Comma) {
        const elements = this.moreElements(first, Token.RightParenthesis);
        this.expect(Token.RightParenthesis);
        node = this.node2(Kind.Tuple, start, this.previousEnd(), elements, Kind.Load);
      } else if (token === Token.For || token === Token.Async) {
        const generators = this.generatorsFor(first);
        this.expect(Token.RightParenthesis);
        node = this.node2(Kind.GeneratorExp, start, this.previousEnd(), first, generators);
      } else {
        if (this.heap[first] === Kind.Starred) this.failAt(first, 'cannot use starred expression here');
        this.expect(Token.RightParenthesis);
        node = first;
      }
    }
    this.leave();
    return node;
  }

  // list: '[' [star_named_expressions] ']' · listcomp: '[' named_expression for_if_clauses ']'
  private bracketed(): number {
    this.enter();
    const start = this.start();
    this.advance();
    let node: number;
    if (this.d[this.p] === Token.RightBracket) {
      this.advance();
      node = this.node2(Kind.List, start, this.previousEnd(), 0, Kind.Load);
    } else {
      const first = this.starNamedExpression();
      if (this.d[this.p] === Token.For || this.d[this.p] === Token.Async) {
        const generators = this.generatorsFor(first);
        this.expect(Token.RightBracket);
        node = this.node2(Kind.ListComp, start, this.previousEnd(), first, generators);
      } else {
        const elements = this.moreElements(first, Token.RightBracket);
        this.expect(Token.RightBracket);
        node = this.node2(Kind.List, start, this.previousEnd(), elements, Kind.Load);
      }
    }
    this.leave();
    return node;
  }

  // dict: '{' [double_starred_kvpairs] '}' · set: '{' star_named_expressions '}' · dictcomp · setcomp
  private braced(): number {
    this.enter();
    const start = this.start();
    this.advance();
    const token = this.d[this.p]!;
    let node: number;
    if (token === Token.RightBrace) {
      this.advance();
      node = this.node2(Kind.Dict, start, this.previousEnd(), 0, 0);
    } else if (token === Token.DoubleStar) {
      this.advance();
      node =
        this.minor >= 15 && this.isDictUnpackingComprehension()
          ? this.dictComprehension(start, this.expression(), 0)
          : this.dict(start, 0, this.binary(Precedence.BitOr));
    } else {
      const named = token === Token.Name && this.d[this.p + TOKEN_SIZE] === Token.ColonEqual;
      const first = this.starNamedExpression();
      if (this.d[this.p] === Token.Colon) {
        if (named || token === Token.Star) this.fail();
        this.advance();
        const value = this.expression();
        node =
          this.d[this.p] === Token.For || this.d[this.p] === Token.Async
            ? this.dictComprehension(start, first, value)
            : this.dict(start, first, value);
      } else if (this.d[this.p] === Token.For || this.d[this.p] === Token.Async) {
        const generators = this.generatorsFor(first);
        this.expect(Token.RightBrace);
        node = this.node2(Kind.SetComp, start, this.previousEnd(), first, generators);
      } else {
        const elements = this.moreElements(first, Token.RightBrace);
        this.expect(Token.RightBrace);
        node = this.node1(Kind.Set, start, this.previousEnd(), elements);
      }
    }
    this.leave();
    return node;
  }

  /** 3.15: whether `{**` begins '{' '**' expression for_if_clauses '}': a `for` stands in these braces before any comma. */
  private isDictUnpackingComprehension(): boolean {
    let nesting = 0;
    for (let q = this.p; ; q += TOKEN_SIZE) {
      const kind = this.d[q]! as Token;
      if (kind === Token.LeftParenthesis || kind === Token.LeftBracket || kind === Token.LeftBrace) nesting++;
      else if (kind === Token.RightParenthesis || kind === Token.RightBracket || kind === Token.RightBrace) {
        if (--nesting < 0) return false;
      } else if (nesting === 0 && (kind === Token.Comma || kind === Token.EndMarker)) return false;
      else if (nesting === 0 && kind === Token.For) return true;
    }
  }

  private dictComprehension(start: number, key: number, value: number): number {
    const generators = this.comprehensionClauses();
    this.expect(Token.RightBrace);
    return this.node3(Kind.DictComp, start, this.previousEnd(), key, value, generators);
  }

  // double_starred_kvpair: '**' bitwise_or | expression ':' expression
  private dict(start: number, firstKey: number, firstValue: number): number {
    const mark = this.scratchTop;
    const values = [firstValue];
    this.push(firstKey);
    while (this.accept(Token.Comma)) {
      if (this.d[this.p] === Token.RightBrace) break;
      if (this.accept(Token.DoubleStar)) {
        this.push(0);
        values.push(this.binary(Precedence.BitOr));
      } else {
        this.push(this.expression());
        this.expect(Token.Colon);
        values.push(this.expression());
      }
    }
    this.expect(Token.RightBrace);
    const keys = this.list(mark);
    return this.node2(Kind.Dict, start, this.previousEnd(), keys, this.listOf(values));
  }

  /** The list of `first` and what follows it after commas, a trailing comma allowed. */
  private moreElements(first: number, close: Token): number {
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (this.d[this.p] === close) break;
      this.push(this.starNamedExpression());
    }
    return this.list(mark);
  }

  /** Clauses after an element, which may be starred from 3.15 on. */
  private generatorsFor(element: number): number {
    if (this.minor < 15 && this.heap[element] === Kind.Starred) this.failAt(element, 'iterable unpacking cannot be used in comprehension');
    return this.comprehensionClauses();
  }

  // for_if_clause: ['async'] 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
  protected comprehensionClauses(): number {
    const mark = this.scratchTop;
    for (;;) {
      const start = this.start();
      const isAsync = this.d[this.p] === Token.Async;
      if (isAsync) this.advance();
      else if (this.d[this.p] !== Token.For) break;
      this.expect(Token.For);
      const target = this.starTargets();
      this.expect(Token.In);
      const iterable = this.binary(Precedence.Or);
      const conditions = this.scratchTop;
      while (this.accept(Token.If)) this.push(this.binary(Precedence.Or));
      const ifs = this.list(conditions);
      this.push(this.node(Kind.comprehension, start, this.previousEnd(), [target, iterable, ifs, isAsync ? 1 : 0]));
    }
    return this.list(mark);
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

  /** Whether a token can begin a star_expression: what decides if a comma was a trailing one. */
  protected startsExpression(token: Token): boolean {
    switch (token) {
      case Token.Name:
      case Token.Number:
      case Token.String:
      case Token.FStringStart:
      case Token.TStringStart:
      case Token.LeftParenthesis:
      case Token.LeftBracket:
      case Token.LeftBrace:
      case Token.Ellipsis:
      case Token.Minus:
      case Token.Plus:
      case Token.Tilde:
      case Token.Star:
      case Token.Not:
      case Token.Await:
      case Token.Lambda:
      case Token.None:
      case Token.True:
      case Token.False:
        return true;
      default:
        return false;
    }
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

  // star_targets: star_target !',' | star_target (',' star_target)* [',']
  protected starTargets(): number {
    const start = this.start();
    const first = this.starTarget();
    if (this.d[this.p] !== Token.Comma) return first;
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (!this.startsExpression(this.d[this.p]!)) break;
      this.push(this.starTarget());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Store);
  }

  // star_target: '*' (!'*' star_target) | target_with_star_atom
  protected starTarget(): number {
    const start = this.start();
    if (this.accept(Token.Star)) {
      if (this.d[this.p] === Token.Star) this.fail();
      const value = this.primary();
      this.setTarget(value, Kind.Store, true);
      return this.node2(Kind.Starred, start, this.previousEnd(), value, Kind.Store);
    }
    const target = this.primary();
    this.setTarget(target, Kind.Store, true);
    return target;
  }

  /**
   * Turns an expression into a target by setting `ctx`, or rejects it.
   * `starred`: whether tuples and lists may hold starred items, as they may not in `del`.
   */
  protected setTarget(node: number, context: Kind.Store | Kind.Del, starred: boolean): void {
    const { heap } = this;
    switch (heap[node]! as Kind) {
      case Kind.Name:
        heap[node + Field.Name_ctx] = context;
        return;
      case Kind.Attribute:
        heap[node + Field.Attribute_ctx] = context;
        return;
      case Kind.Subscript:
        heap[node + Field.Subscript_ctx] = context;
        return;
      case Kind.Starred:
        if (!starred) break;
        heap[node + Field.Starred_ctx] = context;
        this.setTarget(heap[node + Field.Starred_value]!, context, starred);
        return;
      case Kind.Tuple:
      case Kind.List: {
        heap[node + Field.Tuple_ctx] = context;
        const elements = heap[node + Field.Tuple_elts]!;
        if (elements === 0) return;
        for (let i = 1; i <= heap[elements]!; i++) this.setTarget(heap[elements + i]!, context, starred);
        return;
      }
      default:
    }
    this.failAt(node, 'invalid syntax');
  }
}
