/** Where lines begin, as CPython counts them: behind LF, CRLF and CR. */
export function lineStarts(source: Uint8Array, length: number): number[] {
  const starts = [0];
  for (let at = 0; at < length; at++) {
    if (source[at] === 0x0a || (source[at] === 0x0d && source[at + 1] !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the line that an offset is in. */
export function lineOf(starts: readonly number[], offset: number): number {
  return floorIndex(starts, offset);
}

/** Index of the last of ascending numbers that is not above `limit`; -1 when all are. */
export function floorIndex(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
