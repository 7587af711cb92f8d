import { byteLength } from '../../src/report/budget';
import { COMMENT_BUDGET, SUMMARY_BUDGET, renderComment, renderSummary } from '../../src/report/comment/render';
import { hostile, huge } from './extremes';
import { caseOf } from './cases';
import { tagsOf, toHtml } from './gfm';

const REPORTS = [huge(300), hostile(3), caseOf('regressions'), caseOf('many')];
const GITHUB_COMMENT = 65_536;
const GITHUB_SUMMARY = 1024 * 1024;

test('a hundred thousand changed functions fit in a comment and in a summary', () => {
  const report = huge(100_000);
  const comment = renderComment(report);
  expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BUDGET);
  expect(comment.length).toBeLessThan(GITHUB_COMMENT);
  expect(comment).toContain('100,000 warnings');
  expect(comment).toMatch(/[\d,]+ more in \[the job summary\]/);
  expect(comment).toMatch(/Left out for length: .*100,000 files changed; see \[the job summary\]/);
  expect(comment).toContain("from 'diff/defs.parquet'");
  const summary = renderSummary(report);
  expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
  expect(byteLength(summary)).toBeGreaterThan(SUMMARY_BUDGET - 2000);
  expect(SUMMARY_BUDGET).toBeLessThan(GITHUB_SUMMARY);
});

test.each([0, 200, 1000, 3000, 8000, 20_000, 60_000])('no more than %i bytes, and every fold is closed', (budget) => {
  for (const report of REPORTS) {
    const comment = renderComment(report, budget);
    const marker = byteLength(comment.split('\n')[0]!) + 1;
    expect(byteLength(comment)).toBeLessThanOrEqual(Math.max(budget, marker));
    const tags = tagsOf(toHtml(comment));
    expect(tags.filter((tag) => tag.startsWith('<details')).length).toBe(tags.filter((tag) => tag === '</details>').length);
    if (budget >= 1000) expect(comment).toContain('Code metrics');
  }
});

test('what matters less is left out first', () => {
  const order = [
    'more',
    'of this pull request that',
    'of the base that',
    'waivers',
    'improved',
    'moved or',
    'new functions',
    'removed functions',
    'files changed',
  ];
  for (const budget of [20_000, 45_000, 120_000]) {
    const titles = [...renderComment(huge(300), budget).matchAll(/<summary>(.*?)<\/summary>/g)].map((match) => match[1]!);
    const places = titles.slice(0, -1).map((title) => order.findIndex((words) => title.includes(words)));
    expect(places).toEqual(places.map((_, i) => i));
  }
});
