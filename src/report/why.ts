import { formatCount } from '../log/format';
import type { Finding, Point, Subject, TypeErrorAt } from './model';
import { signedCount } from './numbers';

/** How the parts of a sentence become text: Markdown with links, or plain words. */
export interface Phrases {
  readonly code: (text: string) => string;
  /** A line, linked where that is possible. */
  readonly line: (line: number, side: 'base' | 'head', path: string) => string;
  readonly subject: (subject: Subject) => string;
}

const POINTS = 4;
const NAMES = 6;
const ERRORS = 3;

/** Where a change comes from, as one phrase: `nested for L88 +4, and L91 +1`; `missing: timeout, return`. */
export function whyOf(finding: Finding, phrases: Phrases): string {
  const { points, missing, by, errors = [] } = finding.why;
  if (errors.length > 0) return errorsOf(errors, finding.place?.path ?? null, phrases);
  if (points.length > 0) return pointsOf(points, finding.place?.path ?? '', phrases);
  if (missing.length > 0) return `missing: ${namesOf(missing, phrases)}`;
  if (by.rows.length > 0) {
    const parts = by.rows.map((part) => {
      const names = part.missing.length > 0 ? ` (${namesOf(part.missing, phrases)})` : ` ${signedCount(part.points)}`;
      return `${phrases.subject(part)}${names}`;
    });
    const more = by.total - by.rows.length;
    return [...parts, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
  }
  return `because ${phrases.code(finding.when)}`;
}

function pointsOf(points: readonly Point[], path: string, phrases: Phrases): string {
  // One more is not worth a summary.
  const shown = points.length === POINTS + 1 ? points : points.slice(0, POINTS);
  const rest = points.slice(shown.length);
  const parts = shown.map(({ how, construct, line, side, points: change }) =>
    [how, phrases.code(construct), line === null ? '' : phrases.line(line, side, path), signedCount(change)]
      .filter((word) => word !== '')
      .join(' '),
  );
  const left = rest.reduce((sum, point) => sum + point.points, 0);
  return [...parts, ...(rest.length > 0 ? [`${formatCount(rest.length)} more ${signedCount(left)}`] : [])].join(', ');
}

/** `L40 reportArgumentType: …`; with the file where they are in several. */
function errorsOf(errors: readonly TypeErrorAt[], of: string | null, phrases: Phrases): string {
  const more = errors.length - ERRORS;
  const parts = errors.slice(0, ERRORS).map(({ path, line, text }) => {
    const file = of === null ? phrases.subject({ name: null, place: { path, first: line ?? 0, last: line ?? 0 } }) : '';
    return [file, line === null ? '' : phrases.line(line, 'head', path), phrases.code(text)].filter((word) => word !== '').join(' ');
  });
  return [...parts, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
}

function namesOf(names: readonly string[], { code }: Phrases): string {
  const more = names.length - NAMES;
  return [...names.slice(0, NAMES).map(code), ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
}
