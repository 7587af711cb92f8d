/** Batches made by hand: rows as plain objects, columns left out are 0 or null. */
import {
  FIELD_SEPARATOR,
  LIST_END,
  NULL_ELEMENT,
  NULL_INT,
  STAGING,
  type Batch,
  type Carrier,
  type ColumnBatch,
  type StagingTable,
} from '../../src/tables/staging';

/** A list is packed, a struct is a list in it, an id is its 16 hex digits. */
type Value = string | number | null | readonly (string | null | readonly (string | null)[])[];
export type StagingRow = Readonly<Record<string, Value>>;
export type StagingRows = Partial<Record<StagingTable, readonly StagingRow[]>>;

export function batchOf(rows: StagingRows, firstFile: number, lastFile: number): Batch {
  const texts = new Map<string, number>();
  const idOf = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const tables = Object.fromEntries(
    Object.keys(STAGING).map((name) => [name, columnsOf(name as StagingTable, rows[name as StagingTable] ?? [], idOf)]),
  );
  const pieces = [...texts.keys()].map((text) => Buffer.from(text));
  const offsets = new Int32Array(pieces.length + 1);
  pieces.forEach((piece, index) => (offsets[index + 1] = offsets[index]! + piece.length));
  const strings = { bytes: new Uint8Array(Buffer.concat(pieces)), offsets, count: pieces.length };
  return { firstFile, lastFile, sourceBytes: 0, tables: tables as Record<StagingTable, ColumnBatch>, strings };
}

function columnsOf(table: StagingTable, rows: readonly StagingRow[], idOf: (text: string) => number): ColumnBatch {
  const carriers: Record<string, Carrier> = STAGING[table];
  const unknown = rows.flatMap((row) => Object.keys(row)).find((column) => !(column in carriers));
  if (unknown !== undefined) throw new Error(`${table} has no column ${unknown}`);
  const columns = Object.fromEntries(
    Object.entries(carriers).map(([column, carrier]) => [
      column,
      columnOf(
        carrier,
        rows.map((row) => row[column]),
        idOf,
      ),
    ]),
  );
  return { rows: rows.length, columns };
}

function columnOf(carrier: Carrier, values: readonly (Value | undefined)[], idOf: (text: string) => number): Int32Array | Float64Array {
  switch (carrier) {
    case 'int32':
      return Int32Array.from(values, (value) => (value === null ? NULL_INT : Number(value ?? 0)));
    case 'double':
      return Float64Array.from(values, (value) => (value === null ? NaN : Number(value ?? 0)));
    case 'string':
      return Int32Array.from(values, (value) => (typeof value === 'string' ? idOf(value) : -1));
    case 'strings':
      return Int32Array.from(values, (value) => (Array.isArray(value) ? idOf(packed(value)) : -1));
    case 'id':
      return Int32Array.from(values.flatMap((value) => (typeof value === 'string' ? halves(value) : [0, 0])));
  }
}

function packed(list: readonly (string | null | readonly (string | null)[])[]): string {
  const field = (value: string | null): string => value ?? NULL_ELEMENT;
  return list
    .map((item) => `${Array.isArray(item) ? item.map(field).join(FIELD_SEPARATOR) : field(item as string | null)}${LIST_END}`)
    .join('');
}

function halves(hex: string): [number, number] {
  const id = BigInt(`0x${hex}`);
  return [Number(BigInt.asIntN(32, id)), Number(BigInt.asIntN(32, id >> 32n))];
}
