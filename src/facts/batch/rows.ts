import { STAGING, type Carrier, type ColumnBatch, type StagingTable } from '../../tables/staging';

type ArrayOf<C extends Carrier> = C extends 'double' ? Float64Array : Int32Array;

/** The columns of one staging table as typed arrays; an `id` column has two numbers per row. */
export type Columns<T extends StagingTable> = {
  [K in keyof (typeof STAGING)[T]]: (typeof STAGING)[T][K] extends Carrier ? ArrayOf<(typeof STAGING)[T][K]> : never;
};

const FIRST_CAPACITY = 1 << 10;

/** Growing columns. `add` opens a row; its columns are then written at the returned index, every one of them. */
export class Rows<T extends StagingTable> {
  columns: Columns<T>;
  count = 0;
  private capacity = FIRST_CAPACITY;

  constructor(private readonly table: T) {
    this.columns = this.map((carrier) => allocate(carrier, this.capacity));
  }

  /** Index of a new row. `columns` may be new arrays afterwards. */
  add(): number {
    if (this.count === this.capacity) this.grow();
    return this.count++;
  }

  /** Forgets the rows from `count` on. */
  truncate(count: number): void {
    this.count = count;
  }

  /** Copies the rows out, exactly as long as they are, and starts again. */
  take(): ColumnBatch {
    const rows = this.count;
    const columns = this.map((carrier, column) => column.slice(0, rows * width(carrier)));
    this.count = 0;
    return { rows, columns: columns };
  }

  private grow(): void {
    this.capacity *= 2;
    this.columns = this.map((carrier, column) => {
      const larger = allocate(carrier, this.capacity);
      larger.set(column);
      return larger;
    });
  }

  private map(make: (carrier: Carrier, column: Int32Array | Float64Array) => Int32Array | Float64Array): Columns<T> {
    const carriers: Record<string, Carrier> = STAGING[this.table];
    const old = this.columns as Record<string, Int32Array | Float64Array> | undefined;
    // A copy of a literal keeps the literal's layout; an object that is given so many keys one by one becomes a slow hash table.
    const made = { ...carriers } as unknown as Record<string, Int32Array | Float64Array>;
    for (const name of Object.keys(carriers)) made[name] = make(carriers[name]!, old?.[name] ?? EMPTY);
    return made as Columns<T>;
  }
}

const EMPTY = new Int32Array(0);

function allocate(carrier: Carrier, rows: number): Int32Array | Float64Array {
  return carrier === 'double' ? new Float64Array(rows) : new Int32Array(rows * width(carrier));
}

function width(carrier: Carrier): number {
  return carrier === 'id' ? 2 : 1;
}
