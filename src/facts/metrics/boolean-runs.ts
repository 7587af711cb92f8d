import { Field, Kind, type Tree } from '../../python/tree';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;
const BACKSLASH = 0x5c;
const LETTER_O = 0x6f;

/**
 * Runs of equal operators in a chain of `and` and `or`, read from left to right; parentheses end the chain. An `and` that
 * stands bare among the operands of an `or` belongs to the chain of the `or`; any other nested BoolOp is in parentheses.
 */
export function countRuns(tree: Tree, node: number): number {
  const { heap } = tree;
  if (heap[node + Field.BoolOp_op] === Kind.And) return 1;
  const values = heap[node + Field.BoolOp_values]!;
  let runs = 0;
  let previous = 0;
  for (let i = 1; i <= heap[values]!; i++) {
    if (i > 1 && previous !== Kind.Or) {
      runs++;
      previous = Kind.Or;
    }
    if (isBareAnd(tree, node, heap[values + i]!)) {
      runs++;
      previous = Kind.And;
    }
  }
  return runs;
}

/** Whether `node` is an `and` without parentheses that is an operand of the BoolOp `chain`, the innermost around it. */
export function isBareAnd(tree: Tree, chain: number, node: number): boolean {
  const { heap, source } = tree;
  if (heap[node] !== Kind.BoolOp || heap[node + Field.BoolOp_op] !== Kind.And || heap[chain + Field.BoolOp_op] !== Kind.Or) return false;
  const values = heap[chain + Field.BoolOp_values]!;
  const end = heap[node + 2]!;
  if (heap[values + heap[values]!] === node) return end === heap[chain + 2];
  return source[nextToken(source, end)] === LETTER_O;
}

/** First byte of the token after `at`, which is inside brackets or a logical line. */
function nextToken(source: Uint8Array, at: number): number {
  for (let i = at; ; i++) {
    const byte = source[i]!;
    if (byte === HASH) {
      while (source[i + 1] !== NEWLINE && source[i + 1] !== RETURN) i++;
    } else if (byte > 0x20 && byte !== BACKSLASH) return i;
  }
}
