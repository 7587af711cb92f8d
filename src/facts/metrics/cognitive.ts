import { Field, Kind, type Tree } from '../../python/tree';
import { countRuns, isBareAnd } from './boolean-runs';
import { isDefinition, isFunction, type Skeleton } from './skeleton';

const LETTER_E = 0x65;

/**
 * Cognitive complexity as SonarSource's Python analyser counts it.
 *
 * Every entry has a level within its definition, and the increments of a definition are summed as if it stood alone. What a
 * nested function adds to the one around it is that sum, plus its level there once for each of its increments that grow with
 * the level (`deep`): each entry is looked at once, however deep definitions are nested. A class begins at level 0 again.
 */
export function measureCognitive(tree: Tree, skeleton: Skeleton, into: Int32Array): void {
  const { count, kind, parent, node } = skeleton;
  const [level, sum, deep, wrapper] = skeleton.scratch;
  setLevels(tree, skeleton, level);
  sum.fill(0, 0, count);
  deep.fill(0, 0, count);
  wrapper.fill(0, 0, count);
  let row = skeleton.definitionCount - 1;
  for (let i = count - 1; i > 0; i--) {
    const above = parent[i]!;
    if (isDefinition(kind[i]!)) {
      into[row--] = sum[i]!;
      if (isFunction(kind[i]!)) liftFunction(tree, skeleton, i);
    } else {
      if (grows(tree, kind[i]!, node[i]!)) {
        sum[i]! += 1 + level[i]!;
        deep[i]!++;
      }
      sum[i]! += flat(tree, skeleton, i);
      deep[above]! += deep[i]!;
    }
    sum[above]! += sum[i]!;
  }
}

/** Level of each entry within its definition. */
export function setLevels(tree: Tree, skeleton: Skeleton, level: Int32Array): void {
  const { kind, parent, field } = skeleton;
  level[0] = 0;
  for (let i = 1; i < skeleton.count; i++) {
    const above = parent[i]!;
    if (isDefinition(kind[above]!)) level[i] = 0;
    else level[i] = level[above]! + (deepens(kind[above]!, field[i]!) && !isElif(tree, kind[i]!, skeleton.node[i]!) ? 1 : 0);
  }
}

function deepens(kind: number, field: number): boolean {
  switch (kind) {
    case Kind.If:
      return field !== Field.If_test;
    case Kind.For:
    case Kind.AsyncFor:
      return field === Field.For_body || field === Field.For_orelse;
    case Kind.While:
      return field !== Field.While_test;
    case Kind.Try:
    case Kind.TryStar:
      return field === Field.Try_orelse;
    case Kind.ExceptHandler:
      return field === Field.ExceptHandler_body;
    case Kind.match_case:
      return field === Field.match_case_body;
    case Kind.IfExp:
      return true;
    default:
      return false;
  }
}

/** Whether an entry counts 1 and its level. */
export function grows(tree: Tree, kind: number, node: number): boolean {
  switch (kind) {
    case Kind.If:
      return !isElif(tree, kind, node);
    case Kind.For:
    case Kind.AsyncFor:
    case Kind.While:
    case Kind.ExceptHandler:
    case Kind.IfExp:
      return true;
    default:
      return false;
  }
}

/** What an entry counts whatever its level: `elif`, `else`, and runs of boolean operators. */
function flat(tree: Tree, skeleton: Skeleton, entry: number): number {
  const { heap } = tree;
  const kind = skeleton.kind[entry]!;
  const node = skeleton.node[entry]!;
  switch (kind) {
    case Kind.If:
      return (isElif(tree, kind, node) ? 1 : 0) + (hasElse(tree, heap[node + Field.If_orelse]!) ? 1 : 0);
    case Kind.For:
    case Kind.AsyncFor:
      return heap[node + Field.For_orelse] === 0 ? 0 : 1;
    case Kind.While:
      return heap[node + Field.While_orelse] === 0 ? 0 : 1;
    case Kind.Try:
    case Kind.TryStar:
      return heap[node + Field.Try_orelse] === 0 ? 0 : 1;
    case Kind.BoolOp: {
      const above = skeleton.parent[entry]!;
      const isPart = skeleton.kind[above] === Kind.BoolOp && isBareAnd(tree, skeleton.node[above]!, node);
      return isPart ? 0 : countRuns(tree, node);
    }
    default:
      return 0;
  }
}

/** An `elif` is an If that begins with its own keyword. */
export function isElif(tree: Tree, kind: number, node: number): boolean {
  return kind === Kind.If && tree.source[tree.heap[node + 1]!] === LETTER_E;
}

export function hasElse(tree: Tree, orelse: number): boolean {
  if (orelse === 0) return false;
  const first = tree.heap[orelse + 1]!;
  return !isElif(tree, tree.heap[first]!, first);
}

/** Adds to what is around a nested function what its level there makes of its increments. */
function liftFunction(tree: Tree, skeleton: Skeleton, entry: number): void {
  const { kind, parent, scope } = skeleton;
  const [level, sum, deep] = skeleton.scratch;
  const outer = scope[entry]!;
  if (!isFunction(kind[outer]!)) return;
  const above = parent[entry]!;
  const lift = above === outer && isWrapper(tree, skeleton, outer) ? 0 : level[entry]! + 1;
  sum[above]! += lift * deep[entry]!;
  deep[above]! += deep[entry]!;
}

const YES = 1;
const NO = 2;

/** Whether the body of a function with a nested one has beside it only `return name`: a decorator, which adds no level. */
export function isWrapper({ heap }: Tree, { node, scratch }: Skeleton, entry: number): boolean {
  const known = scratch[3];
  if (known[entry] === 0) {
    const body = heap[node[entry]! + Field.FunctionDef_body]!;
    let others = 0;
    for (let i = 1; i <= heap[body]! && others < 2; i++) if (!isReturnOfName(heap, heap[body + i]!)) others++;
    known[entry] = others === 1 ? YES : NO;
  }
  return known[entry] === YES;
}

/** `return name` or `return name,` without parentheses. */
function isReturnOfName(heap: Int32Array, statement: number): boolean {
  if (heap[statement] !== Kind.Return) return false;
  let value = heap[statement + Field.Return_value]!;
  if (value === 0) return false;
  const end = heap[statement + 2];
  if (heap[value] === Kind.Tuple) {
    const items = heap[value + Field.Tuple_elts]!;
    if (items === 0 || heap[items] !== 1 || heap[heap[items + 1]! + 1] !== heap[value + 1] || heap[value + 2] !== end) return false;
    value = heap[items + 1]!;
    return heap[value] === Kind.Name;
  }
  return heap[value] === Kind.Name && heap[value + 2] === end;
}
