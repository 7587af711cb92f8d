import type { DuckDBAppender, DuckDBDataChunk } from '@duckdb/node-api';
import type { Vector } from '@duckdb/node-bindings';
import type { Carrier, ColumnBatch } from '../tables/staging';
import type { DuckDB } from './duckdb';
import type { Session } from './session';
import { VIEW_WORDS, type StringViews } from './string-views';
import { clear, gatherViews, markDoubles, markIds, markInts, sliceMask } from './validity';

/** Rows of a DuckDB vector. */
const VECTOR = 2048;
/** Rows of a row group, in DuckDB's tables and in Parquet. */
export const ROW_GROUP = 122_880;

/** Int32 words of a value in a vector. */
const WORDS: Readonly<Record<Carrier, number>> = { int32: 1, double: 2, string: VIEW_WORDS, strings: VIEW_WORDS, id: 2 };

interface Column {
  readonly name: string;
  readonly carrier: Carrier;
  readonly vector: Vector;
  /** Whether the vector still has the nulls of the chunk before. */
  hasNulls: boolean;
}

/**
 * Appends the columns of batches to one staging table, a vector at a time, by copying memory. Rows go to the table in exact
 * row groups: DuckDB's threads then copy them to Parquet group by group, and cut no file differently from run to run.
 */
export class StagingAppender {
  /** Rows appended since the last flush. */
  private pending = 0;
  private readonly mask = new Int32Array(VECTOR / 32);
  private readonly views = new Int32Array(VECTOR * VIEW_WORDS);

  private constructor(
    private readonly duckdb: DuckDB,
    private readonly appender: DuckDBAppender,
    private readonly chunk: DuckDBDataChunk,
    private readonly columns: readonly Column[],
  ) {}

  static async open(session: Session, table: string, carriers: Readonly<Record<string, Carrier>>): Promise<StagingAppender> {
    const { api, bindings } = session.duckdb;
    const types = { int32: api.INTEGER, double: api.DOUBLE, string: api.VARCHAR, strings: api.VARCHAR, id: api.UBIGINT };
    const named = Object.entries(carriers);
    const chunk = api.DuckDBDataChunk.create(named.map(([, carrier]) => types[carrier]));
    const columns = named.map(([name, carrier], index) => {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, index);
      bindings.vector_ensure_validity_writable(vector);
      return { name, carrier, vector, hasNulls: false };
    });
    return new StagingAppender(session.duckdb, await session.appender(table), chunk, columns);
  }

  append(batch: ColumnBatch, strings: StringViews): void {
    for (let first = 0, rows = 0; first < batch.rows; first += rows) {
      rows = Math.min(VECTOR, batch.rows - first, ROW_GROUP - this.pending);
      for (const column of this.columns) this.fill(column, batch.columns[column.name]!, strings.words, first, rows);
      this.chunk.rowCount = rows;
      this.appender.appendDataChunk(this.chunk);
      this.pending += rows;
      if (this.pending === ROW_GROUP) this.flush();
    }
  }

  /** Appends the rows of a chunk that has the table's columns. */
  appendChunk(chunk: DuckDBDataChunk): void {
    for (let first = 0, rows = 0; first < chunk.rowCount; first += rows) {
      rows = Math.min(chunk.rowCount - first, ROW_GROUP - this.pending);
      if (rows < chunk.rowCount) this.copyRows(chunk, first, rows);
      this.appender.appendDataChunk(rows < chunk.rowCount ? this.chunk : chunk);
      this.pending += rows;
      if (this.pending === ROW_GROUP) this.flush();
    }
  }

  close(): void {
    this.appender.closeSync();
  }

  private flush(): void {
    this.appender.flushSync();
    this.pending = 0;
  }

  private fill(column: Column, source: Int32Array | Float64Array, words: Int32Array, first: number, rows: number): void {
    const { carrier } = column;
    if (carrier === 'double') {
      const nulls = markDoubles(this.mask, source as Float64Array, first, rows);
      this.copy(column, source, first, rows, nulls);
      return;
    }
    const numbers = source as Int32Array;
    if (carrier === 'int32') {
      this.copy(column, numbers, first, rows, markInts(this.mask, numbers, first, rows));
    } else if (carrier === 'id') {
      this.copy(column, numbers, 2 * first, 2 * rows, markIds(this.mask, numbers, first, rows));
    } else {
      const nulls = gatherViews(this.mask, numbers, first, rows, words, this.views);
      this.copy(column, this.views, 0, VIEW_WORDS * rows, nulls);
    }
  }

  /** Rows [first, first + rows) of another chunk, which stays what its strings point into. */
  private copyRows(from: DuckDBDataChunk, first: number, rows: number): void {
    const { bindings } = this.duckdb;
    for (const [index, column] of this.columns.entries()) {
      const vector = bindings.data_chunk_get_vector(from.chunk, index);
      const words = WORDS[column.carrier];
      const data = bindings.vector_get_data(vector, from.rowCount * words * 4);
      const nulls = sliceMask(this.mask, bindings.vector_get_validity(vector, Math.ceil(from.rowCount / 64) * 8), first, rows);
      this.copy(column, new Int32Array(data.buffer, data.byteOffset, from.rowCount * words), first * words, rows * words, nulls);
    }
    this.chunk.rowCount = rows;
  }

  /** Copies `length` elements of `source` from `start` on into the vector, and the mask when it says anything new. */
  private copy(column: Column, source: Int32Array | Float64Array, start: number, length: number, nulls: boolean): void {
    const { bindings } = this.duckdb;
    const size = source.BYTES_PER_ELEMENT;
    bindings.copy_data_to_vector(column.vector, 0, source.buffer as ArrayBuffer, source.byteOffset + start * size, length * size);
    if (!nulls && !column.hasNulls) return;
    if (!nulls) clear(this.mask);
    bindings.copy_data_to_vector_validity(column.vector, 0, this.mask.buffer, 0, this.mask.byteLength);
    column.hasNulls = nulls;
  }
}
