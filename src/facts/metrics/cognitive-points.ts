import { Field, Kind, lineOf, type Tree } from '../../python/tree';
import { countRuns, isBareAnd } from './boolean-runs';
import { grows, hasElse, isElif, isWrapper, setLevels } from './cognitive';
import { isDefinition, isFunction, type Skeleton } from './skeleton';

/** A construct that counts for cognitive complexity. */
export interface CognitivePoint {
  readonly construct: string;
  readonly lineno: number;
  /** How deep it is nested in the definition that it is counted for. */
  readonly level: number;
  /** 1 + level for what grows with nesting, else the same at any level. */
  readonly points: number;
  /** First byte, where its text begins. */
  readonly start: number;
}

const HASH = 0x23;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const LETTER_E = 0x65;

/**
 * What `measureCognitive` sums for the definition in row `row`, one by one in the order of the source: the points of the functions in
 * it count at the level that they have there. To be called after `setLevels` filled the first column of the skeleton's scratch, and
 * with the fourth column zero.
 */
export function cognitivePoints(tree: Tree, skeleton: Skeleton, row: number): CognitivePoint[] {
  const root = skeleton.definitions[row]!;
  const { heap } = tree;
  const { kind, node, end } = skeleton;
  const [level] = skeleton.scratch;
  const found: CognitivePoint[] = [];
  const offsets = new Map<number, number>([[root, 0]]);
  for (let i = root + 1; i <= end[root]!; i++) {
    const own = kind[i]!;
    if (isDefinition(own)) {
      offsets.set(i, offsetOf(tree, skeleton, i, root, offsets));
      continue;
    }
    const n = node[i]!;
    const at = level[i]! + offsets.get(skeleton.scope[i]!)!;
    const add = (construct: string, points: number, start: number): void => {
      found.push({ construct, lineno: lineOf(tree, start), level: at, points, start });
    };
    if (grows(tree, own, n)) add(constructOf(own), 1 + at, heap[n + 1]!);
    if (own === Kind.If) {
      if (isElif(tree, own, n)) add('elif', 1, heap[n + 1]!);
      if (hasElse(tree, heap[n + Field.If_orelse]!)) add('else', 1, elseOf(tree, heap[n + Field.If_body]!));
    } else if ((own === Kind.For || own === Kind.AsyncFor) && heap[n + Field.For_orelse] !== 0)
      add('else', 1, elseOf(tree, heap[n + Field.For_body]!));
    else if (own === Kind.While && heap[n + Field.While_orelse] !== 0) add('else', 1, elseOf(tree, heap[n + Field.While_body]!));
    else if ((own === Kind.Try || own === Kind.TryStar) && heap[n + Field.Try_orelse] !== 0)
      add('else', 1, elseOf(tree, heap[n + Field.Try_handlers]!));
    else if (own === Kind.BoolOp) {
      const above = skeleton.parent[i]!;
      const isPart = kind[above] === Kind.BoolOp && isBareAnd(tree, node[above]!, n);
      if (!isPart) addRuns(tree, n, add);
    }
  }
  return found.sort((a, b) => a.start - b.start || a.construct.length - b.construct.length);
}

/** Makes a skeleton ready for `cognitivePoints`. */
export function prepareCognitivePoints(tree: Tree, skeleton: Skeleton): void {
  setLevels(tree, skeleton, skeleton.scratch[0]);
  skeleton.scratch[3].fill(0, 0, skeleton.count);
}

/** What is added to the levels in a definition below `root`: in a class everything begins at 0 again. */
function offsetOf(tree: Tree, skeleton: Skeleton, entry: number, root: number, offsets: ReadonlyMap<number, number>): number {
  const { kind, parent, scope } = skeleton;
  const outer = scope[entry]!;
  if (!isFunction(kind[entry]!) || !isFunction(kind[outer]!)) return 0;
  const above = outer === root ? 0 : offsets.get(outer)!;
  if (parent[entry] === outer && isWrapper(tree, skeleton, outer)) return above;
  return above + skeleton.scratch[0][entry]! + 1;
}

function constructOf(kind: number): string {
  switch (kind) {
    case Kind.If:
      return 'if';
    case Kind.For:
      return 'for';
    case Kind.AsyncFor:
      return 'async for';
    case Kind.While:
      return 'while';
    case Kind.ExceptHandler:
      return 'except';
    default:
      return 'if expression';
  }
}

/** First byte of the `else` behind a list of statements or handlers: nothing but comments and line ends are between. */
function elseOf({ heap, source }: Tree, list: number): number {
  const last = heap[list + heap[list]!]!;
  for (let i = heap[last + 2]!; ; i++) {
    if (source[i] === HASH) {
      while (source[i + 1] !== NEWLINE && source[i + 1] !== RETURN) i++;
    } else if (source[i] === LETTER_E) return i;
  }
}

/** The runs of a chain of boolean operators: `and`, `or`, or both. */
function addRuns(tree: Tree, node: number, add: (construct: string, points: number, start: number) => void): void {
  const { heap } = tree;
  const runs = countRuns(tree, node);
  const isAnd = heap[node + Field.BoolOp_op] === Kind.And;
  add(isAnd ? 'and' : runs === 1 ? 'or' : 'and/or', runs, heap[node + 1]!);
}
