import { visible } from '../../../log/sanitize';
import type { Sides } from '../model/data';
import { kindOf, nameOf, pathOf, qualnameOf, type Tree } from '../model/tree';
import { Flag } from '../model/data';

/** Text of the repository as it is shown: nothing invisible, no change of direction. */
export const shown = visible;

export function count(value: number): string {
  return value.toLocaleString('en');
}

/** `3 files`, `1 file`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Whole percents, never 100 where something lacks, never 0 where something is. */
export function percent(part: number, of: number): string {
  if (of === 0) return '–';
  const share = (part / of) * 100;
  return `${share > 99 && part < of ? 99 : share < 1 && part > 0 ? '<1' : Math.round(share)} %`;
}

export function signed(change: number): string {
  return change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${count(Math.abs(change))}`;
}

export function deltaOf([base, head]: Sides): number {
  return (head ?? 0) - (base ?? 0);
}

/** `Outer.method` in a file, else the path; of the root its title. */
export function titleOf(tree: Tree, node: number): string {
  return shown(node === 0 ? nameOf(tree, 0) : qualnameOf(tree, node) || pathOf(tree, node));
}

/** `method`, `async function`, `package`. */
export function kindWord(tree: Tree, node: number): string {
  if (node === 0) return 'repository';
  const kind = kindOf(tree, node);
  if (kind !== 'function') return kind;
  const flags = tree.data.defs.flags[node - tree.firstDef]!;
  return `${flags & Flag.async ? 'async ' : ''}${flags & Flag.method ? 'method' : 'function'}`;
}
