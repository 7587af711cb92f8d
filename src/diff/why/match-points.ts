import type { WhyPoint } from '../rows';
import type { PlacedPoint } from './code';

/** What all functions of a change may cost together; beyond it points are matched by their kind alone. */
const MAX_COMPARISONS = 50_000_000;

/** What may still be spent on comparisons. */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: MAX_COMPARISONS };
}

/** What the points of the head have that those of the base have not, and the other way round. The sum is that of the head less that of the base. */
export function matchPoints(base: readonly PlacedPoint[], head: readonly PlacedPoint[], budget: Budget): WhyPoint[] {
  const partner = new Map<PlacedPoint, PlacedPoint>();
  const taken = new Set<PlacedPoint>();
  const rest = (points: readonly PlacedPoint[]): PlacedPoint[] => points.filter((point) => !partner.has(point) && !taken.has(point));
  // The same code first, at the same level, then at any; then the same construct.
  const keys: ((point: PlacedPoint) => string)[] = [
    ({ construct, text, points }) => `${construct} ${points} ${text}`,
    ({ construct, text }) => `${construct} ${text}`,
    ({ construct, points }) => `${construct} ${points}`,
    ({ construct }) => construct,
  ];
  for (const key of keys) {
    for (const [b, h] of commonSubsequence(rest(base), rest(head), key, budget)) {
      partner.set(h, b);
      taken.add(b);
    }
  }
  const points: WhyPoint[] = [];
  for (const h of head) {
    const b = partner.get(h);
    if (b === undefined) points.push(say('new', h, h.points));
    else if (b.points !== h.points) points.push(say(h.points > b.points ? 'deeper' : 'shallower', h, h.points - b.points));
  }
  for (const b of rest(base)) points.push(say('gone', b, -b.points));
  return points;
}

function say(change: WhyPoint['change'], { lineno, construct, level }: PlacedPoint, points: number): WhyPoint {
  return { change, lineno, construct, level, points };
}

/** A longest sequence of pairs with equal keys, in the order of both. */
function commonSubsequence(
  base: readonly PlacedPoint[],
  head: readonly PlacedPoint[],
  key: (point: PlacedPoint) => string,
  budget: Budget,
): [PlacedPoint, PlacedPoint][] {
  const left = base.map(key);
  const right = head.map(key);
  if (left.length * right.length > budget.left) return inOrder(base, head, left, right);
  budget.left -= left.length * right.length;
  const width = right.length + 1;
  const longest = new Int32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        left[i] === right[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const pairs: [PlacedPoint, PlacedPoint][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([base[i++]!, head[j++]!]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Pairs with equal keys, the first with the first, whatever their order. */
function inOrder(
  base: readonly PlacedPoint[],
  head: readonly PlacedPoint[],
  left: readonly string[],
  right: readonly string[],
): [PlacedPoint, PlacedPoint][] {
  const waiting = new Map<string, PlacedPoint[]>();
  base.forEach((point, i) => {
    const others = waiting.get(left[i]!);
    if (others === undefined) waiting.set(left[i]!, [point]);
    else others.push(point);
  });
  return head.flatMap((point, i): [PlacedPoint, PlacedPoint][] => {
    const other = waiting.get(right[i]!)?.shift();
    return other === undefined ? [] : [[other, point]];
  });
}
