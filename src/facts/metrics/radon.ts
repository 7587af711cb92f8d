import { Field, Kind } from '../../python/tree';
import { isDefinition, isFunction, type Skeleton } from './skeleton';

/**
 * Cyclomatic complexity as radon gives it to each block. A function: 1 plus the decisions of its body, without the bodies of
 * definitions inside it, and without signature and decorators. A class: its own body's decisions and its methods' values
 * plus 1, divided by the number of methods; rounded down, plus 1 where there are several.
 */
export function measureRadon(heap: Int32Array, skeleton: Skeleton, into: Int32Array): void {
  const { count, kind } = skeleton;
  const [host, complexity, methods] = skeleton.scratch;
  findHosts(skeleton, host);
  complexity.fill(1, 0, count);
  methods.fill(0, 0, count);
  let row = skeleton.definitionCount - 1;
  for (let i = count - 1; i > 0; i--) {
    const within = host[i]!;
    if (!isDefinition(kind[i]!)) {
      if (within > 0) complexity[within]! += decisions(heap, kind[i]!, skeleton.node[i]!);
      continue;
    }
    if (isFunction(kind[i]!)) {
      into[row] = complexity[i]!;
      if (within > 0 && kind[within] === Kind.ClassDef) {
        complexity[within]! += complexity[i]!;
        methods[within]!++;
      }
    } else into[row] = average(complexity[i]!, methods[i]!);
    row--;
  }
}

function average(total: number, methods: number): number {
  if (methods === 0) return total;
  return Math.floor(total / methods) + (methods > 1 ? 1 : 0);
}

/** For each entry the definition in whose body radon meets it, or 0: it looks into no decorator, signature or `assert`. */
function findHosts(skeleton: Skeleton, host: Int32Array): void {
  const { kind, parent, field } = skeleton;
  host[0] = 0;
  for (let i = 1; i < skeleton.count; i++) {
    const above = parent[i]!;
    switch (kind[above]) {
      case Kind.FunctionDef:
      case Kind.AsyncFunctionDef:
        host[i] = field[i] === Field.FunctionDef_body ? above : 0;
        break;
      case Kind.ClassDef:
        host[i] = field[i] === Field.ClassDef_body ? above : 0;
        break;
      case Kind.Assert:
        host[i] = 0;
        break;
      default:
        host[i] = host[above]!;
    }
  }
}

function decisions(heap: Int32Array, kind: number, node: number): number {
  switch (kind) {
    case Kind.If:
    case Kind.IfExp:
    case Kind.Assert:
      return 1;
    case Kind.For:
    case Kind.AsyncFor:
      return heap[node + Field.For_orelse] === 0 ? 1 : 2;
    case Kind.While:
      return heap[node + Field.While_orelse] === 0 ? 1 : 2;
    case Kind.Try:
      return lengthOf(heap, heap[node + Field.Try_handlers]!) + (heap[node + Field.Try_orelse] === 0 ? 0 : 1);
    case Kind.BoolOp:
      return lengthOf(heap, heap[node + Field.BoolOp_values]!) - 1;
    case Kind.comprehension:
      return 1 + lengthOf(heap, heap[node + Field.comprehension_ifs]!);
    case Kind.Match:
      return casesOf(heap, heap[node + Field.Match_cases]!);
    default:
      return 0;
  }
}

/** All cases, one less where any of them is a wildcard or a bare capture, guarded or not. */
function casesOf(heap: Int32Array, cases: number): number {
  const count = heap[cases]!;
  for (let i = 1; i <= count; i++) {
    const pattern = heap[heap[cases + i]! + Field.match_case_pattern]!;
    if (heap[pattern] === Kind.MatchAs && heap[pattern + Field.MatchAs_pattern] === 0) return count - 1;
  }
  return count;
}

function lengthOf(heap: Int32Array, list: number): number {
  return list === 0 ? 0 : heap[list]!;
}
