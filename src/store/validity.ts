import { NULL_INT } from '../tables/staging';
import { VIEW_WORDS } from './string-views';

/** Bits of DuckDB's validity masks, one per row, set where the row has a value. Each function marks the nulls of `rows` rows
 * of a column from row `first` on and tells whether there are any; without any the mask is left as it is. */
export type Mask = Int32Array;

export function markInts(mask: Mask, column: Int32Array, first: number, rows: number): boolean {
  let nulls = false;
  for (let row = 0; row < rows; row++) {
    if (column[first + row] !== NULL_INT) continue;
    nulls = nulls || clear(mask);
    mask[row >> 5]! &= ~(1 << (row & 31));
  }
  return nulls;
}

export function markDoubles(mask: Mask, column: Float64Array, first: number, rows: number): boolean {
  let nulls = false;
  for (let row = 0; row < rows; row++) {
    if (!Number.isNaN(column[first + row])) continue;
    nulls = nulls || clear(mask);
    mask[row >> 5]! &= ~(1 << (row & 31));
  }
  return nulls;
}

export function markIds(mask: Mask, column: Int32Array, first: number, rows: number): boolean {
  let nulls = false;
  for (let row = 0; row < rows; row++) {
    const word = 2 * (first + row);
    if ((column[word]! | column[word + 1]!) !== 0) continue;
    nulls = nulls || clear(mask);
    mask[row >> 5]! &= ~(1 << (row & 31));
  }
  return nulls;
}

/** Also copies the views of the strings that the column names to `target`. */
export function gatherViews(mask: Mask, column: Int32Array, first: number, rows: number, words: Int32Array, target: Int32Array): boolean {
  let nulls = false;
  for (let row = 0; row < rows; row++) {
    const id = column[first + row]!;
    const to = row * VIEW_WORDS;
    if (id < 0) {
      nulls = nulls || clear(mask);
      mask[row >> 5]! &= ~(1 << (row & 31));
      target[to] = 0;
      continue;
    }
    const from = id * VIEW_WORDS;
    target[to] = words[from]!;
    target[to + 1] = words[from + 1]!;
    target[to + 2] = words[from + 2]!;
    target[to + 3] = words[from + 3]!;
  }
  return nulls;
}

/** The bits of rows `first` and on in another mask, as bytes; without one, every row has a value. */
export function sliceMask(mask: Mask, bits: Uint8Array | null, first: number, rows: number): boolean {
  let nulls = false;
  for (let row = 0; bits !== null && row < rows; row++) {
    const at = first + row;
    if (((bits[at >> 3]! >> (at & 7)) & 1) === 1) continue;
    nulls = nulls || clear(mask);
    mask[row >> 5]! &= ~(1 << (row & 31));
  }
  return nulls;
}

/** Every row has a value. */
export function clear(mask: Mask): true {
  mask.fill(-1);
  return true;
}
