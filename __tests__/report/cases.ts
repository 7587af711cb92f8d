import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/model';

const folder = join(__dirname, 'cases');

/** Names of the states that a comment can be in. */
export const CASES = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The model of a state: what it says of its own, over what all have in common. */
export function caseOf(name: string): Report {
  return { ...(read('common.json') as Report), ...(read(name, 'model.json') as Partial<Report>) };
}

/** What a reviewer has read and found right; empty when nobody has yet. */
export function pathOf(name: string, file: string): string {
  return join(folder, name, file);
}

function read(...names: string[]): unknown {
  return JSON.parse(readFileSync(join(folder, ...names), 'utf8'));
}
