import { Kind } from '../nodes.generated';
import { KnownName, Token, TOKEN_SIZE } from '../tokens';
import { TryStatementParser } from './try';

/** `match` and its cases; their patterns are in `patterns.ts`. */
export abstract class MatchStatementParser extends TryStatementParser {
  /**
   * `match` begins a match statement exactly when its line ends in `:` and an indented `case` follows: a simple
   * statement cannot end so.
   */
  protected isMatchStatement(): boolean {
    const next = this.peek(1);
    if (!this.startsExpression(next)) return false;
    let q = this.p + TOKEN_SIZE;
    while (this.d[q] !== Token.Newline && this.d[q] !== Token.EndMarker) q += TOKEN_SIZE;
    return (
      this.d[q - TOKEN_SIZE] === Token.Colon &&
      this.d[q + TOKEN_SIZE] === Token.Indent &&
      this.d[q + 2 * TOKEN_SIZE] === Token.Name &&
      this.d[q + 2 * TOKEN_SIZE + 3] === KnownName.case
    );
  }

  // match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
  protected matchStatement(): number {
    const start = this.start();
    this.advance();
    const subject = this.matchSubject();
    this.expect(Token.Colon);
    this.expect(Token.Newline);
    this.expect(Token.Indent);
    const mark = this.scratchTop;
    this.enter();
    do this.push(this.caseBlock());
    while (this.kind() !== Token.Dedent);
    this.leave();
    this.advance();
    return this.node2(Kind.Match, start, this.previousVisibleEnd(), subject, this.list(mark));
  }

  // subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
  private matchSubject(): number {
    const start = this.start();
    const first = this.starNamedExpression();
    if (this.kind() !== Token.Comma) {
      if (this.heap[first] === Kind.Starred) this.failAt(first, 'invalid syntax');
      return first;
    }
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (this.kind() === Token.Colon) break;
      this.push(this.starNamedExpression());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Load);
  }

  // case_block: "case" patterns ['if' named_expression] ':' block
  private caseBlock(): number {
    const start = this.start();
    if (this.kind() !== Token.Name || this.name() !== KnownName.case) this.fail();
    this.advance();
    const pattern = this.patterns();
    const guard = this.accept(Token.If) ? this.namedExpression() : 0;
    this.expect(Token.Colon);
    const body = this.block();
    return this.node3(Kind.match_case, start, this.previousVisibleEnd(), pattern, guard, body);
  }
}
