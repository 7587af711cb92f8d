import { formatCount } from '../log/format';
import { sanitize } from '../log/sanitize';
import type { Subject } from './model';
import type { Phrases } from './why';

const NAME = 120;

/** Parts of sentences as plain words: for a terminal, an annotation, SARIF. Nothing in them is a command or invisible. */
export const PLAIN: Phrases = {
  code: (text) => clean(text, 80),
  line: (line) => `L${line}`,
  subject: (subject) => subjectText(subject),
};

/** `Scheduler.run`, `src/sched.py`, or `all files`. */
export function subjectText({ name, place }: Subject): string {
  return place === null ? 'all files' : clean(name ?? place.path, NAME);
}

/** `src/sched.py:40`. */
export function placeText({ place }: Subject): string {
  return place === null ? '' : `${clean(place.path, NAME)}${place.first > 0 ? `:${place.first}` : ''}`;
}

/** Text of a repository, on one line and not longer than `max`. */
export function clean(text: string, max: number): string {
  const safe = sanitize(text);
  const characters = [...safe];
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : safe;
}

/** `and 12 more`; nothing for none. */
export function andMore(count: number): string {
  return count > 0 ? `and ${formatCount(count)} more` : '';
}
