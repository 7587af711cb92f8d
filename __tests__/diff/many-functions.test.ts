import { buildReport } from '../../src/report/build/report';
import { byteLength } from '../../src/report/budget';
import { COMMENT_BUDGET, renderComment } from '../../src/report/comment/render';
import { context } from '../report/diffs';
import { compareFiles } from './comparing';

const [FILES, FUNCTIONS] = [20, 1000];

function files(body: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, file) => [
      `pkg${file % 10}/m${file}.py`,
      Array.from({ length: FUNCTIONS }, (_, i) => `def f${i}(a):\n${body}    return a + ${i}\n`).join('\n\n'),
    ]),
  );
}

test('20,000 changed functions, a finding each, become one comment', async () => {
  const configuration = 'gates:\n  - { name: simpler, level: warn, on: defs, when: delta_cognitive > 0 }\n';
  const diff = await compareFiles(files(''), files('    if a:\n        a += 1\n'), { configuration });
  expect(diff.summary).toMatchObject({ functions_changed: 20_000, delta_cognitive_total: 20_000 });
  expect({ findings: diff.findings.length, verdict: diff.verdict }).toEqual({ findings: 20_000, verdict: 'warn' });
  const comment = renderComment(buildReport(diff, context()));
  expect(comment).toContain('Code metrics passed with 20,000 warnings');
  expect(comment).toContain('`if` [L2](');
  expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BUDGET);
}, 120_000);
