import { Kind } from '../../python/tree';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { NodeIds } from './node-id';

/** Adds the row that every file has: the Module, at 0:0-0:0, over all of the text. */
export function addModuleRow(nodes: Rows<'nodes'>, ids: NodeIds, pool: StringPool, file: number, length: number): number {
  const row = nodes.add();
  const columns = nodes.columns;
  ids.compute(Kind.Module, pool, -1, 0, 0, 0, 0);
  columns.file[row] = file;
  columns.seq[row] = 0;
  columns.subtree_end[row] = 0;
  setPair(columns.node_id, row, ids.low, ids.high);
  setPair(columns.parent_id, row, 0, 0);
  setPair(columns.def_id, row, 0, 0);
  columns.kind[row] = Kind.Module;
  columns.name[row] = -1;
  columns.qualname[row] = -1;
  columns.lineno[row] = 0;
  columns.end_lineno[row] = 0;
  columns.col_offset[row] = 0;
  columns.end_col_offset[row] = 0;
  columns.start_byte[row] = 0;
  columns.end_byte[row] = length;
  columns.docstring[row] = -1;
  columns.decorators[row] = -1;
  columns.bases[row] = -1;
  columns.params[row] = -1;
  columns.args[row] = -1;
  columns.returns[row] = -1;
  columns.annotation[row] = -1;
  columns.value_preview[row] = -1;
  return row;
}

/** Writes a node_id, given in halves. */
export function setPair(column: Int32Array, row: number, low: number, high: number): void {
  column[2 * row] = low;
  column[2 * row + 1] = high;
}
