/** Thrown when a file takes more steps or more memory than a message is worth. */
export class Exhausted extends Error {}

const MAX_LENGTH = 1 << 25;

/** A copy with room for more than `needed` numbers. */
export function enlarged(array: Int32Array, needed: number): Int32Array {
  if (needed >= MAX_LENGTH) throw new Exhausted();
  const larger = new Int32Array(Math.max(array.length * 2, needed + 16));
  larger.set(array);
  return larger;
}
