import { Kind } from '../../python/tree';
import type { Outline } from '../../outline/outline';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import { addChildEdge } from '../edges/edges';
import { setPair } from './module-row';
import type { NodeIds } from './node-id';

const KINDS = { FunctionDef: Kind.FunctionDef, AsyncFunctionDef: Kind.AsyncFunctionDef, ClassDef: Kind.ClassDef } as const;

/**
 * Adds the definitions of a file that Python rejects, below the Module at `moduleRow`, the last row so far. Lists that a
 * definition cannot lack are empty: the outline does not tell them.
 */
export function addOutlineRows(
  outline: Outline,
  nodes: Rows<'nodes'>,
  edges: Rows<'edges'>,
  ids: NodeIds,
  pool: StringPool,
  moduleRow: number,
): void {
  const rows: number[] = [];
  const seen = new Set<string>();
  const empty = pool.intern('');
  for (const definition of outline) {
    const kind = KINDS[definition.type];
    const name = pool.intern(definition.name);
    const parent = definition.parent < 0 ? moduleRow : rows[definition.parent]!;
    ids.compute(kind, pool, name, definition.lineno, definition.colOffset, definition.endLineno, definition.endColOffset);
    // What a broken file seems to define twice at one place is one definition.
    const id = `${ids.high},${ids.low}`;
    if (seen.has(id)) {
      rows.push(parent);
      continue;
    }
    seen.add(id);
    const row = nodes.add();
    rows.push(row);
    const columns = nodes.columns;
    columns.file[row] = columns.file[moduleRow]!;
    columns.seq[row] = row - moduleRow;
    columns.subtree_end[row] = row - moduleRow;
    setPair(columns.node_id, row, ids.low, ids.high);
    setPair(columns.parent_id, row, columns.node_id[2 * parent]!, columns.node_id[2 * parent + 1]!);
    const inside = parent !== moduleRow;
    setPair(columns.def_id, row, inside ? columns.node_id[2 * parent]! : 0, inside ? columns.node_id[2 * parent + 1]! : 0);
    columns.kind[row] = kind;
    columns.name[row] = name;
    columns.qualname[row] = pool.intern(definition.qualname);
    columns.lineno[row] = definition.lineno;
    columns.end_lineno[row] = definition.endLineno;
    columns.col_offset[row] = definition.colOffset;
    columns.end_col_offset[row] = definition.endColOffset;
    columns.start_byte[row] = definition.startByte;
    columns.end_byte[row] = definition.endByte;
    columns.docstring[row] = -1;
    columns.decorators[row] = empty;
    columns.bases[row] = kind === Kind.ClassDef ? empty : -1;
    columns.params[row] = kind === Kind.ClassDef ? -1 : empty;
    columns.args[row] = kind === Kind.ClassDef ? -1 : empty;
    columns.returns[row] = -1;
    columns.annotation[row] = -1;
    columns.value_preview[row] = -1;
    addChildEdge(edges, columns, row, parent);
    for (let at = definition.parent; at >= 0; at = outline[at]!.parent) columns.subtree_end[rows[at]!] = row - moduleRow;
    columns.subtree_end[moduleRow] = row - moduleRow;
  }
}
