import { Field, Kind } from '../nodes.generated';
import { Token, TOKEN_SIZE } from '../tokens';
import { CollectionParser } from './collections';

/** What follows a primary: arguments and subscripts. */
export abstract class CallParser extends CollectionParser {
  // in expressions.ts
  protected abstract namedExpression(): number;

  /** The keywords that the last callArguments gave. */
  protected argumentKeywords = 0;

  protected call(start: number, callee: number): number {
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
  protected slices(): number {
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
}
