import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderComment, renderSummary } from '../../src/report/comment/render';
import type { Report } from '../../src/report/model';
import { renderTerminal } from '../../src/report/terminal';
import { CASES, caseOf, pathOf } from './cases';
import { addressesOf, textOf, toHtml } from './gfm';

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  'comment.md': renderComment,
  'terminal.txt': (report) => renderTerminal(report, { colour: false }),
};

/** `ACCEPT=1 npx jest report/cases` writes what is to be read and committed. */
function expected(path: string, actual: string): string {
  if (process.env.ACCEPT !== undefined) writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(CASES)('%s', (name) => {
  test.each(Object.keys(FORMS))('%s is what was read and found right', (form) => {
    const actual = FORMS[form]!(caseOf(name));
    expect(actual).toBe(expected(pathOf(name, form), actual));
  });

  test('at most a dozen lines are seen before the first fold', () => {
    const html = toHtml(renderComment(caseOf(name)).split('<details>')[0]!);
    const lines = [...html.matchAll(/<h3>|<p>|<tr>/g)].length;
    expect(lines).toBeLessThanOrEqual(12);
  });

  test('the first words are the verdict, and no image or address of others is in it', () => {
    const html = toHtml(renderComment(caseOf(name)));
    expect(textOf(html).trim()).toMatch(/^(❌|⚠️|✅|ℹ️) Code metrics .*(passed|failed|not judged)/u);
    expect(html).not.toContain('<img');
    expect(addressesOf(html).filter((url) => !url.startsWith('https://github.com/acme/scheduler/'))).toEqual([]);
  });

  test('the summary says the same', () => {
    const [marker, ...comment] = renderComment(caseOf(name)).split('\n');
    expect(marker).toMatch(/^<!-- ast-dataset:v1 /);
    const summary = renderSummary(caseOf(name)).split('\n');
    expect(summary.slice(0, 10)).toEqual(comment.slice(0, 10));
  });
});

test('without a base there is no column for a change, and no number for it', () => {
  const comment = renderComment(caseOf('no-baseline'));
  expect(comment).not.toMatch(/Change \||±|[+−]\d/);
});
