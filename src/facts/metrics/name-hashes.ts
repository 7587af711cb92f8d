import type { NameTable } from '../../python/names';
import { ByteHash } from './byte-hash';

/** Two 32-bit hashes of each name's text, the same in every run, computed once per name and file. */
export class NameHashes {
  low = new Int32Array(1024);
  high = new Int32Array(1024);
  private stamps = new Int32Array(1024);
  private readonly texts: string[] = [];
  private stamp = 0;
  private names: NameTable | undefined;
  private readonly hash = new ByteHash();

  /** Makes room for the names of the next file; a table gives its ids to other names after a reset. */
  start(names: NameTable): void {
    this.names = names;
    this.stamp++;
    if (names.count <= this.low.length) return;
    const capacity = names.count * 2;
    this.low = grown(this.low, capacity);
    this.high = grown(this.high, capacity);
    this.stamps = grown(this.stamps, capacity);
  }

  /** Makes `low[id]` and `high[id]` valid for this file. */
  need(id: number): void {
    if (this.stamps[id] === this.stamp) return;
    this.stamps[id] = this.stamp;
    const text = this.names!.text(id);
    if (this.texts[id] === text) return;
    this.texts[id] = text;
    this.hash.start();
    this.hash.text(text);
    this.low[id] = this.hash.low;
    this.high[id] = this.hash.high;
  }
}

function grown(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(column);
  return larger;
}
