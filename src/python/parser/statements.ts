import { hashBytes } from '../names';
import { Field, Kind } from '../nodes.generated';
import { PythonSyntaxError } from '../syntax-error';
import { KnownName, Token, TOKEN_SIZE } from '../tokens';
import { PatternParser } from './patterns';

/** The operator that each augmented assignment stands for. */
const AUGMENTED = new Uint8Array(Token.LastKeyword + 1);
const augmented: readonly [Token, Kind][] = [
  [Token.PlusEqual, Kind.Add],
  [Token.MinusEqual, Kind.Sub],
  [Token.StarEqual, Kind.Mult],
  [Token.AtEqual, Kind.MatMult],
  [Token.SlashEqual, Kind.Div],
  [Token.PercentEqual, Kind.Mod],
  [Token.AmpersandEqual, Kind.BitAnd],
  [Token.BarEqual, Kind.BitOr],
  [Token.CaretEqual, Kind.BitXor],
  [Token.LeftShiftEqual, Kind.LShift],
  [Token.RightShiftEqual, Kind.RShift],
  [Token.DoubleStarEqual, Kind.Pow],
  [Token.DoubleSlashEqual, Kind.FloorDiv],
];
for (const [token, kind] of augmented) AUGMENTED[token] = kind;

/** The statement half of the grammar: simple statements. */
export abstract class SimpleStatementParser extends PatternParser {
  // simple_stmts: ';'.simple_stmt+ [';'] NEWLINE
  protected simpleStatements(): void {
    for (;;) {
      this.push(this.simpleStatement());
      if (this.accept(Token.Newline)) return;
      this.expect(Token.Semicolon);
      if (this.accept(Token.Newline)) return;
    }
  }

  // simple_stmt: assignment | type_alias | star_expressions | return_stmt | import_stmt | …
  private simpleStatement(): number {
    const start = this.start();
    switch (this.kind()) {
      case Token.Return: {
        this.advance();
        const value = this.startsExpression(this.kind()) ? this.starExpressions() : 0;
        return this.node1(Kind.Return, start, this.previousEnd(), value);
      }
      case Token.Import:
        return this.importStatement(start, 0);
      case Token.From:
        return this.importFrom(start, 0);
      case Token.Raise:
        return this.raise();
      case Token.Pass:
        this.advance();
        return this.node0(Kind.Pass, start, this.previousEnd());
      case Token.Break:
        this.advance();
        return this.node0(Kind.Break, start, this.previousEnd());
      case Token.Continue:
        this.advance();
        return this.node0(Kind.Continue, start, this.previousEnd());
      case Token.Del:
        return this.delete();
      case Token.Yield: {
        const value = this.yieldExpression();
        return this.node1(Kind.Expr, start, this.previousEnd(), value);
      }
      case Token.Assert: {
        this.advance();
        const test = this.expression();
        const message = this.accept(Token.Comma) ? this.expression() : 0;
        return this.node2(Kind.Assert, start, this.previousEnd(), test, message);
      }
      case Token.Global:
        return this.nameList(Kind.Global);
      case Token.Nonlocal:
        return this.nameList(Kind.Nonlocal);
      case Token.Name:
        if (this.name() === KnownName.type && this.peek(1) === Token.Name) return this.typeAlias();
        if (this.minor >= 15 && this.name() === KnownName.lazy) {
          if (this.peek(1) === Token.Import) {
            this.advance();
            return this.importStatement(start, 1);
          }
          if (this.peek(1) === Token.From) {
            this.advance();
            return this.importFrom(start, 1);
          }
        }
        return this.expressionStatement();
      default:
        return this.expressionStatement();
    }
  }

  /**
   * assignment: NAME ':' expression ['=' annotated_rhs]
   *           | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
   *           | (star_targets '=')+ annotated_rhs
   *           | single_target augassign ~ annotated_rhs
   * or the star_expressions of an expression statement. The left side is read as an expression and becomes a target after.
   */
  private expressionStatement(): number {
    const start = this.start();
    const first = this.starExpressions();
    const token = this.kind();
    if (token === Token.Equal) return this.assignment(start, first);
    if (token === Token.Colon) return this.annotatedAssignment(start, first);
    const operator = AUGMENTED[token]!;
    if (operator !== 0) {
      this.setSingleTarget(first);
      this.advance();
      const value = this.annotatedRightSide();
      return this.node3(Kind.AugAssign, start, this.previousEnd(), first, operator, value);
    }
    return this.node1(Kind.Expr, start, this.previousEnd(), first);
  }

  private assignment(start: number, first: number): number {
    const mark = this.scratchTop;
    let value = first;
    while (this.accept(Token.Equal)) {
      this.setTarget(value, Kind.Store, true);
      this.push(value);
      value = this.annotatedRightSide();
    }
    this.allowTypeComment();
    const targets = this.list(mark);
    return this.node2(Kind.Assign, start, this.previousEnd(), targets, value);
  }

  private annotatedAssignment(start: number, target: number): number {
    this.setSingleTarget(target);
    const simple = this.heap[target] === Kind.Name && this.heap[target + 1] === start ? 1 : 0;
    this.advance();
    const annotation = this.expression();
    const value = this.accept(Token.Equal) ? this.annotatedRightSide() : 0;
    return this.node(Kind.AnnAssign, start, this.previousEnd(), [target, annotation, value, simple]);
  }

  // single_target: NAME | t_primary '.' NAME | t_primary '[' slices ']' | '(' single_target ')'
  private setSingleTarget(node: number): void {
    const kind = this.heap[node];
    if (kind !== Kind.Name && kind !== Kind.Attribute && kind !== Kind.Subscript) this.failAt(node, 'invalid syntax');
    this.setTarget(node, Kind.Store, false);
  }

