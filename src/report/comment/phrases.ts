import { blobUrl } from '../links';
import { code, link } from '../markdown';
import type { Report, Subject } from '../model';
import type { Phrases } from '../why';

const NAME = 120;
const PATH = 80;

/** Parts of sentences as Markdown; links lead to the commit of their side. */
export function phrases(report: Report): Phrases {
  return {
    code: (text) => code(text, 60),
    line: (line, side, path) => link(`L${line}`, blobUrl(blobsOf(report, side), path, line)),
    subject: (subject) => subjectLink(subject, report),
  };
}

/** A definition, a file, or all files, linked to its lines. */
export function subjectLink({ name, place }: Subject, report: Report, side: 'base' | 'head' = 'head'): string {
  if (place === null) return 'all files';
  return link(code(name ?? place.path, NAME), blobUrl(blobsOf(report, side), place.path, place.first, place.last));
}

/** The same for a cell of its own: with the file below the name. */
export function subjectCell(subject: Subject, report: Report, side: 'base' | 'head' = 'head'): string {
  const { name, place } = subject;
  const text = subjectLink(subject, report, side);
  if (name === null || place === null) return text;
  return `${text}<br><sub>${code(shortPath(place.path))}${place.first > 0 ? ` L${place.first}` : ''}</sub>`;
}

/** The end of a long path tells more than its beginning. */
function shortPath(path: string): string {
  const characters = [...path.slice(-4 * PATH)];
  return characters.length > PATH || path.length > 4 * PATH ? `…${characters.slice(1 - PATH).join('')}` : path;
}

function blobsOf({ head, base }: Report, side: 'base' | 'head'): Report['head']['blobs'] {
  return side === 'head' ? head.blobs : base.found ? base.blobs : null;
}

/** A number that stays on one line. */
export function solid(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

/** A change that catches the eye, if it is one. */
export function boldly(change: string): string {
  return change === '±0' || change === '–' ? change : `**${solid(change)}**`;
}
