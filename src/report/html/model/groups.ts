import { childrenAt, type Tree } from './tree';

/** Part of the repository as one box of the graph: a folder, a file, or all that had no room. */
export interface Group {
  /** The node; of the rest the one that it is in. */
  readonly node: number;
  readonly isRest: boolean;
  readonly files: number;
  readonly lines: number;
  /** Number of its cycle among `cycles`; −1 of none. */
  readonly cycle: number;
}

/** Imports from the files of one group by those of another. */
export interface GroupEdge {
  readonly from: number;
  readonly to: number;
  /** Pairs of files. */
  readonly imports: number;
  /** Whether it is part of a cycle. */
  readonly inCycle: boolean;
}

export interface PackageGraph {
  readonly groups: readonly Group[];
  readonly edges: readonly GroupEdge[];
  /** Groups that import each other in a circle. */
  readonly cycles: readonly (readonly number[])[];
  /** Groups of one circle have one number; what imports has a higher one than what is imported. */
  readonly component: Int32Array;
  /** The group of each file; −1 outside. */
  readonly groupOf: Int32Array;
}

/** More boxes than this nobody can read. */
const MOST = 26;

/** The imports below a node between its parts: the largest folders are opened for as long as there is room. */
export function packageGraph(tree: Tree, top: number): PackageGraph {
  const weight = degrees(tree);
  const open = (node: number): boolean => node < tree.firstFile;
  const parts = open(top) ? [...childrenAt(tree, top)] : [top];
  let rest: number[] = [];
  if (parts.length > MOST) {
    parts.sort((a, b) => weight[b]! - weight[a]! || tree.lines[b]! - tree.lines[a]! || a - b);
    rest = parts.splice(MOST - 1);
  }
  for (;;) {
    const fits = (node: number): boolean => {
      const children = tree.start[node + 1]! - tree.start[node]!;
      return open(node) && (children === 1 || parts.length - 1 + children + Number(rest.length > 0) <= MOST);
    };
    const largest = parts.filter(fits).sort((a, b) => tree.lines[b]! - tree.lines[a]! || a - b)[0];
    if (largest === undefined) break;
    parts.splice(parts.indexOf(largest), 1, ...childrenAt(tree, largest));
  }
  parts.sort((a, b) => a - b);
  return graphOf(tree, top, parts, rest);
}

function graphOf(tree: Tree, top: number, parts: readonly number[], rest: readonly number[]): PackageGraph {
  const { firstFile, firstDef, data, parent } = tree;
  const of = new Int32Array(firstDef).fill(-1);
  parts.forEach((node, g) => (of[node] = g));
  for (const node of rest) of[node] = parts.length;
  const counts = { files: new Array<number>(parts.length + 1).fill(0), lines: new Array<number>(parts.length + 1).fill(0) };
  const groupOf = new Int32Array(data.files.path.length).fill(-1);
  for (let node = 1; node < firstDef; node++) {
    const up = parent[node]!;
    if (of[node] === -1 && up >= 0) of[node] = of[up]!;
    if (node < firstFile) continue;
    const group = of[node]!;
    groupOf[node - firstFile] = group;
    if (group < 0) continue;
    counts.files[group]!++;
    counts.lines[group]! += tree.lines[node]!;
  }
  const size = parts.length + Number(rest.length > 0);
  const pairs = new Map<number, number>();
  data.imports.from.forEach((from, i) => {
    const [a, b] = [groupOf[from]!, groupOf[data.imports.to[i]!]!];
    if (a >= 0 && b >= 0 && a !== b) pairs.set(a * size + b, (pairs.get(a * size + b) ?? 0) + 1);
  });
  const links = [...pairs].map(([key, imports]) => ({ from: Math.floor(key / size), to: key % size, imports }));
  // What is only together for want of room is in no circle.
  const isNamed = (g: number): boolean => g < parts.length;
  const { component, cycles } = circles(
    size,
    links.filter(({ from, to }) => isNamed(from) && isNamed(to)),
  );
  const groups = Array.from({ length: size }, (_, g) => ({
    node: parts[g] ?? top,
    isRest: g >= parts.length,
    files: counts.files[g]!,
    lines: counts.lines[g]!,
    cycle: cycles.findIndex((cycle) => cycle.includes(g)),
  }));
  const edges = links.map((link) => ({ ...link, inCycle: component[link.from] === component[link.to] }));
  return { groups, edges, cycles, component, groupOf };
}

/** Imports from and to each folder and file, with those of what is below. */
function degrees(tree: Tree): Int32Array {
  const { imports } = tree.data;
  const weight = new Int32Array(tree.firstDef);
  for (const ends of [imports.from, imports.to]) for (const file of ends) weight[tree.firstFile + file]!++;
  for (let node = tree.firstDef - 1; node > 0; node--) weight[tree.parent[node]!]! += weight[node]!;
  return weight;
}

/** Tarjan's strongly connected components, without recursion: `cycles` are those of more than one member, each in order. */
export function circles(
  size: number,
  links: readonly { readonly from: number; readonly to: number }[],
): { readonly component: Int32Array; readonly cycles: readonly (readonly number[])[] } {
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of links) next[from]!.push(to);
  const component = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const tried = new Int32Array(size);
  const stack: number[] = [];
  const cycles: number[][] = [];
  let seen = 0;
  let components = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (index[node] === -1) {
        index[node] = low[node] = seen++;
        stack.push(node);
      }
      const follower = next[node]![tried[node]!++];
      if (follower !== undefined) {
        if (index[follower] === -1) path.push(follower);
        else if (component[follower] === -1) low[node] = Math.min(low[node]!, index[follower]!);
        continue;
      }
      path.pop();
      const caller = path.at(-1);
      if (caller !== undefined) low[caller] = Math.min(low[caller]!, low[node]!);
      if (low[node] !== index[node]) continue;
      const members = stack.splice(stack.indexOf(node));
      for (const member of members) component[member] = components;
      components++;
      if (members.length > 1) cycles.push(members.sort((a, b) => a - b));
    }
  }
  return { component, cycles: cycles.sort((a, b) => a[0]! - b[0]!) };
}

/**
 * An order in which only what closes a circle leads backwards, and of that little: circles one after the other, those in one after Eades, Lin
 * and Smyth. The rest comes last.
 */
export function importOrder({ groups, edges, component }: Pick<PackageGraph, 'groups' | 'edges' | 'component'>): number[] {
  const members = new Map<number, number[]>();
  for (const [g, { isRest }] of groups.entries()) {
    const key = isRest ? -1 : component[g]!;
    members.set(key, [...(members.get(key) ?? []), g]);
  }
  // Tarjan finds what imports nothing first.
  return [...members].sort(([a], [b]) => b - a).flatMap(([, circle]) => acyclic(circle, edges));
}

function acyclic(circle: readonly number[], edges: readonly GroupEdge[]): number[] {
  const left = new Set(circle);
  const [first, last]: [number[], number[]] = [[], []];
  const sum = (node: number, end: 'from' | 'to'): number => {
    const other = end === 'from' ? 'to' : 'from';
    return edges.reduce((all, edge) => (edge[end] === node && left.has(edge[other]) ? all + edge.imports : all), 0);
  };
  while (left.size > 0) {
    const open = [...left].map((node) => ({ node, out: sum(node, 'from'), into: sum(node, 'to') }));
    const sink = open.find(({ out }) => out === 0);
    const next = sink ?? open.reduce((best, one) => (one.out - one.into > best.out - best.into ? one : best));
    if (sink === undefined) first.push(next.node);
    else last.unshift(next.node);
    left.delete(next.node);
  }
  return [...first, ...last];
}
