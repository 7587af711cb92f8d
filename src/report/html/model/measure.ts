import { Flag } from './data';
import type { Tree } from './tree';

/** What a cell's area stands for. */
export const SIZES = { lines: 'Lines', cognitive: 'Complexity', functions: 'Functions' } as const;
export type Size = keyof typeof SIZES;

/** What a cell's colour stands for. */
export type Colour = 'cognitive' | 'mccabe' | 'annotated' | 'documented' | 'uncovered' | 'change';

export interface Measure {
  readonly label: string;
  /** One sentence. */
  readonly about: string;
  /** Lower limits of the steps of the scale, the first 0: the last step is what most needs attention. */
  readonly steps: readonly number[];
  /** What the legend says of each step. */
  readonly names: readonly string[];
}

const COMPLEXITY = { steps: [0, 1, 6, 11, 16, 26], names: ['0', '1–5', '6–10', '11–15', '16–25', '26+'] } as const;
/** Of the share that is missing. */
const SHARE = { steps: [0, 0.0001, 0.2, 0.4, 0.6, 0.9], names: ['100 %', '> 80', '> 60', '> 40', '> 10', '≤ 10 %'] } as const;

export const MEASURES: Readonly<Record<Colour, Measure>> = {
  cognitive: { label: 'Cognitive complexity', about: 'How hard a function is to follow, as SonarSource counts it.', ...COMPLEXITY },
  mccabe: {
    label: 'Cyclomatic complexity',
    about: 'Ways through a function, as ruff’s C901 counts them.',
    steps: [0, 2, 6, 11, 16, 26],
    names: ['1', '2–5', '6–10', '11–15', '16–25', '26+'],
  },
  annotated: { label: 'Annotations', about: 'Share of parameters and returns that have an annotation.', ...SHARE },
  documented: {
    label: 'Docstrings',
    about: 'Public functions and classes without a docstring.',
    steps: [0, 0.0001, 0.2, 0.4, 0.6, 0.9],
    names: ['all', '> 80 %', '> 60', '> 40', '> 10', 'none'],
  },
  uncovered: {
    label: 'Uncovered lines',
    about: 'Statements of a function that no test ran.',
    steps: [0, 1, 3, 6, 11, 21],
    names: ['0', '1–2', '3–5', '6–10', '11–20', '21+'],
  },
  change: {
    label: 'Change',
    about: 'What this change did to the complexity of each function.',
    steps: [0, 1, 2, 3, 4],
    names: ['as before', 'moved or changed', 'simpler', 'new', 'more complex'],
  },
};

/** The measures that the data can show. */
export function coloursOf({ data }: Tree): Colour[] {
  return (Object.keys(MEASURES) as Colour[]).filter(
    (colour) => (colour !== 'uncovered' || data.defs.uncovered !== null) && (colour !== 'change' || data.about.changes !== null),
  );
}

export function sizeOf(tree: Tree, size: Size, node: number): number {
  return tree[size][node]!;
}

/**
 * The value of a node by a measure: of a definition its own, of what holds others the mean, weighed by lines, or the share. Null where
 * the measure says nothing about it.
 */
export function valueOf(tree: Tree, colour: Exclude<Colour, 'change'>, node: number): number | null {
  const { data, firstDef } = tree;
  const d = node - firstDef;
  const isFunction = d >= 0 && !(data.defs.flags[d]! & Flag.class);
  switch (colour) {
    case 'cognitive':
      return isFunction ? data.defs.cognitive[d]! : tree.functions[node] === 0 ? null : tree.meanCognitive[node]!;
    case 'mccabe':
      return isFunction ? data.defs.mccabe[d]! : tree.functions[node] === 0 ? null : tree.meanMccabe[node]!;
    case 'annotated':
      if (isFunction) return data.defs.slots[d] === 0 ? null : 1 - data.defs.annotated[d]! / data.defs.slots[d]!;
      return tree.slots[node] === 0 ? null : 1 - tree.annotated[node]! / tree.slots[node]!;
    case 'documented':
      if (isFunction) return data.defs.flags[d]! & Flag.public ? Number(!(data.defs.flags[d]! & Flag.documented)) : null;
      return tree.documentable[node] === 0 ? null : 1 - tree.documented[node]! / tree.documentable[node]!;
    case 'uncovered': {
      const own = data.defs.uncovered?.[d] ?? -1;
      if (isFunction) return own < 0 ? null : own;
      return tree.measured[node] === 0 ? null : tree.uncovered[node]! / tree.measured[node]!;
    }
  }
}

/** The step of the scale that a value falls into. */
export function stepOf({ steps }: Measure, value: number): number {
  let step = 0;
  while (step + 1 < steps.length && value >= steps[step + 1]!) step++;
  return step;
}
