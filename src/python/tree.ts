import { Field, FIELDS, Kind, KIND_NAMES, NODE_SIZES, Shape } from './nodes.generated';
import type { NameTable } from './names';

/**
 * A parsed file: CPython's AST in one Int32Array, without an object or a string per node.
 *
 * Representation. A node is an index `n > 0` into `heap`; `0` stands for an absent node.
 *   heap[n]     its Kind
 *   heap[n+1]   first byte in `source`
 *   heap[n+2]   byte after the last
 *   heap[n+3…]  its fields in ASDL order, at `Field.Class_field`
 * What a field holds depends on its Shape (FIELDS in nodes.generated.ts):
 *   Node        index of a node, or 0
 *   NodeList    index of a list, or 0 for the empty list: heap[l] items at heap[l+1…]; an item may be 0 where the ASDL says `?*`
 *   Kind        a Kind of a sum without fields (Load, Add, And, …)
 *   KindList    index of a list of such kinds (Compare.ops), or 0
 *   Name        id in `names`, or 0 for None
 *   NameList    index of a list of such ids, or 0
 *   Int         the number
 *   Constant    a ConstantType
 *   Pieces      0 when the node's own span is one literal token; else a list of triples: heap[p] triples of
 *               (first byte, byte after the last, PieceForm), whose values joined are the constant
 *   Text        index of a pair (first byte, byte after the last)
 * Nodes without a position in CPython (Module, arguments, comprehension, withitem, match_case) have an unspecified span.
 * A tree is valid until its parser parses the next file: buffers are reused.
 */
export interface Tree {
  readonly heap: Int32Array;
  /** The Module. */
  readonly root: number;
  /** The decoded text in UTF-8, without a BOM; only the first `length` bytes count. */
  readonly source: Uint8Array;
  readonly length: number;
  /** First byte of each line (ended by LF, CR LF or CR); `lineCount` of them count. */
  readonly lineStarts: Int32Array;
  readonly lineCount: number;
  readonly names: NameTable;
  readonly version: PythonVersion;
}

/** The Python whose syntax is accepted. */
export type PythonVersion = '3.13' | '3.14' | '3.15';

export const PYTHON_VERSIONS: readonly PythonVersion[] = ['3.13', '3.14', '3.15'];

export const enum ConstantType {
  None = 1,
  True,
  False,
  Ellipsis,
  Int,
  Float,
  Complex,
  Str,
  Bytes,
}

/** How the bytes of one piece of a string constant become its value. */
export const enum PieceForm {
  /** A whole string or bytes token, with prefix and quotes. */
  Literal = 0,
  /** Text between the quotes of an f- or t-string, escapes to be decoded. Doubled braces are already cut apart. */
  Middle = 1,
  /** The same in a raw f- or t-string. */
  RawMiddle = 2,
  /** Source text as it stands: the `x = ` of `f'{x = }'`. */
  Verbatim = 3,
}

/** 1-based line of a byte offset. */
export function lineOf(tree: Pick<Tree, 'lineStarts' | 'lineCount'>, offset: number): number {
  const { lineStarts } = tree;
  let low = 0;
  let high = tree.lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** 0-based column of a byte offset, in UTF-8 bytes, as CPython's `col_offset`. */
export function columnOf(tree: Pick<Tree, 'lineStarts' | 'lineCount'>, offset: number): number {
  return offset - tree.lineStarts[lineOf(tree, offset) - 1]!;
}

/** Calls `visit` for each direct child node, in the order of `ast.iter_child_nodes` (ctx and operators left out). */
export function forEachChild(tree: Tree, node: number, visit: (child: number) => void): void {
  const { heap } = tree;
  const fields = FIELDS[heap[node]!]!;
  for (let i = 0; i < fields.length; i++) {
    const value = heap[node + 3 + i]!;
    if (value === 0) continue;
    const shape = fields[i]!.shape;
    if (shape === Shape.Node) visit(value);
    else if (shape === Shape.NodeList) {
      const count = heap[value]!;
      for (let j = 1; j <= count; j++) {
        const item = heap[value + j]!;
        if (item !== 0) visit(item);
      }
    }
  }
}

export { Field, FIELDS, Kind, KIND_NAMES, NODE_SIZES, Shape };
