import { Kind } from '../nodes.generated';
import { Token } from '../tokens';
import { ExpressionParser } from './expressions';

/** Parameters of functions and lambdas, and type parameters. */
export abstract class ParameterParser extends ExpressionParser {
  /** Called behind a comma or before the closing parenthesis of a def's parameters, where a type comment may stand. */
  protected abstract allowTypeComment(): void;

  // params: slash_no_default | slash_with_default | param_no_default | param_with_default | star_etc, up to ')'
  protected parameters(): number {
    return this.parameterList(Token.RightParenthesis, true);
  }

  // lambda_params: the same without annotations, up to ':'
  protected lambdaParameters(): number {
    return this.parameterList(Token.Colon, false);
  }

  private parameterList(close: Token, annotated: boolean): number {
    const begin = this.start();
    let positionalOnly: number[] = [];
    let positional: number[] = [];
    const defaults: number[] = [];
    const keywordOnly: number[] = [];
    const keywordDefaults: number[] = [];
    let variadic = 0;
    let keywordVariadic = 0;
    let slash = false;
    let star = false;
    while (this.kind() !== close) {
      if (keywordVariadic !== 0) this.fail();
      if (this.kind() === Token.Slash) {
        if (slash || star || positional.length === 0) this.fail();
        slash = true;
        positionalOnly = positional;
        positional = [];
        this.advance();
      } else if (this.kind() === Token.Star) {
        if (star) this.fail();
        star = true;
        this.advance();
        if (this.kind() === Token.Comma) {
          if (this.peek(1) !== Token.Name) {
            this.advance();
            this.fail();
          }
        } else variadic = this.parameter(annotated, true);
      } else if (this.kind() === Token.DoubleStar) {
        this.advance();
        keywordVariadic = this.parameter(annotated, false);
      } else {
        const parameter = this.parameter(annotated, false);
        const value = this.accept(Token.Equal) ? this.expression() : 0;
        if (star) {
          keywordOnly.push(parameter);
          keywordDefaults.push(value);
        } else {
          if (value !== 0) defaults.push(value);
          else if (defaults.length > 0) this.failAt(parameter, 'parameter without a default follows parameter with a default');
          positional.push(parameter);
        }
      }
      if (this.kind() === close) {
        if (annotated) this.allowTypeComment();
        break;
      }
      this.expect(Token.Comma);
      if (annotated) this.allowTypeComment();
    }
    const end = this.previousEnd();
    return this.node(Kind.arguments, begin, end, [
      this.listOf(positionalOnly),
      this.listOf(positional),
      variadic,
      this.listOf(keywordOnly),
      this.listOf(keywordDefaults),
      keywordVariadic,
      this.listOf(defaults),
    ]);
  }

  // param: NAME [':' expression] · param_no_default_star_annotation: NAME ':' star_expression
  private parameter(annotated: boolean, starAnnotation: boolean): number {
    const start = this.start();
    const name = this.expectName();
    let annotation = 0;
    if (annotated && this.accept(Token.Colon)) annotation = starAnnotation ? this.starExpression() : this.expression();
    return this.node2(Kind.arg, start, this.previousEnd(), name, annotation);
  }

  // type_params: '[' ','.type_param+ [','] ']'
  protected typeParameters(): number {
    if (this.kind() !== Token.LeftBracket) return 0;
    this.advance();
    const mark = this.scratchTop;
    do {
      if (this.scratchTop > mark && this.kind() === Token.RightBracket) break;
      this.push(this.typeParameter());
    } while (this.accept(Token.Comma));
    this.expect(Token.RightBracket);
    return this.list(mark);
  }

  // type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
  private typeParameter(): number {
    const start = this.start();
    if (this.accept(Token.Star)) {
      const name = this.expectName();
      const value = this.accept(Token.Equal) ? this.starExpression() : 0;
      return this.node2(Kind.TypeVarTuple, start, this.previousEnd(), name, value);
    }
    if (this.accept(Token.DoubleStar)) {
      const name = this.expectName();
      const value = this.accept(Token.Equal) ? this.expression() : 0;
      return this.node2(Kind.ParamSpec, start, this.previousEnd(), name, value);
    }
    const name = this.expectName();
    const bound = this.accept(Token.Colon) ? this.expression() : 0;
    const value = this.accept(Token.Equal) ? this.expression() : 0;
    return this.node3(Kind.TypeVar, start, this.previousEnd(), name, bound, value);
  }
}
