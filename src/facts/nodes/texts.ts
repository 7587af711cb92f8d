import { Field, Kind, type Tree } from '../../python/tree';
import { unparse, unparsePreview } from '../../python/unparse';

/** `ast.unparse` of an expression; null where it raises, or would need a deeper stack than there is. */
export function unparsed(tree: Tree, expression: number): string | null {
  try {
    return unparse(tree, expression);
  } catch (error) {
    return tooDeep(error);
  }
}

/** Characters of a preview. */
export const PREVIEW = 120;
/** So many calls one upon the other, of two characters at least, are longer than a preview. */
const CALLS = PREVIEW / 2 + 1;

/** Its first 120 characters, with `…` if there are more. */
export function preview(tree: Tree, expression: number): string | null {
  try {
    return unparsePreview(tree, expression, PREVIEW);
  } catch (error) {
    return tooDeep(error);
  }
}

function tooDeep(error: unknown): null {
  if (error instanceof RangeError) return null;
  throw error;
}

/**
 * In a chain of calls (`a.b().c()[0]()…`) finds a call that has the same preview, however long the chain is: the text of the
 * outer call begins with that of the inner. Else the text of each call of a long chain would be made anew.
 */
export class ChainBeginning {
  /** The call that the expression asked for last is made upon, and its beginning; 0 when the chain is no longer than a preview. */
  private inner = 0;
  private beginning = 0;

  /** To be called for each file. */
  reset(): void {
    this.inner = 0;
  }

  /** The outer call is asked for before the inner, so that a chain is gone through once. */
  of(heap: Int32Array, expression: number): number {
    if (expression !== this.inner || expression === 0) {
      let calls = 0;
      for (let node = expression; heap[node] === Kind.Call; node = calleeOf(heap, node)) calls++;
      this.beginning = expression;
      for (; calls > CALLS; calls--) this.beginning = calleeOf(heap, this.beginning);
    }
    this.inner = expression === this.beginning ? 0 : calleeOf(heap, expression);
    return this.beginning;
  }
}

/** What a call is made upon, attributes and subscripts aside. */
function calleeOf(heap: Int32Array, call: number): number {
  let node = heap[call + Field.Call_func]!;
  for (;;) {
    if (heap[node] === Kind.Attribute) node = heap[node + Field.Attribute_value]!;
    else if (heap[node] === Kind.Subscript) node = heap[node + Field.Subscript_value]!;
    else return node;
  }
}
