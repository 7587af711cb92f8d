import type { GateSet } from './gates/compile';
import type { Hit } from './gates/evaluate';
import type { DefDiff, FileDiff, Finding, GateResult, SummaryDiff, Waiver } from './index';
import type { Explanations } from './why/explain';

/** A gate that holds for a row, and the waiver that stands in the code of the row. */
export interface WaivedHit extends Hit {
  readonly waiver: Waiver | null;
}

/** A hit that a waiver keeps from counting. */
export function isWaived({ waiver }: WaivedHit): boolean {
  return waiver?.counts === true;
}

/** Finds the waiver of each hit. */
export function waive(
  hits: readonly Hit[],
  { waivers }: Explanations,
  set: GateSet,
  rowOf: (id: number) => Pick<DefDiff, 'head_path' | 'qualname'>,
): WaivedHit[] {
  return hits.map((hit) => {
    const comments = hit.target === 'defs' ? waivers.get(hit.id) : undefined;
    const comment = comments?.head.find(({ gate }) => gate === hit.gate.name);
    if (comments === undefined || comment === undefined) return { ...hit, waiver: null };
    const added = !comments.base.some(({ gate }) => gate === hit.gate.name);
    const row = rowOf(hit.id);
    const waiver: Waiver = {
      gate: hit.gate.name,
      path: row.head_path ?? '',
      qualname: row.qualname,
      lineno: comment.lineno,
      added,
      counts: set.waivers === 'head' || (set.waivers === 'base' && !added),
    };
    return { ...hit, waiver };
  });
}

/** The rows of the three tables by `id`. */
export interface RowsById {
  readonly defs: ReadonlyMap<number, DefDiff>;
  readonly files: ReadonlyMap<number, FileDiff>;
  readonly summary: SummaryDiff;
}

const ORDER = { defs: 0, files: 1, summary: 2 };
const ABOUT_ANNOTATIONS: ReadonlySet<string> = new Set(['annotation_coverage', 'slots', 'slots_annotated', 'params_annotated']);

/** The findings in their order. */
export function findingsOf(hits: readonly WaivedHit[], rows: RowsById): Finding[] {
  const sorted = [...hits].sort((a, b) => ORDER[a.target] - ORDER[b.target] || a.id - b.id || a.ordinal - b.ordinal);
  return sorted.map((hit): Finding => {
    const { gate, level, waiver, id } = hit;
    const { name, when, metrics } = gate;
    const common = { gate: name, level, when, waiver, metrics };
    if (hit.target === 'summary') return { ...common, on: 'summary', row: rows.summary };
    if (hit.target === 'files') return { ...common, on: 'files', row: rows.files.get(id)! };
    const row = rows.defs.get(id)!;
    return { ...common, on: 'defs', row, missing: metrics.some((metric) => ABOUT_ANNOTATIONS.has(metric)) ? newlyMissing(row) : [] };
  });
}

/** The gates and how often they held. */
export function gateResults({ gates }: GateSet, hits: readonly WaivedHit[]): GateResult[] {
  return gates.map(({ name, level, on, when }, ordinal) => {
    const own = hits.filter((hit) => hit.ordinal === ordinal);
    const waived = own.filter(isWaived).length;
    return { name, level, on, when, findings: own.length - waived, waived };
  });
}

function newlyMissing(row: DefDiff): string[] {
  const before = new Set(row.base_missing_annotations ?? []);
  return (row.head_missing_annotations ?? []).filter((name) => !before.has(name));
}
