import { Kind } from '../nodes.generated';
import { Token } from '../tokens';
import { WithStatementParser } from './with';

/** `try` with its handlers. */
export abstract class TryStatementParser extends WithStatementParser {
  // try_stmt: 'try' ':' block (finally_block | (except_block+ | except_star_block+) [else_block] [finally_block])
  protected tryStatement(): number {
    const start = this.start();
    this.advance();
    this.expect(Token.Colon);
    const body = this.block();
    const mark = this.scratchTop;
    let starred: boolean | undefined;
    while (this.kind() === Token.Except) {
      const handlerStarred = this.peek(1) === Token.Star;
      if (starred !== undefined && starred !== handlerStarred) this.fail();
      starred = handlerStarred;
      this.push(this.exceptHandler(handlerStarred));
    }
    const handlers = this.list(mark);
    const orelse = handlers === 0 ? 0 : this.elseBlock();
    let finalbody = 0;
    if (this.accept(Token.Finally)) {
      this.expect(Token.Colon);
      finalbody = this.block();
    } else if (handlers === 0) this.fail();
    return this.node(starred === true ? Kind.TryStar : Kind.Try, start, this.previousVisibleEnd(), [body, handlers, orelse, finalbody]);
  }

  // except_block: 'except' [expression ['as' NAME]] ':' block — from 3.14 on also 'except' expressions ':' block
  private exceptHandler(starred: boolean): number {
    const start = this.start();
    this.advance();
    if (starred) this.advance();
    let type = 0;
    let name = 0;
    if (starred || this.kind() !== Token.Colon) {
      const typeStart = this.start();
      type = this.expression();
      if (this.kind() === Token.Comma && this.minor >= 14) type = this.exceptionTypes(typeStart, type);
      else if (this.accept(Token.As)) name = this.expectName();
    }
    this.expect(Token.Colon);
    const body = this.block();
    return this.node3(Kind.ExceptHandler, start, this.previousVisibleEnd(), type, name, body);
  }

  // expressions: expression (',' expression)* [',']
  private exceptionTypes(start: number, first: number): number {
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (this.kind() === Token.Colon) break;
      this.push(this.expression());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Load);
  }
}
