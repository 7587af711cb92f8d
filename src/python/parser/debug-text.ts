import { Kind } from '../nodes.generated';
import { Token, TOKEN_SIZE } from '../tokens';
import { ConstantType, PieceForm } from '../tree';
import { TreeBuilder } from './builder';

/** The text that a self-documenting field `{x = }` repeats, with what each CPython makes of it. */
export abstract class DebugTextParser extends TreeBuilder {
  /** The text of `{x = }`, whose tokens begin at `token`; CPython cuts comments out of it. */
  protected debugText(start: number, end: number, token: number, form: PieceForm): number {
    const [textStart, textEnd] = this.minor === 13 ? this.debugTextSpan(start, end, token, form === PieceForm.Verbatim) : [start, end];
    const triples: number[] = [];
    let from = textStart;
    let quote = 0;
    const comment = this.commentIn(textStart, textEnd);
    for (let i = comment < 0 ? textEnd : textStart; i < textEnd; i++) {
      const byte = this.source[i]!;
      if (this.minor !== 13 && (byte === 34 || byte === 39)) quote = quote === 0 ? byte : quote === byte ? 0 : quote;
      if (byte !== 35 || quote !== 0) continue;
      triples.push(from, i, form);
      while (i < textEnd && this.source[i] !== 10 && this.source[i] !== 13) i++;
      from = i;
    }
    triples.push(from, textEnd, form);
    const pieces = this.allocate(triples.length + 1);
    this.heap[pieces] = triples.length / 3;
    for (let i = 0; i < triples.length; i++) this.heap[pieces + 1 + i] = triples[i]!;
    return this.node3(Kind.Constant, start, end, ConstantType.Str, pieces, 0);
  }

  /** First `#` of the text that CPython takes for a comment, or -1: 3.13 any, later versions one outside strings, as far as they see. */
  private commentIn(start: number, end: number): number {
    let quote = 0;
    for (let i = start; i < end; i++) {
      const byte = this.source[i]!;
      if (byte === 35 && quote === 0) return i;
      if (this.minor === 13) continue;
      if (byte === 92) i++;
      else if (byte === 34 || byte === 39) quote = quote === 0 ? byte : quote === byte ? 0 : quote;
    }
    return -1;
  }

  /**
   * CPython 3.13 ends the text of `{x != y = }` at the `!`, as if a conversion began there; and once it has seen a `=`, as in
   * `{f(a=1)[b:c] = }` outside a format specification, it takes a `:`, `!` or `}` in one more bracket for the end, and begins anew after a `{` in none.
   */
  private debugTextSpan(start: number, end: number, token: number, inSpec: boolean): [start: number, end: number] {
    let nesting = 0;
    let equal = false;
    let from = start;
    let to = -1;
    for (let q = token; this.d[q + 1]! < end; q += TOKEN_SIZE) {
      const kind = this.d[q]! as Token;
      if (kind === Token.FStringStart) {
        q = this.afterFormatted(q);
        continue;
      }
      const ends = kind === Token.Colon || kind === Token.ColonEqual || kind === Token.NotEqual || kind === Token.RightBrace;
      if (ends && to < 0 && (nesting === 0 || (nesting === 1 && equal))) to = this.d[q + 1]!;
      if (kind === Token.LeftBrace && nesting === 0 && equal) {
        from = this.d[q + 2]!;
        to = -1;
      }
      if (kind === Token.Equal && !inSpec) equal = true;
      if (kind === Token.LeftParenthesis || kind === Token.LeftBracket || kind === Token.LeftBrace) nesting++;
      else if (kind === Token.RightParenthesis || kind === Token.RightBracket || kind === Token.RightBrace) nesting--;
    }
    return [from, to < 0 ? end : to];
  }

  /** The FStringEnd of the FStringStart at `q`. */
  private afterFormatted(q: number): number {
    let depth = 0;
    for (; ; q += TOKEN_SIZE) {
      if (this.d[q] === Token.FStringStart) depth++;
      else if (this.d[q] === Token.FStringEnd && --depth === 0) return q;
    }
  }
}
