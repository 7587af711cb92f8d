import type { Tree } from '../tree';
import { Unparser } from './unparser';
import { UNWRITABLE } from './writer';

const unparser = new Unparser();

/** `ast.unparse(node)` of the tree's Python, or null where it raises. */
export function unparse(tree: Tree, node: number): string | null {
  return write(tree, node, Number.MAX_SAFE_INTEGER);
}

/** The first `limit` code points of `unparse`, and `…` if there are more; what comes after them is not written. */
export function unparsePreview(tree: Tree, node: number, limit = 120): string | null {
  const text = write(tree, node, 2 * limit + 2);
  if (text === null || text.length <= limit) return text;
  let end = 0;
  for (let i = 0; i < limit && end < text.length; i++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end < text.length ? `${text.slice(0, end)}…` : text;
}

function write(tree: Tree, node: number, limit: number): string | null {
  unparser.tree = tree;
  unparser.heap = tree.heap;
  unparser.names = tree.names;
  unparser.version = tree.version;
  unparser.out = '';
  unparser.limit = limit;
  unparser.indent = 0;
  unparser.inTryStar = false;
  try {
    unparser.any(node);
  } catch (error) {
    if (error === UNWRITABLE) return null;
    throw error;
  }
  return unparser.out;
}
