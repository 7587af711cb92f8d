import { createHash } from 'node:crypto';
import { KIND_NAMES } from '../../src/python/tree';
import { FIELD_SEPARATOR, LIST_END, NULL_ELEMENT, NULL_INT, RESOLUTIONS, STAGING } from '../../src/tables/staging';
import type { Batch, Carrier, StagingTable } from '../../src/tables/staging';

export type Value = string | number | null | readonly (string | null)[];
export type Row = Record<string, Value>;

/** The rows of one staging table, ids in hex, lists unpacked (structs stay one string each). */
export function tableRows(batch: Batch, table: StagingTable): Row[] {
  const { rows, columns } = batch.tables[table];
  const carriers = Object.entries(STAGING[table] as Record<string, Carrier>);
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(carriers.map(([name, carrier]) => [name, readValue(batch, carrier, columns[name]!, row)])),
  );
}

function readValue(batch: Batch, carrier: Carrier, column: Int32Array | Float64Array, row: number): Value {
  switch (carrier) {
    case 'int32':
      return column[row] === NULL_INT ? null : column[row]!;
    case 'double':
      return Number.isNaN(column[row]) ? null : column[row]!;
    case 'id':
      return column[2 * row] === 0 && column[2 * row + 1] === 0 ? null : hex(column[2 * row + 1]!) + hex(column[2 * row]!);
    case 'string':
      return column[row]! < 0 ? null : readString(batch, column[row]!);
    case 'strings':
      return column[row]! < 0 ? null : unpack(readString(batch, column[row]!));
  }
}

function readString({ strings }: Batch, id: number): string {
  return Buffer.from(strings.bytes.buffer as ArrayBuffer).toString('utf8', strings.offsets[id], strings.offsets[id + 1]);
}

function unpack(text: string): (string | null)[] {
  return text
    .split(LIST_END)
    .slice(0, -1)
    .map((element) => (element === NULL_ELEMENT ? null : element));
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}

/** The rows of a batch of one file in the shape of rows.py. */
export function publicRows(batch: Batch): { nodes: object[]; edges: object[]; bindings: unknown[] } {
  const file = tableRows(batch, 'files')[0]!;
  const nodes = tableRows(batch, 'nodes').map((row) => ({
    ...without(row, ['file', 'kind']),
    path: file.path,
    module: file.module,
    module_id: createHash('sha1').update(String(file.path)).digest('hex').slice(0, 12),
    node_type: KIND_NAMES[Number(row.kind)],
    params: (row.params as string[] | null)?.map(parameter) ?? null,
    async: KIND_NAMES[Number(row.kind)]!.startsWith('Async'),
    is_public: row.name === null ? null : !String(row.name).startsWith('_'),
    parse_ok: file.ok === 1,
    errors: file.errors,
  }));
  const edges = tableRows(batch, 'edges').map((row) => ({
    ...without(row, ['file', 'seq']),
    edge_type: ['child', 'import', 'call'][Number(row.edge_type)],
    path: file.path,
    resolution: row.resolution === null ? null : RESOLUTIONS[Number(row.resolution)],
  }));
  const bindings = tableRows(batch, 'bindings').map(({ name, target }) => [name, target]);
  return { nodes, edges, bindings };
}

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

function parameter(struct: string): Record<string, string | null> {
  const [name, annotation, fallback, kind] = struct.split(FIELD_SEPARATOR).map((field) => (field === NULL_ELEMENT ? null : field));
  return { name: name!, annotation: annotation!, default: fallback!, kind: kind! };
}
