import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWorthAComment } from '../../src/action/comment';
import type { Report } from '../../src/report/model';

const CASES = join(__dirname, '..', 'report', 'cases');

function report(verdict: Report['verdict'], files: number, changed = false): Report {
  const clean = JSON.parse(readFileSync(join(CASES, 'common.json'), 'utf8')) as Report;
  return { ...clean, verdict, changed: { ...clean.changed, files }, configuration: { ...clean.configuration, changed } };
}

test.each([
  ['always', [true, true, true, true, true]],
  ['changes', [false, true, true, true, true]],
  ['regressions', [false, false, true, false, false]],
  ['off', [false, false, false, false, false]],
] as const)('%s', (mode, wanted) => {
  const states = [report('pass', 0), report('pass', 3), report('warn', 3), report('neutral', 0), report('pass', 0, true)];
  expect(states.map((state) => isWorthAComment(mode, state))).toEqual(wanted);
});
