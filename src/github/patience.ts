import type { GitHubFailure } from './failure';

/** Seconds before the second, third … try of what failed on the way. */
const BACKOFF = [1, 4, 10];
/** GitHub asks for a minute where it does not say how long, and for more after that. */
const UNSAID = [60, 120];
/** A job does not wait longer than this in one go, */
const LONGEST = 180;
/** nor longer than this for all that it asks. */
const ALTOGETHER = 420;

/** What is left of the time that a run waits for GitHub. */
export class Patience {
  private waited = 0;

  /** Seconds to wait before the same is asked again, or null to give up. `tries` is how often it failed, this time included. */
  after(failure: GitHubFailure, tries: number, repeatable: boolean): number | null {
    const seconds = secondsAfter(failure, tries, repeatable);
    if (seconds === null || seconds > LONGEST || this.waited + seconds > ALTOGETHER) return null;
    this.waited += seconds;
    return seconds;
  }
}

function secondsAfter(failure: GitHubFailure, tries: number, repeatable: boolean): number | null {
  // What was refused for asking too often was not carried out.
  if (failure.limit !== null) return tries > UNSAID.length ? null : Math.max(1, failure.limit.seconds ?? UNSAID[tries - 1]!);
  return failure.uncertain && repeatable ? (BACKOFF[tries - 1] ?? null) : null;
}
