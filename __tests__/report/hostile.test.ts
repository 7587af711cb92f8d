import { renderComment, renderSummary } from '../../src/report/comment/render';
import { readMarker } from '../../src/report/marker';
import type { Report } from '../../src/report/model';
import { remarksOf } from '../../src/report/review';
import { renderTerminal } from '../../src/report/terminal';
import { annotationsOf } from '../../src/report/annotations';
import { HOSTILE, filled, hostile } from './extremes';
import { addressesOf, tagsOf, textOf, toHtml } from './gfm';

/** Room for all, so that the same rows are in both. */
const WIDE = 100_000_000;
const harmless = filled(() => 'a name');

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  comment: (report) => renderComment(report, WIDE),
  summary: (report) => renderSummary(report, WIDE),
  remarks: (report) =>
    remarksOf({ ...report, findings: { ...report.findings, rows: report.findings.rows.map((row) => ({ ...row, line: 1 })) } })
      .remarks.map(({ body }) => body.replace(/\n\n<sub>Fine.*$/, ''))
      .join('\n\n'),
};

/** Everything that is not a link: some hostile paths have no address. */
function structureOf(html: string): string[] {
  return tagsOf(html).filter((tag) => !/^<\/?a>?/.test(tag) && !tag.startsWith('<!-- '));
}

const shifts = HOSTILE.map((_, i) => i);

describe.each(Object.keys(FORMS))('%s', (form) => {
  const render = FORMS[form]!;
  const plain = toHtml(render(harmless));
  const expected = structureOf(plain);
  const comments = tagsOf(plain).filter((tag) => tag.startsWith('<!-- ')).length;

  test.each(form === 'comment' ? shifts : shifts.filter((shift) => shift % 5 === 0))(
    'hostile text makes no markup of its own (%i)',
    (shift) => {
      const markdown = render(hostile(shift));
      const html = toHtml(markdown);
      expect(structureOf(html)).toEqual(expected);
      expect(tagsOf(html).filter((tag) => tag.startsWith('<!-- '))).toHaveLength(comments);
      expect(addressesOf(html).filter((url) => !/^https:\/\/github\.com\/acme\/scheduler\/(commit|blob|actions)\//.test(url))).toEqual([]);
      const text = textOf(html);
      // What GitHub makes links and mentions of; \u200b stands between in what is ours.
      expect(text).not.toMatch(/@\w|#\d/);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u0085\u2028\u2029\ufeff]/);
      expect(text).not.toMatch(/\p{M}{5}/u);
      expect(outsideCode(html)).not.toMatch(/https?:|www\.|mailto:|ftp:|\bGH-\d|[0-9a-f]{7}/i);
    },
  );
});

test('the marker is ours whatever the key is', () => {
  for (const key of HOSTILE) {
    const body = renderComment({ ...harmless, key });
    const lossy = Buffer.from(key).toString();
    expect(readMarker(body)).toEqual({ key: lossy, head: harmless.head.commit, base: expect.any(String) as string, run: '987654321.1' });
    expect(body.split('\n')[0]).toMatch(/^<!-- [^<>]* -->$/);
  }
});

test('a marker counts only at the beginning', () => {
  const body = renderComment(harmless);
  expect(readMarker(` ${body}`)).toBeNull();
  expect(readMarker(`x\n${body}`)).toBeNull();
  expect(readMarker('<!-- ast-dataset:v1 key=%zz head= base= run= -->')).toBeNull();
});

test.each(shifts)('a terminal and a log get plain lines (%i)', (shift) => {
  const text = renderTerminal(hostile(shift), { colour: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text).not.toMatch(/^\s*::|##\[/m);
  const annotations = annotationsOf(hostile(shift));
  expect(annotations.every(({ message, title }) => message.length <= 4096 && title.length <= 255)).toBe(true);
});

/** Text that is in no `<code>`, whose own content GitHub leaves alone, and in no link of ours. */
function outsideCode(html: string): string {
  return textOf(html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, ' '));
}
