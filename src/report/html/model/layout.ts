import { treemapSquarify } from 'd3-hierarchy';
import { sizeOf, type Size } from './measure';
import { childrenAt, type Tree } from './tree';

/** A rectangle of the map, in pixels. */
export interface Cell {
  readonly node: number;
  /** The node's own part beside its children: a module's top level, a class's body. */
  readonly isOwn: boolean;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Height of the strip with its name; 0 where it has none. */
  header: number;
  /** Null of a leaf, and of what is too small to be looked into. */
  children: readonly Cell[] | null;
}

/** What squarify reads and writes. */
interface Tile {
  readonly value: number;
  readonly children: readonly Cell[];
}

const squarify = treemapSquarify as unknown as (parent: Tile, x0: number, y0: number, x1: number, y1: number) => void;

/** Smaller rectangles are drawn as one, whatever is in them. */
const SMALLEST = 16;
const HEADER = 17;
const GAP = 2;

/** The map of what is below `top`: only what can be seen is laid out, so that the work is bounded by the pixels. */
export function layout(tree: Tree, top: number, size: Size, width: number, height: number): Cell {
  const root: Cell = { node: top, isOwn: false, x0: 0, y0: 0, x1: width, y1: height, header: 0, children: null };
  root.children = divide(tree, root, size, false);
  return root;
}

function divide(tree: Tree, cell: Cell, size: Size, isNamed = true): readonly Cell[] | null {
  const [width, height] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
  const nodes = [...childrenAt(tree, cell.node)].filter((node) => sizeOf(tree, size, node) > 0);
  if (nodes.length === 0 || width < 4 || height < 4 || width * height < SMALLEST) return null;
  cell.header = isNamed && width > 44 && height > 2 * HEADER ? HEADER : 0;
  const gap = cell.header > 0 ? GAP : width > 12 && height > 12 ? 1 : 0;
  const parts = nodes.map((node) => ({ ...blank(node, false), value: sizeOf(tree, size, node) }));
  const own = sizeOf(tree, size, cell.node) - parts.reduce((sum, { value }) => sum + value, 0);
  if (own > 0) parts.push({ ...blank(cell.node, true), value: own });
  parts.sort((a, b) => b.value - a.value);
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  squarify({ value, children: parts }, cell.x0 + gap, cell.y0 + Math.max(gap, cell.header), cell.x1 - gap, cell.y1 - gap);
  for (const part of parts) if (!part.isOwn) part.children = divide(tree, part, size);
  return parts;
}

function blank(node: number, isOwn: boolean): Cell {
  return { node, isOwn, x0: 0, y0: 0, x1: 0, y1: 0, header: 0, children: null };
}

/** The innermost cell at a point; null outside. */
export function cellAt(root: Cell, x: number, y: number): Cell | null {
  const isIn = (cell: Cell): boolean => x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1;
  if (!isIn(root)) return null;
  let cell = root;
  for (;;) {
    const inner = cell.children?.find(isIn);
    if (inner === undefined) return cell;
    cell = inner;
  }
}

/** The cell of a node, or of the nearest around it that is drawn; `isWithin` says whether a cell's node is around the one looked for. */
export function cellOf(root: Cell, around: ReadonlySet<number>): Cell {
  let cell = root;
  for (;;) {
    const inner = cell.children?.find(({ node, isOwn }) => !isOwn && around.has(node));
    if (inner === undefined) return cell;
    cell = inner;
  }
}
