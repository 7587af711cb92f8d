import { formatCount } from '../log/format';
import type { Finding, Report } from './model';
import { fromTo, signed } from './numbers';
import { PLAIN, subjectText } from './plain-phrases';
import { whyOf } from './why';

/** GitHub shows so many of each type for a step, and drops the others without a word. */
export const ANNOTATIONS_PER_TYPE = 10;
const MESSAGE = 4096;
const TITLE = 255;

/** A remark beside a line; raw text, for the runner's command to escape. */
export interface Annotation {
  readonly type: 'error' | 'warning';
  /** Relative to the repository; null for the remark that counts the others. */
  readonly path: string | null;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/** Findings on lines that the pull request changed, as many as GitHub shows; the last one of a type says how many more there are. */
export function annotationsOf(report: Report): Annotation[] {
  return (['error', 'warning'] as const).flatMap((type) => {
    const level = type === 'error' ? 'fail' : 'warn';
    const all = report.findings.rows.filter((finding) => finding.level === level && finding.line !== null);
    if (all.length <= ANNOTATIONS_PER_TYPE) return all.map((finding) => annotationOf(finding, report, type));
    const shown = all.slice(0, ANNOTATIONS_PER_TYPE - 1).map((finding) => annotationOf(finding, report, type));
    const left = all.length - shown.length;
    return [
      ...shown,
      { type, path: null, line: null, title: 'Code metrics', message: `${formatCount(left)} more findings are in the job summary` },
    ];
  });
}

function annotationOf(finding: Finding, report: Report, type: Annotation['type']): Annotation {
  const root = report.head.blobs?.root ?? '';
  const path = finding.place?.path ?? '';
  return {
    type,
    path: root === '' ? path : `${root}/${path}`,
    line: finding.line,
    title: `${PLAIN.code(finding.gate)}: ${subjectText(finding)}`.slice(0, TITLE),
    message: sentenceOf(finding).slice(0, MESSAGE),
  };
}

/** `Cognitive complexity of Scheduler.run 22 → 31 (+9): nested for L71 +4, and L83 +1`. */
export function sentenceOf(finding: Finding): string {
  const metric = finding.metric.charAt(0).toUpperCase() + finding.metric.slice(1);
  const change = `${fromTo(finding.measure, finding.isNew)} (${signed(finding.measure)})`;
  return `${metric} of ${subjectText(finding)} ${change}: ${whyOf(finding, PLAIN)}`;
}
