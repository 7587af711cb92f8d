import { find } from './address';
import type { ChangedDef } from './data';
import type { Tree } from './tree';

export interface NodeChange {
  readonly def: ChangedDef;
  /** Step of the scale `change`. */
  readonly step: number;
}

/** What a change did to each definition that is still there. */
export function changedNodes(tree: Tree): ReadonlyMap<number, NodeChange> {
  const nodes = new Map<number, NodeChange>();
  for (const def of tree.data.about.changes?.defs ?? []) {
    if (def.status === 'removed') continue;
    const node = find(tree, `${def.path}::${def.qualname}@${def.line}`) ?? find(tree, `${def.path}::${def.qualname}`);
    if (node !== null) nodes.set(node, { def, step: stepOfChange(def) });
  }
  return nodes;
}

/** 0 is as before: see `MEASURES.change`. */
export function stepOfChange({ status, kind, cognitive: [base, head] }: ChangedDef): number {
  if (status === 'added') return 3;
  if (kind === 'function' && base !== null && head !== null && head !== base) return head > base ? 4 : 2;
  return 1;
}
