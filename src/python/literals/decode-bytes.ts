import { hexNumber, octalLength, octalNumber, simpleEscape } from './escapes';

/** Writes the value of the bytes literal's text `source[start, end)` to `target` and gives the index after it. */
export function decodeBytes(source: Uint8Array, start: number, end: number, raw: boolean, target: Uint8Array, at: number): number {
  let i = start;
  while (i < end) {
    const byte = source[i]!;
    if (byte === 0x0d) {
      target[at++] = 0x0a;
      i += source[i + 1] === 0x0a ? 2 : 1;
      continue;
    }
    if (byte !== 0x5c || raw || i + 1 >= end) {
      target[at++] = byte;
      i++;
      continue;
    }
    const letter = source[i + 1]!;
    const simple = simpleEscape(letter);
    if (simple >= 0) {
      target[at++] = simple;
      i += 2;
    } else if (letter === 0x0a) i += 2;
    else if (letter === 0x0d) i += source[i + 2] === 0x0a ? 3 : 2;
    else if (letter === 0x78) {
      target[at++] = hexNumber(source, i + 2, 2);
      i += 4;
    } else {
      const digits = octalLength(source, i + 1, end);
      target[at++] = digits === 0 ? byte : octalNumber(source, i + 1, digits);
      i += 1 + digits;
    }
  }
  return at;
}
