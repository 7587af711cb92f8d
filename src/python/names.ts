const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const FIRST_CAPACITY = 1 << 14;

/**
 * Factor of the hashes, another in each thread: nobody can write a file whose names all hash alike, which would cost the
 * square of their number. What is made of a file does not depend on it.
 */
export const HASH_FACTOR = (Math.floor(Math.random() * 2 ** 29) * 8 + 5) | 0;

/**
 * Identifiers interned by their UTF-8 bytes: equal names have equal ids, and each is decoded to a string at most once.
 * Ids start at 1; 0 is no name. One table serves many files; `reset` between two files bounds its memory.
 */
export class NameTable {
  /** Open addressing: ids by hash, 0 where free. Its length is a power of two. */
  private slots: Int32Array = new Int32Array(FIRST_CAPACITY * 2);
  private hashes: Int32Array = new Int32Array(FIRST_CAPACITY);
  private starts: Int32Array = new Int32Array(FIRST_CAPACITY);
  private ends: Int32Array = new Int32Array(FIRST_CAPACITY);
  private bytes: Uint8Array = new Uint8Array(FIRST_CAPACITY * 16);
  private used = 0;
  private strings: (string | undefined)[] = [undefined];
  /** Number of ids given out, 0 included. */
  count = 1;
  /** How often the ids have changed their meaning. */
  resets = 0;

  /** `fixed` names get the ids 1, 2, … and survive `reset`. */
  constructor(private readonly fixed: readonly string[] = []) {
    for (const name of fixed) this.internString(name);
  }

  /** Id of the name in `source[start, end)`; `hash` must be `hashBytes` of these bytes. */
  intern(source: Uint8Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = hash & mask;
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.hashes[id] === hash) {
        const from = this.starts[id]!;
        if (this.ends[id]! - from === length) {
          const { bytes } = this;
          let i = 0;
          while (i < length && bytes[from + i] === source[start + i]) i++;
          if (i === length) return id;
        }
      }
      slot = (slot + 1) & mask;
    }
    return this.add(source, start, end, hash, slot);
  }

  internString(name: string): number {
    const bytes = encoder.encode(name);
    return this.intern(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
  }

  /** The name of an id; the empty string for 0. */
  text(id: number): string {
    if (id === 0) return '';
    return (this.strings[id] ??= decoder.decode(this.bytes.subarray(this.starts[id], this.ends[id])));
  }

  /** Bytes that the names take; a caller resets when this grows too large. */
  get size(): number {
    return this.used;
  }

  /** Forgets all but the fixed names. Trees parsed before are no longer readable. */
  reset(): void {
    this.resets++;
    this.slots = new Int32Array(FIRST_CAPACITY * 2);
    this.used = 0;
    this.count = 1;
    this.strings = [undefined];
    for (const name of this.fixed) this.internString(name);
  }

  private add(source: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.count++;
    if (id === this.hashes.length) this.grow();
    while (this.used + (end - start) > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.hashes[id] = hash;
    this.starts[id] = this.used;
    for (let i = start; i < end; i++) this.bytes[this.used++] = source[i]!;
    this.ends[id] = this.used;
    this.strings.push(undefined);
    if (this.count * 2 > this.slots.length) this.rehash();
    else this.slots[slot] = id;
    return id;
  }

  private grow(): void {
    const larger = (old: Int32Array): Int32Array => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.hashes = larger(this.hashes);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.count; id++) {
      let slot = this.hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

/** The hash that `NameTable.intern` expects; the tokenizer computes the same while it scans. */
export function hashBytes(source: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, HASH_FACTOR) + source[i]!) | 0;
  return (hash ^ (hash >>> 15)) | 0;
}
