import { hashBytes, type NameTable } from '../../python/names';
import type { StringDictionary } from '../../tables/staging';
import { LimitError } from './limit-error';

const encoder = new TextEncoder();
const FIRST_BYTES = 1 << 20;
const FIRST_STRINGS = 1 << 14;
/** A buffer that one batch needed larger than this is not kept for the next. */
const MOST_BYTES_KEPT = 1 << 26;
/** From this length on, the encoder is faster than a loop over code units. */
const LONG = 96;

/**
 * The strings of a batch, each stored once, as UTF-8. A string is written at the end of `bytes` piece by piece
 * (`open`, then `byte`, `text`, `copy`, `raw`, then `close`); when it is there already, `close` drops it again. So
 * that composed names need no JavaScript string, and no string is hashed but as bytes.
 */
export class StringPool {
  bytes = new Uint8Array(FIRST_BYTES);
  offsets = new Int32Array(FIRST_STRINGS);
  count = 0;
  /** End of the string that is being written. */
  end = 0;
  /** How large `bytes` may become; beyond it, writing throws. */
  limit = Infinity;
  private start = 0;
  private hashes = new Int32Array(FIRST_STRINGS);
  /** Open addressing: id + 1 by hash, 0 where free. */
  private slots = new Int32Array(FIRST_STRINGS * 2);
  /** Pool id + 1 of each id of the NameTable. */
  private names = new Int32Array(FIRST_STRINGS);

  /** Bytes of all strings. */
  get size(): number {
    return this.start;
  }

  open(): void {
    this.end = this.start;
  }

  byte(value: number): void {
    if (this.end === this.bytes.length) this.reserve(1);
    this.bytes[this.end++] = value;
  }

  /** Appends a string; a lone surrogate becomes U+FFFD. */
  text(text: string): void {
    const { length } = text;
    if (this.end + length * 3 > this.bytes.length) this.reserve(length * 3);
    const { bytes } = this;
    let end = this.end;
    if (length < LONG) {
      let i = 0;
      for (; i < length; i++) {
        const unit = text.charCodeAt(i);
        if (unit >= 0x80) break;
        bytes[end++] = unit;
      }
      if (i < length) end += encoder.encodeInto(i === 0 ? text : text.slice(i), bytes.subarray(end)).written;
    } else end += encoder.encodeInto(text, bytes.subarray(end)).written;
    this.end = end;
  }

  /** Appends a string of the pool. */
  copy(id: number): void {
    this.raw(this.bytes, this.offsets[id]!, this.offsets[id + 1]!);
  }

  /** Appends bytes, which must be UTF-8. */
  raw(source: Uint8Array, start: number, end: number): void {
    if (this.end + (end - start) > this.bytes.length) {
      const own = source === this.bytes;
      this.reserve(end - start);
      if (own) source = this.bytes;
    }
    const { bytes } = this;
    let to = this.end;
    for (let from = start; from < end; from++) bytes[to++] = source[from]!;
    this.end = to;
  }

  /** Id of the string written since `open`. */
  close(): number {
    const { bytes, start, end, slots } = this;
    const hash = hashBytes(bytes, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let id = slots[slot]! - 1; id >= 0; id = slots[slot]! - 1) {
      if (this.hashes[id] === hash && this.equals(id)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(hash, slot);
  }

  intern(text: string): number {
    this.open();
    this.text(text);
    return this.close();
  }

  /** Id of a name, found without hashing when it was asked for before; -1 for none. */
  name(names: NameTable, id: number): number {
    if (id === 0) return -1;
    if (id >= this.names.length) this.names = enlarged(this.names, Math.max(id + 1, this.names.length * 2));
    const known = this.names[id]!;
    if (known !== 0) return known - 1;
    const made = this.intern(names.text(id));
    this.names[id] = made + 1;
    return made;
  }

  /** To be called when the ids of the NameTable change their meaning. */
  forgetNames(): void {
    this.names.fill(0);
  }

  /** The strings as a dictionary of their own; the pool starts again. */
  take(): StringDictionary {
    const { count } = this;
    const taken = { bytes: this.bytes.slice(0, this.start), offsets: this.offsets.slice(0, count + 1), count };
    this.count = 0;
    this.start = 0;
    this.end = 0;
    this.slots.fill(0);
    this.forgetNames();
    if (this.bytes.length > MOST_BYTES_KEPT) this.bytes = new Uint8Array(FIRST_BYTES);
    return taken;
  }

  private equals(id: number): boolean {
    const { bytes, start, end } = this;
    let from = this.offsets[id]!;
    if (this.offsets[id + 1]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (bytes[i] !== bytes[from++]) return false;
    return true;
  }

  private add(hash: number, slot: number): number {
    const id = this.count++;
    if (this.count === this.offsets.length) {
      this.offsets = enlarged(this.offsets, this.count * 2);
      this.hashes = enlarged(this.hashes, this.count * 2);
    }
    this.hashes[id] = hash;
    this.start = this.end;
    this.offsets[this.count] = this.end;
    if (this.count * 2 > this.slots.length) this.rehash();
    else this.slots[slot] = id + 1;
    return id;
  }

  private reserve(more: number): void {
    if (this.end + more > this.limit) throw new LimitError('too large: the names and texts of its rows');
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + more));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let slot = this.hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

function enlarged(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(old);
  return larger;
}
