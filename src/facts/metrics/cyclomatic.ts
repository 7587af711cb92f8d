import { Field, Kind } from '../../python/tree';
import type { Skeleton } from './skeleton';

/**
 * The seed's cyclomatic complexity: 1, plus one for each If, For, While, AsyncFor, IfExp, With, AsyncWith and Try below the
 * definition, plus the operands after the first of each BoolOp and the `if`s of comprehensions. Below is everywhere in its
 * node: decorators, defaults and nested definitions too.
 */
export function measureCyclomatic(heap: Int32Array, skeleton: Skeleton, into: Int32Array): void {
  const { count, definitions, definitionCount, end } = skeleton;
  const before = skeleton.scratch[0];
  let total = 0;
  for (let i = 0; i < count; i++) {
    before[i] = total;
    total += decisions(heap, skeleton.kind[i]!, skeleton.node[i]!);
  }
  before[count] = total;
  for (let row = 0; row < definitionCount; row++) {
    const entry = definitions[row]!;
    into[row] = 1 + before[end[entry]! + 1]! - before[entry]!;
  }
}

function decisions(heap: Int32Array, kind: number, node: number): number {
  switch (kind) {
    case Kind.If:
    case Kind.For:
    case Kind.While:
    case Kind.AsyncFor:
    case Kind.IfExp:
    case Kind.With:
    case Kind.AsyncWith:
    case Kind.Try:
      return 1;
    case Kind.BoolOp:
      return heap[heap[node + Field.BoolOp_values]!]! - 1;
    case Kind.comprehension: {
      const ifs = heap[node + Field.comprehension_ifs]!;
      return ifs === 0 ? 0 : heap[ifs]!;
    }
    default:
      return 0;
  }
}
