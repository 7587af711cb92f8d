import { Field, Kind } from '../nodes.generated';
import { Token } from '../tokens';
import { StringParser } from './strings';

/** What can be assigned to: an expression first, a target after. */
export abstract class TargetParser extends StringParser {
  // primary, in expressions.ts
  protected abstract primary(): number;

  /** Whether a token can begin a star_expression: what decides if a comma was a trailing one. */
  protected startsExpression(token: Token): boolean {
    switch (token) {
      case Token.Name:
      case Token.Number:
      case Token.String:
      case Token.FStringStart:
      case Token.TStringStart:
      case Token.LeftParenthesis:
      case Token.LeftBracket:
      case Token.LeftBrace:
      case Token.Ellipsis:
      case Token.Minus:
      case Token.Plus:
      case Token.Tilde:
      case Token.Star:
      case Token.Not:
      case Token.Await:
      case Token.Lambda:
      case Token.None:
      case Token.True:
      case Token.False:
        return true;
      default:
        return false;
    }
  }

  // star_targets: star_target !',' | star_target (',' star_target)* [',']
  protected starTargets(): number {
    const start = this.start();
    const first = this.starTarget();
    if (this.d[this.p] !== Token.Comma) return first;
    const mark = this.scratchTop;
    this.push(first);
    while (this.accept(Token.Comma)) {
      if (!this.startsExpression(this.d[this.p]!)) break;
      this.push(this.starTarget());
    }
    return this.node2(Kind.Tuple, start, this.previousEnd(), this.list(mark), Kind.Store);
  }

  // star_target: '*' (!'*' star_target) | target_with_star_atom
  protected starTarget(): number {
    const start = this.start();
    if (this.accept(Token.Star)) {
      if (this.d[this.p] === Token.Star) this.fail();
      const value = this.primary();
      this.setTarget(value, Kind.Store, true);
      return this.node2(Kind.Starred, start, this.previousEnd(), value, Kind.Store);
    }
    const target = this.primary();
    this.setTarget(target, Kind.Store, true);
    return target;
  }

  /**
   * Turns an expression into a target by setting `ctx`, or rejects it.
   * `starred`: whether tuples and lists may hold starred items, as they may not in `del`.
   */
  protected setTarget(node: number, context: Kind.Store | Kind.Del, starred: boolean): void {
    const { heap } = this;
    switch (heap[node]! as Kind) {
      case Kind.Name:
        heap[node + Field.Name_ctx] = context;
        return;
      case Kind.Attribute:
        heap[node + Field.Attribute_ctx] = context;
        return;
      case Kind.Subscript:
        heap[node + Field.Subscript_ctx] = context;
        return;
      case Kind.Starred:
        if (!starred) break;
        heap[node + Field.Starred_ctx] = context;
        this.setTarget(heap[node + Field.Starred_value]!, context, starred);
        return;
      case Kind.Tuple:
      case Kind.List: {
        heap[node + Field.Tuple_ctx] = context;
        const elements = heap[node + Field.Tuple_elts]!;
        if (elements === 0) return;
        for (let i = 1; i <= heap[elements]!; i++) this.setTarget(heap[elements + i]!, context, starred);
        return;
      }
      default:
    }
    this.failAt(node, 'invalid syntax');
  }
}
