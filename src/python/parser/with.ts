import { Kind } from '../nodes.generated';
import { PythonSyntaxError } from '../syntax-error';
import { Token, TOKEN_SIZE } from '../tokens';
import { BlockParser } from './blocks';

/** `with`, whose parentheses may be its own or those of an expression. */
export abstract class WithStatementParser extends BlockParser {
  // with_stmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block
  protected withStatement(start: number, isAsync: boolean): number {
    this.advance();
    const items = (this.kind() === Token.LeftParenthesis ? this.parenthesizedItems() : 0) || this.withItems();
    this.expect(Token.Colon);
    this.allowTypeComment();
    const body = this.block();
    return this.node2(isAsync ? Kind.AsyncWith : Kind.With, start, this.previousVisibleEnd(), items, body);
  }

  /** The items inside the parentheses, or 0 (and nothing consumed) where the parentheses belong to an expression. */
  private parenthesizedItems(): number {
    let nesting = 0;
    let q = this.p;
    for (; ; q += TOKEN_SIZE) {
      const kind = this.d[q]! as Token;
      if (kind === Token.LeftParenthesis || kind === Token.LeftBracket || kind === Token.LeftBrace) nesting++;
      else if (kind === Token.RightParenthesis || kind === Token.RightBracket || kind === Token.RightBrace) {
        if (--nesting === 0) break;
      }
    }
    if (this.d[q + TOKEN_SIZE] !== Token.Colon) return 0;
    const begin = this.p;
    const mark = this.scratchTop;
    try {
      this.advance();
      if (this.kind() === Token.RightParenthesis) this.fail();
      do {
        if (this.kind() === Token.RightParenthesis) break;
        this.push(this.withItem());
      } while (this.accept(Token.Comma));
      this.expect(Token.RightParenthesis);
      return this.list(mark);
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error;
      this.p = begin;
      this.scratchTop = mark;
      return 0;
    }
  }

  private withItems(): number {
    const mark = this.scratchTop;
    do this.push(this.withItem());
    while (this.accept(Token.Comma));
    return this.list(mark);
  }

  // with_item: expression ['as' star_target]
  private withItem(): number {
    const start = this.start();
    const context = this.expression();
    const target = this.accept(Token.As) ? this.starTarget() : 0;
    return this.node2(Kind.withitem, start, this.previousEnd(), context, target);
  }
}
