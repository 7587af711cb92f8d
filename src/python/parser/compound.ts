import { Kind } from '../nodes.generated';
import { PythonSyntaxError } from '../syntax-error';
import { KnownName, Token, TOKEN_SIZE } from '../tokens';
import { SimpleStatementParser } from './statements';

/** The statement half of the grammar: compound statements and blocks. */
export abstract class CompoundStatementParser extends SimpleStatementParser {
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

  // else_block: 'else' ':' block
  private elseBlock(): number {
    if (!this.accept(Token.Else)) return 0;
    this.expect(Token.Colon);
    return this.block();
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

  // with_stmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block
  private withStatement(start: number, isAsync: boolean): number {
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

  // try_stmt: 'try' ':' block (finally_block | (except_block+ | except_star_block+) [else_block] [finally_block])
  private tryStatement(): number {
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

  /**
   * `match` begins a match statement exactly when its line ends in `:` and an indented `case` follows: a simple
   * statement cannot end so.
   */
  private isMatchStatement(): boolean {
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
  private matchStatement(): number {
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
