import { Flag, type DefColumns, type PageData } from './data';

/**
 * The repository as one tree: folders, files, and the definitions in them. A node is a number: 0 is the root, then the other folders, then
 * files, then definitions, the last two in the order of the data.
 */
export interface Tree {
  readonly data: PageData;
  readonly size: number;
  /** The numbers of the first file and of the first definition. */
  readonly firstFile: number;
  readonly firstDef: number;
  readonly folders: readonly string[];
  /** −1 of the root. */
  readonly parent: Int32Array;
  /** Children of `n` are `children[start[n]]` to before `children[start[n + 1]]`, in the order of the numbers. */
  readonly start: Int32Array;
  readonly children: Int32Array;
  /** Sums over what is below; of a definition itself. `cognitive` is that of functions that are in no function, as the dataset sums it. */
  readonly lines: Int32Array;
  readonly functions: Int32Array;
  readonly cognitive: Int32Array;
  /** The highest of a function below, or of the definition itself. */
  readonly peak: Int32Array;
  /** Means over the functions below, weighed by their lines: what the colours of an area come to. */
  readonly meanCognitive: Float64Array;
  readonly meanMccabe: Float64Array;
  readonly slots: Int32Array;
  readonly annotated: Int32Array;
  readonly documentable: Int32Array;
  readonly documented: Int32Array;
  readonly uncovered: Int32Array;
  /** Functions whose coverage is known. */
  readonly measured: Int32Array;
}

export type NodeKind = 'folder' | 'file' | 'class' | 'function';

export function buildTree(data: PageData): Tree {
  const { files, defs } = data;
  const folders = [''];
  const numberOf = new Map([['', 0]]);
  const folderParent = [-1];
  const folderOf = (path: string): number => {
    const cut = path.lastIndexOf('/');
    const folder = cut < 0 ? '' : path.slice(0, cut);
    const known = numberOf.get(folder);
    if (known !== undefined) return known;
    const parent = folderOf(folder);
    numberOf.set(folder, folders.length);
    folderParent.push(parent);
    return folders.push(folder) - 1;
  };
  const fileFolder = files.path.map(folderOf);
  const firstFile = folders.length;
  const firstDef = firstFile + files.path.length;
  const size = firstDef + defs.name.length;

  const parent = new Int32Array(size);
  parent.set(folderParent);
  parent.set(fileFolder, firstFile);
  const stack: number[] = [];
  for (let d = 0; d < defs.name.length; d++) {
    while (stack.length > 0 && (defs.file[stack.at(-1)!] !== defs.file[d] || defs.endLine[stack.at(-1)!]! < defs.line[d]!)) stack.pop();
    parent[firstDef + d] = stack.length === 0 ? firstFile + defs.file[d]! : firstDef + stack.at(-1)!;
    stack.push(d);
  }
  const sums = sumUp(data, parent, firstFile, firstDef);
  return { data, size, firstFile, firstDef, folders, parent, ...childrenOf(parent), ...sums };
}

function childrenOf(parent: Int32Array): Pick<Tree, 'start' | 'children'> {
  const start = new Int32Array(parent.length + 1);
  for (let n = 1; n < parent.length; n++) start[parent[n]! + 1]!++;
  for (let n = 0; n < parent.length; n++) start[n + 1]! += start[n]!;
  const children = new Int32Array(Math.max(0, parent.length - 1));
  const next = start.slice();
  for (let n = 1; n < parent.length; n++) children[next[parent[n]!]!++] = n;
  return { start, children };
}

type Sums = Pick<
  Tree,
  | 'lines'
  | 'functions'
  | 'cognitive'
  | 'peak'
  | 'meanCognitive'
  | 'meanMccabe'
  | 'slots'
  | 'annotated'
  | 'documentable'
  | 'documented'
  | 'uncovered'
  | 'measured'
>;

