import { Kind } from '../nodes.generated';
import { Token, TOKEN_SIZE } from '../tokens';
import { Precedence } from './precedence';
import { TargetParser } from './targets';

/** What stands in parentheses, brackets and braces: groups, tuples, lists, sets, dictionaries and comprehensions. */
export abstract class CollectionParser extends TargetParser {
  // in expressions.ts
  protected abstract expression(): number;
  protected abstract starNamedExpression(): number;
  protected abstract binary(minimum: number): number;

  // tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
  // group: '(' (yield_expr | named_expression) ')'
  // genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
  protected parenthesized(): number {
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
  protected bracketed(): number {
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
  protected braced(): number {
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
}
