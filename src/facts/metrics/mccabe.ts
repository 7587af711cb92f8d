import { Field, Kind } from '../../python/tree';
import { NULL_INT } from '../../tables/staging';
import { isFunction, type Skeleton } from './skeleton';

/**
 * McCabe's complexity as ruff's rule C901 counts it: 1, plus one for each `if`, `elif`, loop, `except` and `else` of a `try`,
 * plus the cases of each `match`, the last one left out when it always matches; nested functions add their own value.
 * Classes have none.
 */
export function measureMccabe(heap: Int32Array, skeleton: Skeleton, into: Int32Array): void {
  const { count, definitions, definitionCount, end, kind } = skeleton;
  const before = skeleton.scratch[0];
  let total = 0;
  for (let i = 0; i < count; i++) {
    before[i] = total;
    total += branches(heap, kind[i]!, skeleton.node[i]!);
  }
  before[count] = total;
  for (let row = 0; row < definitionCount; row++) {
    const entry = definitions[row]!;
    into[row] = isFunction(kind[entry]!) ? before[end[entry]! + 1]! - before[entry]! : NULL_INT;
  }
}

function branches(heap: Int32Array, kind: number, node: number): number {
  switch (kind) {
    case Kind.FunctionDef:
    case Kind.AsyncFunctionDef:
    case Kind.If:
    case Kind.For:
    case Kind.AsyncFor:
    case Kind.While:
    case Kind.ExceptHandler:
      return 1;
    case Kind.Try:
      return heap[node + Field.Try_orelse] === 0 ? 0 : 1;
    case Kind.TryStar:
      return heap[node + Field.TryStar_orelse] === 0 ? 0 : 1;
    case Kind.Match:
      return casesOf(heap, heap[node + Field.Match_cases]!);
    default:
      return 0;
  }
}

function casesOf(heap: Int32Array, cases: number): number {
  const count = heap[cases]!;
  const last = heap[cases + count]!;
  const isDefault = heap[last + Field.match_case_guard] === 0 && alwaysMatches(heap, heap[last + Field.match_case_pattern]!);
  return isDefault ? count - 1 : count;
}

/** A wildcard or a capture, also under `as` and as one of several alternatives. */
function alwaysMatches(heap: Int32Array, pattern: number): boolean {
  switch (heap[pattern]) {
    case Kind.MatchAs: {
      const inner = heap[pattern + Field.MatchAs_pattern]!;
      return inner === 0 || alwaysMatches(heap, inner);
    }
    case Kind.MatchOr: {
      const patterns = heap[pattern + Field.MatchOr_patterns]!;
      for (let i = heap[patterns]!; i > 0; i--) if (alwaysMatches(heap, heap[patterns + i]!)) return true;
      return false;
    }
    default:
      return false;
  }
}