function sumUp({ files, defs }: PageData, parent: Int32Array, firstFile: number, firstDef: number): Sums {
  const column = (): Int32Array => new Int32Array(parent.length);
  const [lines, functions, cognitive, peak, slots, annotated] = [column(), column(), column(), column(), column(), column()];
  const [documentable, documented, uncovered, measured] = [column(), column(), column(), column()];
  for (let n = parent.length - 1; n >= firstDef; n--) {
    const d = n - firstDef;
    const flags = defs.flags[d]!;
    const isFunction = (flags & Flag.class) === 0;
    const up = parent[n]!;
    lines[n] = defs.endLine[d]! - defs.line[d]! + 1;
    documentable[n]! += flags & Flag.public ? 1 : 0;
    documented[n]! += flags & Flag.public && flags & Flag.documented ? 1 : 0;
    if (isFunction) {
      functions[n]!++;
      // A function's own already counts what is nested in it.
      cognitive[n] = defs.cognitive[d]!;
      peak[n] = Math.max(peak[n]!, defs.cognitive[d]!);
      slots[n]! += defs.slots[d]!;
      annotated[n]! += defs.annotated[d]!;
      const missed = defs.uncovered?.[d] ?? -1;
      uncovered[n]! += Math.max(0, missed);
      measured[n]! += Number(missed >= 0);
    }
    for (const sum of [functions, cognitive, slots, annotated, documentable, documented, uncovered, measured]) sum[up]! += sum[n]!;
    peak[up] = Math.max(peak[up]!, peak[n]!);
  }
  for (let n = firstDef - 1; n > 0; n--) {
    if (n >= firstFile) lines[n] = files.loc[n - firstFile]!;
    const up = parent[n]!;
    for (const sum of [lines, functions, cognitive, slots, annotated, documentable, documented, uncovered, measured]) sum[up]! += sum[n]!;
    peak[up] = Math.max(peak[up]!, peak[n]!);
  }
  const means = { meanCognitive: meanOf(defs, defs.cognitive, parent, firstDef), meanMccabe: meanOf(defs, defs.mccabe, parent, firstDef) };
  return { lines, functions, cognitive, peak, ...means, slots, annotated, documentable, documented, uncovered, measured };
}

function meanOf({ flags, line, endLine }: DefColumns, values: Int32Array, parent: Int32Array, firstDef: number): Float64Array {
  const sum = new Float64Array(parent.length);
  const weight = new Float64Array(parent.length);
  for (let n = parent.length - 1; n >= 0; n--) {
    const d = n - firstDef;
    if (d >= 0 && !(flags[d]! & Flag.class)) {
      const lines = endLine[d]! - line[d]! + 1;
      sum[n]! += values[d]! * lines;
      weight[n]! += lines;
    }
    if (n === 0) continue;
    sum[parent[n]!]! += sum[n]!;
    weight[parent[n]!]! += weight[n]!;
  }
  return sum.map((all, n) => (weight[n] === 0 ? 0 : all / weight[n]!));
}

export function kindOf(tree: Tree, node: number): NodeKind {
  if (node < tree.firstFile) return 'folder';
  if (node < tree.firstDef) return 'file';
  return tree.data.defs.flags[node - tree.firstDef]! & Flag.class ? 'class' : 'function';
}

export function childrenAt({ start, children }: Tree, node: number): Int32Array {
  return children.subarray(start[node], start[node + 1]);
}

/** A node's own name: the last part of its path or its qualified name. */
export function nameOf(tree: Tree, node: number): string {
  if (node === 0) return tree.data.about.title;
  if (node >= tree.firstDef) return tree.data.defs.name[node - tree.firstDef]!;
  const path = pathOf(tree, node);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of a node's file, or of the folder. */
export function pathOf(tree: Tree, node: number): string {
  if (node < tree.firstFile) return tree.folders[node]!;
  const file = node < tree.firstDef ? node - tree.firstFile : tree.data.defs.file[node - tree.firstDef]!;
  return tree.data.files.path[file]!;
}

/** `Outer.method`; empty of what is no definition. */
export function qualnameOf(tree: Tree, node: number): string {
  const names: string[] = [];
  for (let n = node; n >= tree.firstDef; n = tree.parent[n]!) names.unshift(tree.data.defs.name[n - tree.firstDef]!);
  return names.join('.');
}

/** Whether `node` is `top` or lies below it. */
export function isWithin({ parent }: Tree, node: number, top: number): boolean {
  while (node >= 0) {
    if (node === top) return true;
    node = parent[node]!;
  }
  return false;
}

/** From the root to the node, both included. */
export function lineage({ parent }: Tree, node: number): number[] {
  const nodes: number[] = [];
  for (let n = node; n >= 0; n = parent[n]!) nodes.unshift(n);
  return nodes;
}
