const COLUMNS = [
  'node',
  'isMethod',
  'isPublic',
  'hasDocstring',
  'sloc',
  'cyclomatic',
  'params',
  'paramsAnnotated',
  'returnsAnnotated',
  'nesting',
  'mccabe',
  'radonCc',
  'cognitive',
  'slots',
  'slotsAnnotated',
  'missingEnd',
  'fingerprintLow',
  'fingerprintHigh',
] as const;

/**
 * The functions and classes of one file in pre-order, a column per metric; one object is reused for all files.
 * Columns are those of metrics/ast_defs.parquet; NULL_INT where the value is null (mccabe, slots and slotsAnnotated of classes).
 * `node` is the definition's index in the tree. The missing annotations of row `i` are `missing[missingEnd[i - 1], missingEnd[i])`,
 * ids in the tree's names (`return` is the keyword's id); a class has none and a null list. `fingerprintText` prints the last two.
 */
export class DefinitionMetrics implements Record<(typeof COLUMNS)[number], Int32Array> {
  count = 0;
  missing = new Int32Array(64);
  node = new Int32Array(64);
  isMethod = new Int32Array(64);
  isPublic = new Int32Array(64);
  hasDocstring = new Int32Array(64);
  sloc = new Int32Array(64);
  cyclomatic = new Int32Array(64);
  params = new Int32Array(64);
  paramsAnnotated = new Int32Array(64);
  returnsAnnotated = new Int32Array(64);
  nesting = new Int32Array(64);
  mccabe = new Int32Array(64);
  radonCc = new Int32Array(64);
  cognitive = new Int32Array(64);
  slots = new Int32Array(64);
  slotsAnnotated = new Int32Array(64);
  missingEnd = new Int32Array(64);
  fingerprintLow = new Int32Array(64);
  fingerprintHigh = new Int32Array(64);

  /** Forgets the rows. */
  reset(): void {
    this.count = 0;
  }

  /** Index of a new row; its columns may be new arrays afterwards. */
  add(): number {
    if (this.count === this.node.length) {
      for (const column of COLUMNS) {
        const larger = new Int32Array(this.count * 2);
        larger.set(this[column]);
        this[column] = larger;
      }
    }
    return this.count++;
  }
}
