import type { Asked } from './server';

/** What goes wrong: an answer in place of the real one, a connection that breaks before or after it is carried out, or one that dawdles. */
export type Failure =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'reset'
  | 'lost'
  | { readonly delay: number };

/** Failures that a test has asked for. */
export class Faults {
  private readonly planned: { matches: (asked: Asked) => boolean; left: number; failure: Failure }[] = [];

  /** The next `times` requests whose `METHOD path?query` matches fail. */
  fail(pattern: RegExp, failure: Failure, times: number = 1): void {
    this.planned.push({ matches: ({ method, url }) => pattern.test(`${method} ${url.pathname}${url.search}`), left: times, failure });
  }

  /** The failure for a request, used up by it. */
  take(asked: Asked): Failure | null {
    const plan = this.planned.find(({ left, matches }) => left > 0 && matches(asked));
    if (plan === undefined) return null;
    plan.left--;
    return plan.failure;
  }
}
