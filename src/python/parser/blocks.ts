import { Token } from '../tokens';
import { SimpleStatementParser } from './statements';

/** What compound statements are made of: the blocks behind their colons. */
export abstract class BlockParser extends SimpleStatementParser {
  protected abstract statements(): void;

  // block: NEWLINE INDENT statements DEDENT | simple_stmts
  protected block(): number {
    const mark = this.scratchTop;
    if (this.kind() === Token.Newline) {
      this.advance();
      if (this.kind() !== Token.Indent) this.indentError('expected an indented block');
      this.advance();
      this.enter();
      this.statements();
      this.leave();
      this.expect(Token.Dedent);
    } else this.simpleStatements();
    return this.list(mark);
  }

  // else_block: 'else' ':' block
  protected elseBlock(): number {
    if (!this.accept(Token.Else)) return 0;
    this.expect(Token.Colon);
    return this.block();
  }
}
