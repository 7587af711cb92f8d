import { code } from './markdown';
import { findingLine } from './marker';
import type { Finding, Report } from './model';
import { fromTo, signed } from './numbers';
import { phrases, subjectLink } from './comment/phrases';
import { whyOf } from './why';

/** More remarks than this in one review nobody reads, and GitHub may refuse them. */
const REMARKS = 30;

/** A remark of a review on a line of the head commit. */
export interface Remark {
  /** What it is about: the same finding has the same id after the next push. */
  readonly id: string;
  /** Relative to the repository. */
  readonly path: string;
  readonly line: number;
  /** Markdown; begins with a marker that holds the id. */
  readonly body: string;
}

/** The findings on changed lines as remarks of a review, the worst first, and how many there were no room for. */
export function remarksOf(report: Report): { readonly remarks: readonly Remark[]; readonly left: number } {
  const root = report.head.blobs?.root ?? '';
  const all = report.findings.rows.flatMap((finding) => {
    const { line, place } = finding;
    if (line === null || place === null) return [];
    const path = root === '' ? place.path : `${root}/${place.path}`;
    return [{ finding, path, line }];
  });
  const remarks = all.slice(0, REMARKS).map(({ finding, path, line }) => ({ id: finding.id, path, line, body: bodyOf(finding, report) }));
  return { remarks, left: all.length - remarks.length };
}

function bodyOf(finding: Finding, report: Report): string {
  const { level, gate, metric, measure, isNew, id } = finding;
  const icon = level === 'fail' ? '❌ fails' : '⚠️ warns';
  const waivable = /^[A-Za-z0-9_.-]{1,60}$/.test(gate) && finding.name !== null;
  return [
    `${findingLine(id, report.key)}\n**${metric.charAt(0).toUpperCase()}${metric.slice(1)} ${fromTo(measure, isNew)} (${signed(measure)})** of ${subjectLink(finding, report)}: ${icon} ${code(gate, 40)}`,
    whyOf(finding, phrases(report)),
    ...(waivable ? [`<sub>Fine as it is? \`# ast-dataset: allow ${gate}\` at the definition waives it.</sub>`] : []),
  ].join('\n\n');
}
