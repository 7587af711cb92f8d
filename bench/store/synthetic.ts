/** Batches of made-up files, for measuring the store and for tests of size: the same rows however they are batched. */
import { NULL_INT, STAGING, type Batch, type Carrier, type StagingTable } from '../../src/tables/staging';

export interface Shape {
  readonly files: number;
  readonly nodesPerFile: number;
  readonly filesPerBatch: number;
}

/** Functions, calls and their names in the proportions of ordinary code, more or less. */
export function* syntheticBatches({ files, nodesPerFile, filesPerBatch }: Shape): Generator<Batch> {
  for (let first = 0; first < files; first += filesPerBatch) {
    const last = Math.min(first + filesPerBatch, files) - 1;
    const batch = new SyntheticBatch();
    for (let file = first; file <= last; file++) batch.addFile(file, nodesPerFile);
    yield batch.take(first, last);
  }
}

/** Null; left out is 0 for numbers, null for the rest. */
type Cell = string | number | null | readonly [number, number];

/** One node in so many is a function. */
const DEFINITIONS_PER = 12;

class SyntheticBatch {
  private readonly ids = new Map<string, number>();
  private readonly columns = Object.fromEntries(
    Object.entries(STAGING).map(([table, carriers]) => [
      table,
      Object.fromEntries(Object.keys(carriers).map((name) => [name, [] as number[]])),
    ]),
  ) as Record<StagingTable, Record<string, number[]>>;

  addFile(file: number, nodes: number): void {
    const random = randomNumbers(file + 1);
    const pick = (below: number): number => Math.floor(random() * below);
    const path = pathOf(file);
    const module = path.slice(0, -3).replaceAll('/', '.');
    this.add('files', { file, path, module, ok: 1 });
    const count = 1 + pick(2 * nodes);
    let definition = 0;
    for (let seq = 0; seq < count; seq++) {
      const parent = seq === 0 ? null : nodeId(file, Math.max(0, seq - 1 - pick(8)));
      const defines = seq % DEFINITIONS_PER === 1;
      if (defines) definition = seq;
      const id = nodeId(file, seq);
      const qualname = `function_${definition}`;
      const callee = `pkg.sub${padded(pick(50))}.file${padded(pick(50))}.function_${pick(20) * DEFINITIONS_PER + 1}`;
      const around = seq === 0 ? null : nodeId(file, definition);
      const at = { file, seq, lineno: seq, end_lineno: seq + pick(9), col_offset: 4 * pick(5) };
      this.add('nodes', {
        ...{
          ...at,
          node_id: id,
          parent_id: parent,
          def_id: around,
          subtree_end: seq,
          end_col_offset: pick(80),
          start_byte: 31 * seq,
          end_byte: 31 * seq + pick(99),
        },
        ...{
          kind: seq === 0 ? 1 : defines ? 2 : 46,
          name: defines ? qualname : pick(3) === 0 ? null : callee,
          qualname: seq === 0 ? null : qualname,
        },
        ...{ value_preview: defines || pick(3) > 0 ? null : `${callee}(argument, ${pick(1_000_000)})` },
        ...(defines
          ? { decorators: '', args: 'self\x1fvalue\x1f', params: 'self\x1e\x1d\x1e\x1d\x1epos\x1fvalue\x1eint\x1e0\x1epos\x1f' }
          : {}),
      });
      if (seq === 0) continue;
      this.add('edges', { ...at, edge_type: 0, src_node_id: parent, dst_node_id: id, resolution: null });
      if (defines)
        this.add('defs', {
          ...at,
          node_id: id,
          name: qualname,
          qualname,
          decorators: '',
          missing_annotations: 'value\x1f',
          fingerprint: callee,
          importable: 1,
        });
      else if (pick(2) === 0)
        this.add('edges', { ...at, edge_type: 2, src_node_id: around, dst_qname: callee, resolution: pick(3) === 0 ? 1 : null });
    }
    this.add('bindings', { file, name: 'function_1', target: 'pkg.sub000.file000.function_1' });
  }

  take(firstFile: number, lastFile: number): Batch {
    const pieces = [...this.ids.keys()].map((text) => Buffer.from(text));
    const offsets = new Int32Array(pieces.length + 1);
    pieces.forEach((piece, index) => (offsets[index + 1] = offsets[index]! + piece.length));
    const tables = Object.fromEntries(
      Object.entries(STAGING).map(([table, carriers]) => {
        const columns = Object.entries(carriers).map(([name, carrier]: [string, Carrier]) => {
          const values = this.columns[table as StagingTable][name]!;
          return [name, carrier === 'double' ? Float64Array.from(values) : Int32Array.from(values)];
        });
        return [
          table,
          { rows: this.columns[table as StagingTable].file!.length, columns: Object.fromEntries(columns) as Record<string, Int32Array> },
        ];
      }),
    ) as Batch['tables'];
    return {
      firstFile,
      lastFile,
      sourceBytes: 0,
      tables,
      strings: { bytes: new Uint8Array(Buffer.concat(pieces)), offsets, count: pieces.length },
    };
  }

  private add(table: StagingTable, row: Readonly<Record<string, Cell>>): void {
    for (const [name, carrier] of Object.entries(STAGING[table]) as [string, Carrier][]) {
      const column = this.columns[table][name]!;
      const value = row[name];
      if (carrier === 'id') column.push(...((value ?? [0, 0]) as readonly [number, number]));
      else if (typeof value === 'string') column.push(this.idOf(value));
      else if (typeof value === 'number') column.push(value);
      else column.push(carrier === 'string' || carrier === 'strings' ? -1 : value === null ? NULL_INT : 0);
    }
  }

  private idOf(text: string): number {
    const id = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, id);
    return id;
  }
}

function pathOf(file: number): string {
  return `pkg/sub${padded(Math.floor(file / 50))}/file${padded(file % 50)}.py`;
}

/** Of one length, so that paths sort by number. */
function padded(number: number): string {
  return String(number).padStart(3, '0');
}

/** Two halves that look like those of a hash. */
function nodeId(file: number, seq: number): readonly [number, number] {
  return [Math.imul(seq + 1, 0x9e3779b1) ^ file, Math.imul(file + 1, 0x85ebca6b) ^ Math.imul(seq, 0xc2b2ae35)];
}

/** mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
