/** Bounds of ranges [first, after last, …] from the generated differences in base 36. */
export function unpackRanges(packed: string): Int32Array {
  if (packed === '') return new Int32Array(0);
  const parts = packed.split(' ');
  const bounds = new Int32Array(parts.length);
  let bound = 0;
  for (let i = 0; i < parts.length; i++) bounds[i] = bound += parseInt(parts[i]!, 36);
  return bounds;
}

export function inRanges(bounds: Int32Array, code: number): boolean {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= code) low = middle + 1;
    else high = middle;
  }
  return (low & 1) === 1;
}
