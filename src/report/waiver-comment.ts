import type { Finding } from './model';

/** The comment in the code that would waive the first finding of a function; null where there is none. Nothing may be broken in it, for people copy it. */
export function waiverComment(findings: readonly Pick<Finding, 'name' | 'gate'>[]): string | null {
  const gate = findings.find(({ name }) => name !== null)?.gate;
  if (gate === undefined) return null;
  return `# ast-dataset: allow ${/^[A-Za-z0-9_.-]{1,60}$/.test(gate) ? gate : 'NAME'}`;
}
