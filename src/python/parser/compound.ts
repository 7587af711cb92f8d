import { Kind } from '../nodes.generated';
import { KnownName, Token } from '../tokens';
import { MatchStatementParser } from './match';

/** The statement half of the grammar: which statement begins here; definitions, `if` and loops. */
export abstract class CompoundStatementParser extends MatchStatementParser {
  /** Called where the type comment of a function may stand on a line of its own, behind the Newline. */
  protected abstract allowFunctionTypeComment(): void;

  // statements: statement+ — pushes them until Dedent or EndMarker
  protected statements(): void {
    for (let kind = this.kind(); kind !== Token.EndMarker && kind !== Token.Dedent; kind = this.kind()) this.statement();
  }

  // statement: compound_stmt | simple_stmts
  private statement(): void {
    switch (this.kind()) {
      case Token.Def:
        this.push(this.functionDefinition(this.start(), 0, false));
        return;
      case Token.If:
        this.push(this.ifStatement());
        return;
      case Token.For:
        this.push(this.forStatement(this.start(), false));
        return;
      case Token.While:
        this.push(this.whileStatement());
        return;
      case Token.Class:
        this.push(this.classDefinition(0));
        return;
      case Token.With:
        this.push(this.withStatement(this.start(), false));
        return;
      case Token.Try:
        this.push(this.tryStatement());
        return;
      case Token.At:
        this.push(this.decorated());
        return;
      case Token.Async:
        this.push(this.asyncStatement());
        return;
      case Token.Indent:
        this.indentError('unexpected indent');
        break;
      case Token.Name:
        if (this.name() === KnownName.match && this.isMatchStatement()) {
          this.push(this.matchStatement());
          return;
        }
        break;
      default:
    }
    this.simpleStatements();
  }

  // decorators: ('@' named_expression NEWLINE)+
  private decorated(): number {
    const mark = this.scratchTop;
    while (this.accept(Token.At)) {
      this.push(this.namedExpression());
      this.expect(Token.Newline);
    }
    const decorators = this.list(mark);
    const start = this.start();
    if (this.kind() === Token.Class) return this.classDefinition(decorators);
    const isAsync = this.accept(Token.Async);
    return this.functionDefinition(start, decorators, isAsync);
  }

  private asyncStatement(): number {
    const start = this.start();
    this.advance();
    if (this.kind() === Token.Def) return this.functionDefinition(start, 0, true);
    if (this.kind() === Token.For) return this.forStatement(start, true);
    if (this.kind() === Token.With) return this.withStatement(start, true);
    return this.fail();
  }

  // function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' [func_type_comment] block
  private functionDefinition(start: number, decorators: number, isAsync: boolean): number {
    this.expect(Token.Def);
    const name = this.expectName();
    const typeParameters = this.typeParameters();
    this.expect(Token.LeftParenthesis);
    const parameters = this.parameters();
    this.expect(Token.RightParenthesis);
    const returns = this.accept(Token.Arrow) ? this.expression() : 0;
    this.expect(Token.Colon);
    this.allowTypeComment();
    this.allowFunctionTypeComment();
    const body = this.block();
    return this.node(isAsync ? Kind.AsyncFunctionDef : Kind.FunctionDef, start, this.previousVisibleEnd(), [
      name,
      parameters,
      body,
      decorators,
      returns,
      typeParameters,
    ]);
  }

  // class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
  private classDefinition(decorators: number): number {
    const start = this.start();
    this.advance();
    const name = this.expectName();
    const typeParameters = this.typeParameters();
    let bases = 0;
    let keywords = 0;
    if (this.kind() === Token.LeftParenthesis) {
      const open = this.start();
      this.advance();
      bases = this.callArguments(open, false);
      keywords = this.argumentKeywords;
      this.expect(Token.RightParenthesis);
    }
    this.expect(Token.Colon);
    const body = this.block();
    return this.node(Kind.ClassDef, start, this.previousVisibleEnd(), [name, bases, keywords, body, decorators, typeParameters]);
  }

  // if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
  private ifStatement(): number {
    this.enter();
    const start = this.start();
    this.advance();
    const test = this.namedExpression();
    this.expect(Token.Colon);
    const body = this.block();
    const orelse = this.kind() === Token.Elif ? this.listOf([this.ifStatement()]) : this.elseBlock();
    this.leave();
    return this.node3(Kind.If, start, this.previousVisibleEnd(), test, body, orelse);
  }

  // while_stmt: 'while' named_expression ':' block [else_block]
  private whileStatement(): number {
    const start = this.start();
    this.advance();
    const test = this.namedExpression();
    this.expect(Token.Colon);
    const body = this.block();
    const orelse = this.elseBlock();
    return this.node3(Kind.While, start, this.previousVisibleEnd(), test, body, orelse);
  }

  // for_stmt: ['async'] 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  private forStatement(start: number, isAsync: boolean): number {
    this.advance();
    const target = this.starTargets();
    this.expect(Token.In);
    const iterable = this.starExpressions();
    this.expect(Token.Colon);
    this.allowTypeComment();
    const body = this.block();
    const orelse = this.elseBlock();
    return this.node(isAsync ? Kind.AsyncFor : Kind.For, start, this.previousVisibleEnd(), [target, iterable, body, orelse]);
  }
}
