import { lineage, pathOf, qualnameOf, type Tree } from './tree';

/** Names a node in an address: `src/`, `src/a.py`, `src/a.py::Outer.method`, with `@LINE` where the name is there twice; empty for the root. */
export function addressOf(tree: Tree, node: number): string {
  if (node < tree.firstFile) return node === 0 ? '' : `${pathOf(tree, node)}/`;
  const qualname = qualnameOf(tree, node);
  if (qualname === '') return pathOf(tree, node);
  const address = `${pathOf(tree, node)}::${qualname}`;
  return find(tree, address) === node ? address : `${address}@${tree.data.defs.line[node - tree.firstDef]!}`;
}

/** The node that an address names; null for one that is not, or no longer, there. */
export function find(tree: Tree, address: string): number | null {
  if (address === '') return 0;
  if (address.endsWith('/')) {
    const folder = tree.folders.indexOf(address.slice(0, -1));
    return folder < 0 ? null : folder;
  }
  // A path may hold two colons, a qualified name does not.
  const whole = fileAt(tree, address);
  const split = address.lastIndexOf('::');
  if (whole !== null || split < 0) return whole;
  const file = fileAt(tree, address.slice(0, split));
  if (file === null) return null;
  const [, qualname = '', line] = /^(.*?)(?:@(\d+))?$/s.exec(address.slice(split + 2))!;
  return definition(tree, file, qualname, line === undefined ? null : Number(line));
}

function fileAt({ data, firstFile }: Tree, path: string): number | null {
  const file = data.files.path.indexOf(path);
  return file < 0 ? null : firstFile + file;
}

function definition(tree: Tree, file: number, qualname: string, line: number | null): number | null {
  const { defs } = tree.data;
  let first = firstOf(defs.file, file - tree.firstFile);
  const last = qualname.slice(qualname.lastIndexOf('.') + 1);
  for (; first < defs.file.length && defs.file[first] === file - tree.firstFile; first++) {
    if (defs.name[first] !== last || (line !== null && defs.line[first] !== line)) continue;
    const node = tree.firstDef + first;
    if (qualnameOf(tree, node) === qualname) return node;
  }
  return null;
}

/** Where a value begins, or would stand, in a column that rises. */
export function firstOf(column: Int32Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest of the node's own line that can hold others: itself where it has children. */
export function container(tree: Tree, node: number): number {
  return tree.start[node] === tree.start[node + 1] && node !== 0 ? lineage(tree, node).at(-2)! : node;
}
