import { createHash } from 'node:crypto';
import type { DefDiff, Diff, Finding as Found } from '../../diff';
import type { Finding, Findings, Measure, Subject, TypeErrorAt, Why } from '../model';
import { delta } from '../numbers';
import type { Context } from './context';
import { isAnnotations, labelOf, mainMetric, measureOf } from './measures';
import { headSubject, some } from './subjects';
import { UNKNOWN, contributions, pointsOf } from './why';

const ON = { defs: 0, files: 1, summary: 2 } as const;

/** What the gates found and no waiver excuses: what fails first, functions before files, then by the size of the change. */
export function buildFindings(diff: Diff, context: Context): Findings {
  const open = diff.findings.filter(({ waiver }) => waiver?.counts !== true);
  const weighed = open.map(weigh);
  weighed.sort(
    (a, b) =>
      Number(a.found.level === 'warn') - Number(b.found.level === 'warn') ||
      ON[a.found.on] - ON[b.found.on] ||
      Number(a.measure.unit !== 'count') - Number(b.measure.unit !== 'count') ||
      b.size - a.size,
  );
  const identify = identities(context.key);
  const defsOf = byPath(diff.defs);
  // Findings of one name are told apart by their order in the file.
  const shown = some(weighed).rows;
  const made = new Map<Weighed, Finding>();
  for (const one of [...shown].sort((a, b) => a.place - b.place)) made.set(one, buildFinding(one, diff, context, defsOf, identify));
  const fail = open.filter(({ level }) => level === 'fail').length;
  return { total: open.length, rows: shown.map((one) => made.get(one)!), fail, warn: open.length - fail };
}

/** A finding with what decides how much it matters. */
interface Weighed {
  readonly found: Found;
  readonly metric: string;
  readonly measure: Measure;
  readonly size: number;
  /** Among all findings. */
  readonly place: number;
}

function weigh(found: Found, place: number): Weighed {
  const metric = mainMetric(found.row, found.metrics, found.on === 'defs' ? 'cognitive' : 'cognitive_total');
  const measure = measureOf(found.row, metric, found.on === 'summary');
  const missing = found.on === 'defs' ? found.missing.length : 0;
  const size = Math.abs(delta(measure) ?? (measure.unit === 'share' ? missing : (measure.head ?? 0)));
  return { found, metric, measure, size, place };
}

function buildFinding(
  { found, metric, measure }: Weighed,
  diff: Diff,
  context: Context,
  defsOf: (path: string) => readonly DefDiff[],
  identify: (gate: string, subject: Subject) => string,
): Finding {
  const { gate, level, when } = found;
  const subject: Subject = subjectOf(found, context);
  const why = whyOf(found, metric, diff, context, defsOf);
  return {
    ...subject,
    gate,
    level,
    when,
    metric: labelOf(metric),
    measure,
    isNew: found.on !== 'summary' && found.row.status === 'added',
    why,
    line: lineOf(subject, why, context),
    id: identify(gate, subject),
  };
}

function subjectOf(found: Found, context: Context): Subject {
  if (found.on === 'defs') return headSubject(found.row, context);
  if (found.on === 'summary') return { name: null, place: null };
  return { name: null, place: { path: found.row.path, first: 0, last: 0 } };
}

function whyOf(found: Found, metric: string, diff: Diff, context: Context, defsOf: (path: string) => readonly DefDiff[]): Why {
  if (metric.startsWith('new_type_errors')) return { ...UNKNOWN, errors: errorsOf(found, diff, context) };
  const annotations = isAnnotations(metric);
  if (found.on === 'defs') {
    if (annotations) return { ...UNKNOWN, missing: found.missing };
    return metric === 'cognitive' ? { ...UNKNOWN, points: pointsOf(found.row.why ?? [], found.row.path, context) } : UNKNOWN;
  }
  if (!annotations && !metric.includes('cognitive')) return UNKNOWN;
  const defs = found.on === 'files' ? defsOf(found.row.path) : diff.defs;
  return { ...UNKNOWN, by: contributions(defs, annotations ? 'annotations' : 'complexity', context) };
}

/** The new errors of a file, or of the files that do not differ. */
function errorsOf({ on, row }: Found, { typeErrors = [], files }: Diff, context: Context): TypeErrorAt[] {
  const changed = new Set(files.map(({ head_path: path }) => path));
  const own = typeErrors.filter(({ path }) => (on === 'files' ? path === row.head_path : !changed.has(path)));
  return own.map(({ path, lineno, rule, message }) => ({
    path,
    line: lineno === 0 ? null : context.headLine(path, lineno),
    text: `${rule === null ? '' : `${rule}: `}${message.split('\n', 1)[0]!}`,
  }));
}

/** The changed line that adds most, or the first changed one. */
function lineOf({ place, name }: Subject, { points, errors = [] }: Why, context: Context): number | null {
  if (place === null) return null;
  const ranges = context.changedLines(place.path);
  if (ranges === null) return errors[0]?.line ?? Math.max(place.first, 1);
  const isChanged = (line: number | null): boolean => line !== null && ranges.some(([first, last]) => first <= line && line <= last);
  if (name === null) return errors.find(({ line }) => isChanged(line))?.line ?? ranges[0]?.[0] ?? null;
  if (isChanged(place.first)) return place.first;
  const added = points.find((point) => point.side === 'head' && point.points > 0 && isChanged(point.line));
  if (added !== undefined) return added.line;
  const range = ranges.find(([first, last]) => first <= place.last && last >= place.first);
  return range === undefined ? null : Math.max(range[0], place.first);
}

/** Names findings so that the same one is known again when other lines of the file have changed. */
function identities(key: string): (gate: string, subject: Subject) => string {
  const met = new Map<string, number>();
  return (gate, { name, place }) => {
    const text = JSON.stringify([key, gate, place?.path ?? null, name]);
    const times = met.get(text) ?? 0;
    met.set(text, times + 1);
    return createHash('sha256')
      .update(times === 0 ? text : `${text} ${times}`)
      .digest('hex')
      .slice(0, 16);
  };
}

function byPath(defs: readonly DefDiff[]): (path: string) => readonly DefDiff[] {
  let index: Map<string, DefDiff[]> | null = null;
  return (path) => {
    if (index === null) {
      index = new Map();
      for (const def of defs) {
        const list = index.get(def.path);
        if (list === undefined) index.set(def.path, [def]);
        else list.push(def);
      }
    }
    return index.get(path) ?? [];
  };
}