  // annotated_rhs: yield_expr | star_expressions
  private annotatedRightSide(): number {
    return this.kind() === Token.Yield ? this.yieldExpression() : this.starExpressions();
  }

  // type_alias: "type" NAME [type_params] '=' expression
  private typeAlias(): number {
    const start = this.start();
    this.advance();
    const name = this.node2(Kind.Name, this.start(), this.d[this.p + 2]!, this.name(), Kind.Store);
    this.advance();
    const parameters = this.typeParameters();
    this.expect(Token.Equal);
    const value = this.expression();
    return this.node3(Kind.TypeAlias, start, this.previousEnd(), name, parameters, value);
  }

  // raise_stmt: 'raise' [expression ['from' expression]]
  private raise(): number {
    const start = this.start();
    this.advance();
    let exception = 0;
    let cause = 0;
    if (this.startsExpression(this.kind())) {
      exception = this.expression();
      if (this.accept(Token.From)) cause = this.expression();
    }
    return this.node2(Kind.Raise, start, this.previousEnd(), exception, cause);
  }

  // del_stmt: 'del' ','.del_target+ [',']
  private delete(): number {
    const start = this.start();
    this.advance();
    const mark = this.scratchTop;
    do {
      if (this.scratchTop > mark && !this.startsExpression(this.kind())) break;
      const target = this.primary();
      this.setTarget(target, Kind.Del, false);
      this.push(target);
    } while (this.accept(Token.Comma));
    return this.node1(Kind.Delete, start, this.previousEnd(), this.list(mark));
  }

  // global_stmt: 'global' ','.NAME+ · nonlocal_stmt: 'nonlocal' ','.NAME+
  private nameList(kind: Kind.Global | Kind.Nonlocal): number {
    const start = this.start();
    this.advance();
    const mark = this.scratchTop;
    do this.push(this.expectName());
    while (this.accept(Token.Comma));
    return this.node1(kind, start, this.previousEnd(), this.list(mark));
  }

  // import_name: 'import' ','.(dotted_name ['as' NAME])+
  private importStatement(start: number, lazy: number): number {
    this.advance();
    const mark = this.scratchTop;
    do {
      const aliasStart = this.start();
      const name = this.dottedName();
      const asName = this.accept(Token.As) ? this.expectName() : 0;
      this.push(this.node2(Kind.alias, aliasStart, this.previousEnd(), name, asName));
    } while (this.accept(Token.Comma));
    return this.node2(Kind.Import, start, this.previousEnd(), this.list(mark), lazy);
  }

  // import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets
  private importFrom(start: number, lazy: number): number {
    this.advance();
    let level = 0;
    for (;;) {
      if (this.accept(Token.Dot)) level++;
      else if (this.accept(Token.Ellipsis)) level += 3;
      else break;
    }
    const module = level === 0 || this.kind() === Token.Name ? this.dottedName() : 0;
    this.expect(Token.Import);
    const mark = this.scratchTop;
    if (this.kind() === Token.Star) {
      const aliasStart = this.start();
      this.advance();
      this.push(this.node2(Kind.alias, aliasStart, this.previousEnd(), this.names.internString('*'), 0));
    } else if (this.accept(Token.LeftParenthesis)) {
      do {
        if (this.scratchTop > mark && this.kind() === Token.RightParenthesis) break;
        this.push(this.importedName());
      } while (this.accept(Token.Comma));
      this.expect(Token.RightParenthesis);
    } else {
      do this.push(this.importedName());
      while (this.accept(Token.Comma));
    }
    const names = this.list(mark);
    if (level === 0 && this.names.text(module) === '__future__') this.noteFutures(names);
    if (lazy === 1 && level === 0 && this.names.text(module) === '__future__') {
      throw new PythonSyntaxError('lazy from __future__ import is not allowed', start, 'SyntaxError', start + 4);
    }
    return this.node(Kind.ImportFrom, start, this.previousEnd(), [module, names, level, lazy]);
  }

  // import_from_as_name: NAME ['as' NAME]
  private importedName(): number {
    const start = this.start();
    const name = this.expectName();
    const asName = this.accept(Token.As) ? this.expectName() : 0;
    return this.node2(Kind.alias, start, this.previousEnd(), name, asName);
  }

  private noteFutures(names: number): void {
    for (let i = 1; i <= this.heap[names]!; i++) {
      const name = this.heap[this.heap[names + i]! + Field.alias_name]!;
      if (this.minor >= 14 && this.names.text(name) === 'barry_as_FLUFL') this.flufl = true;
    }
  }

  // dotted_name: NAME ('.' NAME)*
  private dottedName(): number {
    const first = this.p;
    const name = this.expectName();
    if (this.kind() !== Token.Dot) return name;
    while (this.accept(Token.Dot)) this.expectName();
    return this.joinNames(first);
  }

  /** Interns the dotted name whose tokens begin at `first` and end before the current one. */
  private joinNames(first: number): number {
    const start = this.d[first + 1]!;
    const end = this.previousEnd();
    let plain = true;
    for (let i = start; i < end; i++) {
      const c = this.source[i]!;
      if (c <= 32 || c === 92 || c >= 128) plain = false;
    }
    // Without blanks and line breaks the name stands in the source as it is.
    if (plain) return this.names.intern(this.source, start, end, hashBytes(this.source, start, end));
    const parts: string[] = [];
    for (let p = first; p < this.p; p += 2 * TOKEN_SIZE) parts.push(this.names.text(this.d[p + 3]!));
    return this.names.internString(parts.join('.'));
  }

  protected indentError(message: string): never {
    throw new PythonSyntaxError(message, this.start(), 'IndentationError', this.d[this.p + 2]);
  }
}
