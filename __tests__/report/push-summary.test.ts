import { byteLength } from '../../src/report/budget';
import type { PushReport } from '../../src/report/push-report';
import { SUMMARY_BUDGET, renderPushSummary, type PushSummary } from '../../src/report/push-summary';
import { HOSTILE } from './extremes';
import { addressesOf, tagsOf, toHtml } from './gfm';

const totals: PushReport['totals'] = {
  files: 812,
  rejected: 1,
  lines: 120_345,
  sloc: 90_000,
  functions: 4_000,
  classes: 500,
  cognitive_total: 12_000,
  cognitive_max: 99,
  annotation_coverage: 0.9996,
  documentation_coverage: null,
};

/** A summary in which every text of the repository is `text`. */
function summaryOf(text: string, rows = 20): PushSummary {
  const list = <Row>(row: Row): { rows: Row[]; all: number } => ({ rows: Array.from({ length: rows }, () => row), all: rows * 10 });
  const definition = { path: text, qualname: text, lineno: 3, end_lineno: 9, callers: 7 };
  return {
    report: {
      totals,
      hotspots: list({ ...definition, cognitive: 1234, score: 5 }),
      weaklyTyped: list({ ...definition, slots: 3, slots_annotated: 1, missing_annotations: [text, text, 'return'] }),
      rejected: list({ path: text, lineno: 0, error: text }),
    },
    key: null,
    pythonVersion: '3.15',
    commit: 'a'.repeat(40),
    blobs: { repository: 'https://github.com/o/r', commit: 'a'.repeat(40), root: 'sub folder' },
    previous: { reason: text },
    artifact: { name: 'ast-dataset', size: 12_345_678, url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
    page: null,
  };
}

test('it reads as it should', () => {
  const markdown = renderPushSummary(summaryOf('src/a.py', 1));
  expect(markdown.split('\n').slice(0, 19)).toEqual([
    '### AST dataset: 812 Python files, 120,345 lines',
    '',
    `Commit [\`aaaaaaaaaaaa\`](https://github.com/o/r/commit/${'a'.repeat(40)}) · Python 3.15 · **1 file does not parse** · artifact [\`ast-dataset\`](https://github.com/o/r/actions/runs/1/artifacts/2) (12.3 MB)`,
    '',
    'No change is shown: src&#47;a&#46;py.',
    '',
    '|  | Now |',
    '|:--|--:|',
    '| Files | 812 |',
    '| Files that do not parse | 1 |',
    '| Lines of code | 90,000 |',
    '| Functions | 4,000 |',
    '| Classes | 500 |',
    '| Cognitive complexity, all functions | 12,000 |',
    '| Cognitive complexity, highest | 99 |',
    '| Annotated parameters and returns | 99.9 % |',
    '| Documented public modules, classes and functions | – |',
    '',
    '#### Files that do not parse (10)',
  ]);
  expect(markdown).toContain(
    `| [\`src/a.py\`](https://github.com/o/r/blob/${'a'.repeat(40)}/sub%20folder/src/a.py#L3-L9) | \`src/a.py\` | 1,234 | 7 |`,
  );
});

/** Tags in order, links apart: some paths have no address. */
const shapeOf = (html: string): string[] => tagsOf(html).filter((tag) => !/^<\/?a[ >]?/.test(tag));
const harmless = shapeOf(toHtml(renderPushSummary(summaryOf('name', 3))));

test.each(HOSTILE.map((text) => [text]))('%j is shown and does nothing', (text) => {
  const html = toHtml(renderPushSummary(summaryOf(text, 3)));
  expect(shapeOf(html)).toEqual(harmless);
  for (const address of addressesOf(html)) expect(address).toMatch(/^https:\/\/github\.com\/o\/r\//);
});

test.each([0, 100, 1_000, 5_000, 20_000, SUMMARY_BUDGET])('no more than %i bytes', (budget) => {
  for (const text of ['x'.repeat(10_000), '|'.repeat(10_000), '\u202e'.repeat(10_000), '𝓐'.repeat(10_000)]) {
    expect(byteLength(renderPushSummary(summaryOf(text, 100), budget))).toBeLessThanOrEqual(budget);
  }
});
