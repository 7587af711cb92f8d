import type { Matcher } from './matcher';
import { DESCRIPTIONS, NODES, type NodeName } from './nodes';

/** What a value of a Matcher is: see nodes.ts. */
export function kindOf(matcher: Matcher, value: number): NodeName {
  return value < 0 ? (matcher.source.expressionKind(-value - 1) ?? 'Other') : NODES[matcher.heap[value]!]!;
}

/** How CPython calls an expression. */
export function describe(matcher: Matcher, value: number): string {
  return DESCRIPTIONS[kindOf(matcher, value)] ?? 'expression';
}

export function childCount(matcher: Matcher, node: number): number {
  return node < 0 ? 0 : matcher.heap[node + 3]!;
}

export function childOf(matcher: Matcher, node: number, index: number): number {
  return matcher.heap[node + 4 + index]!;
}

/** Index of the first token of a value; of a sequence that of its first item. */
export function firstToken(matcher: Matcher, value: number): number {
  if (value < 0) return -value - 1;
  if (kindOf(matcher, value) === 'Seq' && childCount(matcher, value) > 0) return firstToken(matcher, childOf(matcher, value, 0));
  return matcher.heap[value + 1]!;
}

/** Index of the last token of a value; of a sequence or a comprehension that of its last item. */
export function lastToken(matcher: Matcher, value: number): number {
  if (value < 0) return -value - 1;
  const kind = kindOf(matcher, value);
  const count = childCount(matcher, value);
  if ((kind === 'Seq' || kind === 'Comprehension') && count > 0) return lastToken(matcher, childOf(matcher, value, count - 1));
  return matcher.heap[value + 2]!;
}
