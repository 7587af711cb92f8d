import type { Problem } from './problem';

/** Which bytes may follow a first byte as the second; a tail has `0x80..0xbf` after it. */
function secondRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function widthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The first bytes in [from, end) that are not UTF-8, positions as they stand in `bytes`; null when there are none. */
export function utf8Problem(bytes: Uint8Array, from: number, end: number): Problem | null {
  for (let at = from; at < end;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at++;
      continue;
    }
    const width = widthOf(first);
    if (width === 0) return { codec: 'utf-8', start: at, end: at + 1, reason: 'invalid start byte' };
    const [low, high] = secondRange(first);
    for (let i = 1; i < width; i++) {
      if (at + i >= end) return { codec: 'utf-8', start: at, end, reason: 'unexpected end of data' };
      const byte = bytes[at + i]!;
      const valid = i === 1 ? byte >= low && byte <= high : byte >= 0x80 && byte <= 0xbf;
      if (!valid) return { codec: 'utf-8', start: at, end: at + i, reason: 'invalid continuation byte' };
    }
    at += width;
  }
  return null;
}

/** Every stretch of bytes that is not UTF-8. */
export function* utf8Problems(bytes: Uint8Array): Generator<Problem> {
  for (let problem = utf8Problem(bytes, 0, bytes.length); problem !== null; problem = utf8Problem(bytes, problem.end, bytes.length)) {
    yield problem;
  }
}

/** The bytes without those that are not UTF-8, as the error handler `ignore` leaves them. */
export function withoutBadBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    kept.set(bytes.subarray(from, to), length);
    length += to - from;
  };
  for (const { start, end } of utf8Problems(bytes)) {
    keep(start);
    from = end;
  }
  keep(bytes.length);
  return kept.subarray(0, length);
}
