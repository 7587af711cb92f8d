import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { StringDictionary } from '../tables/staging';
import type { DuckDB } from './duckdb';

/** Int32 words of a duckdb_string_t. */
export const VIEW_WORDS = 4;
/** Bytes that a duckdb_string_t holds itself. */
const INLINE = 12;

/**
 * The strings of a batch as duckdb_string_t, DuckDB's public 16-byte form of a string in a vector: length and up to 12 bytes
 * of text, or length, the first 4 bytes and a pointer. All texts are handed to DuckDB at once, as one long string that it checks and
 * keeps, and the pointers lead into that: a string costs four numbers, and a cell of a column the copying of them.
 */
export class StringViews {
  /** View `i` is `words[4 * i, 4 * i + 4)`; valid until the next `load`. */
  words = new Int32Array(0);
  private count = 0;
  private readonly keeper: DuckDBDataChunk;

  constructor(private readonly duckdb: DuckDB) {
    this.keeper = duckdb.api.DuckDBDataChunk.create([duckdb.api.VARCHAR]);
  }

  load({ bytes, offsets, count }: StringDictionary): void {
    const text = bytes.subarray(0, offsets[count] ?? 0);
    const { low, high } = this.keep(text);
    this.count = 0;
    this.reserve(count);
    this.count = count;
    const { words } = this;
    for (let i = 0; i < count; i++) {
      const start = offsets[i]!;
      const length = offsets[i + 1]! - start;
      if (length > 0 && (text[start]! & 0xc0) === 0x80) throw new Error(`string ${i} of a batch begins inside a character`);
      const word = i * VIEW_WORDS;
      words[word] = length;
      if (length > INLINE) {
        const address = low + start;
        words[word + 1] = text[start]! | (text[start + 1]! << 8) | (text[start + 2]! << 16) | (text[start + 3]! << 24);
        words[word + 2] = address | 0;
        words[word + 3] = address >= 0x1_0000_0000 ? high + 1 : high;
      } else {
        words[word + 1] = inlined(text, start, length);
        words[word + 2] = inlined(text, start + 4, length - 4);
        words[word + 3] = inlined(text, start + 8, length - 8);
      }
    }
  }

  /** Id of one more string, of at most 12 bytes. */
  add(text: Uint8Array): number {
    if (text.length > INLINE) throw new Error(`a string of ${text.length} bytes does not fit into a view`);
    this.reserve(this.count + 1);
    const word = this.count * VIEW_WORDS;
    this.words[word] = text.length;
    for (let i = 0; i < 3; i++) this.words[word + 1 + i] = inlined(text, 4 * i, text.length - 4 * i);
    return this.count++;
  }

  private reserve(count: number): void {
    if (count * VIEW_WORDS <= this.words.length) return;
    const larger = new Int32Array(count * VIEW_WORDS * 2);
    larger.set(this.words.subarray(0, this.count * VIEW_WORDS));
    this.words = larger;
  }

  /** Copies the text into DuckDB's memory and gives the two halves of its address there. */
  private keep(text: Uint8Array): { low: number; high: number } {
    const { bindings } = this.duckdb;
    this.keeper.reset();
    this.keeper.rowCount = 1;
    if (text.length === 0) return { low: 0, high: 0 };
    const vector = bindings.data_chunk_get_vector(this.keeper.chunk, 0);
    bindings.vector_assign_string_element_len(vector, 0, text);
    const data = bindings.vector_get_data(vector, VIEW_WORDS * 4);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    if (view.getUint32(0, true) !== text.length) throw new Error('the strings of a batch are not UTF-8');
    return { low: view.getUint32(8, true), high: view.getInt32(12, true) };
  }
}

/** The up to four bytes at `start` as one little-endian number. */
function inlined(text: Uint8Array, start: number, length: number): number {
  let word = 0;
  for (let i = Math.min(length, 4) - 1; i >= 0; i--) word = (word << 8) | text[start + i]!;
  return word;
}
