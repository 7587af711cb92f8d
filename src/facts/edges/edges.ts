import { NULL_INT } from '../../tables/staging';
import type { Columns, Rows } from '../batch/rows';

/** Values of `edge_type`. */
export const enum EdgeType {
  Child,
  Import,
  Call,
}

/**
 * Appends an edge that stands at row `at` of the nodes, from the node of row `source`. `low` and `high` are the halves
 * of the target's node_id, 0 and 0 where it is not known.
 */
export function addEdge(
  edges: Rows<'edges'>,
  nodes: Columns<'nodes'>,
  type: EdgeType,
  at: number,
  source: number,
  low: number,
  high: number,
  qname: number,
  resolution: number,
): void {
  const row = edges.add();
  const columns = edges.columns;
  columns.file[row] = nodes.file[at]!;
  columns.seq[row] = nodes.seq[at]!;
  columns.edge_type[row] = type;
  columns.src_node_id[2 * row] = nodes.node_id[2 * source]!;
  columns.src_node_id[2 * row + 1] = nodes.node_id[2 * source + 1]!;
  columns.dst_node_id[2 * row] = low;
  columns.dst_node_id[2 * row + 1] = high;
  columns.dst_qname[row] = qname;
  columns.lineno[row] = nodes.lineno[at]!;
  columns.col_offset[row] = nodes.col_offset[at]!;
  columns.resolution[row] = resolution;
}

/** The child edge of row `at`. */
export function addChildEdge(edges: Rows<'edges'>, nodes: Columns<'nodes'>, at: number, parent: number): void {
  addEdge(edges, nodes, EdgeType.Child, at, parent, nodes.node_id[2 * at]!, nodes.node_id[2 * at + 1]!, -1, NULL_INT);
}
