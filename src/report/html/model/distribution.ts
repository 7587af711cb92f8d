import { Flag } from './data';
import type { Tree } from './tree';

/** What a distribution is of: functions, each with a number. */
export const SPREADS = {
  cognitive: { label: 'Cognitive complexity', word: 'cognitive', limits: [0, 1, 6, 11, 16, 26, 51, 101] },
  mccabe: { label: 'Cyclomatic complexity', word: 'cyclomatic', limits: [1, 2, 6, 11, 16, 26, 51, 101] },
  lines: { label: 'Lines', word: 'lines', limits: [1, 6, 11, 21, 41, 81, 161, 321] },
  nesting: { label: 'Nesting', word: 'nesting', limits: [1, 2, 3, 4, 5, 6, 7, 9] },
  missing: { label: 'Missing annotations', word: 'missing', limits: [0, 1, 2, 3, 4, 5, 7, 10] },
} as const;

export type Spread = keyof typeof SPREADS;

export interface Bin {
  /** The lowest number in it, and the highest: Infinity of the last. */
  readonly from: number;
  readonly to: number;
  readonly functions: number;
  /** Sum of their numbers. */
  readonly sum: number;
  /** How many of them the search found. */
  readonly found: number;
}

export interface Distribution {
  readonly bins: readonly Bin[];
  readonly functions: number;
  readonly sum: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly highest: number;
}

/** How the numbers of all functions are spread. */
export function distribution(tree: Tree, spread: Spread, isMatch: Uint8Array | null): Distribution {
  const { limits } = SPREADS[spread];
  const numbers: number[] = [];
  const bins = limits.map((from, i) => ({ from, to: (limits[i + 1] ?? Infinity) - 1, functions: 0, sum: 0, found: 0 }));
  for (let node = tree.firstDef; node < tree.size; node++) {
    const value = numberOf(tree, spread, node);
    if (value === null) continue;
    let bin = 0;
    while (bin + 1 < bins.length && value >= bins[bin + 1]!.from) bin++;
    bins[bin]!.functions++;
    bins[bin]!.sum += value;
    if (isMatch === null || isMatch[node] === 1) bins[bin]!.found++;
    numbers.push(value);
  }
  numbers.sort((a, b) => a - b);
  const at = (share: number): number => numbers[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0;
  const sum = numbers.reduce((all, value) => all + value, 0);
  return { bins, functions: numbers.length, sum, median: at(0.5), ninetieth: at(0.9), highest: numbers.at(-1) ?? 0 };
}

function numberOf(tree: Tree, spread: Spread, node: number): number | null {
  const { defs } = tree.data;
  const d = node - tree.firstDef;
  if (defs.flags[d]! & Flag.class) return null;
  if (spread === 'missing') return defs.slots[d]! - defs.annotated[d]!;
  return spread === 'lines' ? tree.lines[node]! : defs[spread][d]!;
}

/** The search for the functions of a bin. */
export function queryOf(spread: Spread, { from, to }: Bin): string {
  const { word } = SPREADS[spread];
  if (to === Infinity) return `is:function ${word}>=${from}`;
  return from === to ? `is:function ${word}=${from}` : `is:function ${word}>=${from} ${word}<=${to}`;
}
