type Pair = readonly [inBase: number, inHead: number];

/**
 * Which lines of the head are not those of the base: 1 for each that is new or differs. Equal lines count from either end; between
 * them, lines that both have once are the pillars of a patience diff. It is linear but for the sorting of the pillars.
 */
export function changedLines(base: readonly string[], head: readonly string[]): Uint8Array {
  const changed = new Uint8Array(head.length);
  const ranges: [number, number, number, number][] = [[0, base.length, 0, head.length]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    let [baseFirst, baseEnd, headFirst, headEnd] = range;
    while (baseFirst < baseEnd && headFirst < headEnd && base[baseFirst] === head[headFirst]) {
      baseFirst++;
      headFirst++;
    }
    while (baseFirst < baseEnd && headFirst < headEnd && base[baseEnd - 1] === head[headEnd - 1]) {
      baseEnd--;
      headEnd--;
    }
    const pillars = pillarsOf(base, [baseFirst, baseEnd], head, [headFirst, headEnd]);
    if (pillars.length === 0) {
      changed.fill(1, headFirst, headEnd);
      continue;
    }
    for (const [inBase, inHead] of [...pillars, [baseEnd, headEnd] as const]) {
      ranges.push([baseFirst, inBase, headFirst, inHead]);
      baseFirst = inBase + 1;
      headFirst = inHead + 1;
    }
  }
  return changed;
}

/** Lines that both have once, as many as keep their order. */
function pillarsOf(base: readonly string[], ofBase: Pair, head: readonly string[], ofHead: Pair): Pair[] {
  const inBase = onlyOnes(base, ofBase);
  const pairs: Pair[] = [];
  for (const [line, at] of onlyOnes(head, ofHead)) {
    const before = inBase.get(line) ?? -1;
    if (at >= 0 && before >= 0) pairs.push([before, at]);
  }
  return longestRising(pairs.sort((a, b) => a[1] - b[1]));
}

/** The index of each line that is there once; -1 for the others. */
function onlyOnes(lines: readonly string[], [first, end]: Pair): Map<string, number> {
  const met = new Map<string, number>();
  for (let i = first; i < end; i++) met.set(lines[i]!, met.has(lines[i]!) ? -1 : i);
  return met;
}

/** The longest run of pairs that rises on both sides: they are ordered by the second. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [i, [value]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![0] < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = i;
  }
  const found: Pair[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) found.push(pairs[i]!);
  return found.reverse();
}
