/** A ratio rounded to 4 places, half to even, as Python's `round(ratio, 4)`. */
export function roundRatio(ratio: number): number {
  // Only odd multiples of 1/32 lie exactly between two results; toFixed would round them up.
  const thirtySeconds = ratio * 32;
  if (Number.isInteger(thirtySeconds) && thirtySeconds % 2 !== 0) {
    const below = Math.floor(ratio * 10000);
    return (below % 2 === 0 ? below : below + 1) / 10000;
  }
  return Number(ratio.toFixed(4));
}
