import type { Diff, Finding, SummaryDiff } from '../../diff';
import type { Headline, Held } from '../model';
import type { Totals } from '../push-report';
import { measureOf } from './measures';

const COMPLEXITY = 'Cognitive complexity, touched functions';
const HIGHEST = 'Most complex touched function';
const ANNOTATED = 'Annotated parameters and returns';

/** The table under the verdict, from the diff's summary. */
export function headlines({ summary, findings, gates }: Diff): Headline[] {
  const judged = (pattern: RegExp): readonly Held[] | null =>
    gates.some((gate) => gate.level !== 'off' && pattern.test(gate.when)) ? held(findings.filter(({ when }) => pattern.test(when))) : null;
  const rows: Headline[] = [
    {
      label: COMPLEXITY,
      measure: measureOf(summary, 'touched_cognitive'),
      good: 'down',
      gates: judged(/\b(?:base|head|delta)_(?:touched_)?cognitive\b/),
    },
    {
      label: HIGHEST,
      measure: measureOf(summary, 'touched_cognitive_max'),
      good: 'down',
      gates: judged(/\b(?:base|head|delta)_touched_cognitive_max\b/),
    },
    {
      label: ANNOTATED,
      measure: measureOf(summary, 'annotation_coverage', true),
      good: 'up',
      gates: judged(/\b(?:base|head|delta)_(?:annotation_coverage|slots|slots_annotated)\b/),
    },
  ];
  if (typeof summary.head_type_errors === 'number')
    rows.push(typeErrors(summary, judged(/\b(?:new_type_errors(?:_elsewhere)?|(?:base|head|delta)_type_errors)\b/)));
  if (summary.new_slots === 0) return rows;
  return [...rows, newFunctions(summary, judged(/\bnew_(?:annotation_coverage|slots|slots_annotated)\b/))];
}

/** The numbers of a head that there is nothing to compare with. */
export function absolute(totals: Totals): Headline[] {
  const row = (label: string, head: number | null, unit: 'count' | 'ratio'): Headline => ({
    label,
    measure: { unit, base: null, head },
    good: null,
    gates: null,
  });
  return [
    row('Python files', totals.files, 'count'),
    row('Cognitive complexity, all functions', totals.cognitive_total, 'count'),
    row('Most complex function', totals.cognitive_max, 'count'),
    row(ANNOTATED, totals.annotation_coverage, 'ratio'),
  ];
}

function typeErrors(summary: SummaryDiff, gates: readonly Held[] | null): Headline {
  const label = summary.base_type_errors === null ? 'Type errors on changed lines' : 'Type errors';
  return { label, measure: measureOf(summary, 'new_type_errors'), good: 'down', gates };
}

function newFunctions(summary: SummaryDiff, gates: readonly Held[] | null): Headline {
  const head = { part: summary.new_slots_annotated, of: summary.new_slots };
  return { label: 'Annotated in new functions', measure: { unit: 'share', base: null, head }, good: 'up', gates };
}

/** The gates that hold and are not waived, the worse first. */
function held(findings: readonly Finding[]): Held[] {
  const gates = new Map<string, { -readonly [Key in keyof Held]: Held[Key] }>();
  for (const { gate, level, on, waiver } of findings) {
    if (waiver?.counts === true) continue;
    const id = `${level} ${on} ${gate}`;
    const known = gates.get(id);
    if (known !== undefined) known.count++;
    else gates.set(id, { name: gate, level, count: 1, of: on === 'defs' ? 'functions' : on === 'files' ? 'files' : 'all' });
  }
  return [...gates.values()].sort((a, b) => Number(a.level === 'warn') - Number(b.level === 'warn'));
}
