import type { OutputName, Outputs } from '../options/outputs';
import type { Annotation } from '../report/annotations';

/**
 * What the action may say and set: the door gives it. Each text may hold text of a repository; it is made harmless here, the
 * Markdown of a summary apart, which is escaped where it is written.
 */
export interface Runner {
  /** Lines of the log. */
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /** A remark beside a line of the pull request. */
  annotate(annotation: Annotation): void;
  /** Marks the step as failed and tells why; the run goes on. */
  fail(message: string, advice?: string): void;
  /** Folds what is said meanwhile under a heading. */
  group<Result>(heading: string, work: () => Promise<Result>): Promise<Result>;
  setOutputs(outputs: Outputs): void;
  /** Adds to the summary of the step. False where the runner has none. */
  writeSummary(markdown: string): Promise<boolean>;
}

/** The outputs that have a value, as text. */
export function givenOutputs(outputs: Outputs): [OutputName, string][] {
  return (Object.entries(outputs) as [OutputName, string | number | null][]).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
}
