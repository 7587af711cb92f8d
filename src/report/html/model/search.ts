import { Flag } from './data';
import { valueOf } from './measure';
import { qualnameOf, type Tree } from './tree';

/** What a search found: a node that matches has 1, and what is around matches counts them. */
export interface Matches {
  readonly isMatch: Uint8Array;
  /** Matches below, the node itself included. */
  readonly within: Int32Array;
  readonly total: number;
}

/** `cognitive>=16`, `lines<10`: a number to compare. */
const COMPARISON = /^([a-z]+)(>=|<=|>|<|=)(\d+)$/;

type Test = (node: number) => boolean;

/**
 * Searches files and definitions: every word must be in the path or the qualified name, whatever its case. A word may also be a comparison
 * (`NUMBERS`), or `is:function`, `is:method`, `is:class`, `is:async`, `is:public`, `is:documented`.
 */
export class Search {
  /** Path, two colons, qualified name, in small letters: made at the first search. */
  private texts: string[] | null = null;

  constructor(private readonly tree: Tree) {}

  /** Null where nothing is asked: everything matches. */
  run(query: string): Matches | null {
    const tests = query
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => this.test(word));
    if (tests.length === 0) return null;
    const { size, firstFile, parent } = this.tree;
    const isMatch = new Uint8Array(size);
    const within = new Int32Array(size);
    let total = 0;
    for (let node = firstFile; node < size; node++) {
      if (!tests.every((test) => test(node))) continue;
      isMatch[node] = 1;
      total++;
    }
    for (let node = size - 1; node >= 0; node--) {
      within[node]! += isMatch[node]!;
      if (node > 0) within[parent[node]!]! += within[node]!;
    }
    return { isMatch, within, total };
  }

  private test(word: string): Test {
    const { tree } = this;
    const comparison = COMPARISON.exec(word);
    if (comparison !== null) {
      const value = numberOf(tree, comparison[1]!);
      if (value !== null) return compare(value, comparison[2]!, Number(comparison[3]));
    }
    if (word.startsWith('is:')) {
      const test = isTest(tree, word.slice(3));
      if (test !== null) return test;
    }
    const texts = (this.texts ??= textsOf(tree));
    return (node) => texts[node - tree.firstFile]!.includes(word);
  }
}

/** Numbers that a search can compare: of definitions only. */
export const NUMBERS = ['lines', 'cognitive', 'cyclomatic', 'nesting', 'slots', 'missing', 'uncovered'] as const;

function numberOf(tree: Tree, name: string): ((node: number) => number | null) | null {
  if (!NUMBERS.some((known) => known === name)) return null;
  const { defs } = tree.data;
  const d = (node: number): number => node - tree.firstDef;
  const columns: Record<(typeof NUMBERS)[number], (node: number) => number | null> = {
    lines: (node) => tree.lines[node]!,
    cognitive: (node) => defs.cognitive[d(node)]!,
    cyclomatic: (node) => defs.mccabe[d(node)]!,
    nesting: (node) => defs.nesting[d(node)]!,
    slots: (node) => defs.slots[d(node)]!,
    missing: (node) => defs.slots[d(node)]! - defs.annotated[d(node)]!,
    uncovered: (node) => valueOf(tree, 'uncovered', node),
  };
  const column = columns[name as (typeof NUMBERS)[number]];
  const isMeasured = (node: number): boolean => node >= tree.firstDef && (name === 'lines' || !(defs.flags[d(node)]! & Flag.class));
  return (node) => (isMeasured(node) ? column(node) : null);
}

function compare(value: (node: number) => number | null, operator: string, than: number): Test {
  return (node) => {
    const number = value(node);
    if (number === null) return false;
    if (operator === '=') return number === than;
    if (operator === '<') return number < than;
    if (operator === '>') return number > than;
    return operator === '<=' ? number <= than : number >= than;
  };
}

function isTest(tree: Tree, name: string): Test | null {
  const flags = (node: number): number => tree.data.defs.flags[node - tree.firstDef]!;
  const test: Readonly<Record<string, (bits: number) => boolean>> = {
    class: (bits) => (bits & Flag.class) !== 0,
    function: (bits) => (bits & Flag.class) === 0,
    method: (bits) => (bits & Flag.method) !== 0,
    async: (bits) => (bits & Flag.async) !== 0,
    public: (bits) => (bits & Flag.public) !== 0,
    documented: (bits) => (bits & Flag.documented) !== 0,
  };
  const found = Object.hasOwn(test, name) ? test[name]! : null;
  return found === null ? null : (node) => node >= tree.firstDef && found(flags(node));
}

function textsOf(tree: Tree): string[] {
  const { files, defs } = tree.data;
  const paths = files.path.map((path) => path.toLowerCase());
  const qualnames = defs.name.map((_, d) => `${paths[defs.file[d]!]!}::${qualnameOf(tree, tree.firstDef + d).toLowerCase()}`);
  return [...paths, ...qualnames];
}
