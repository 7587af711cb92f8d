import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PagePlaces } from '../../src/report/pages/place';
import { addressesOf, tagsOf, toHtml } from '../report/gfm';
import { folderOf, indexed } from './datasets';

test('a page says what a file is, has, takes and gives', async () => {
  const out = await indexed(join(__dirname, '../../examples/bookshop'), { markdown: true });
  const page = readFileSync(join(out, 'modules/src/bookshop/money.py.md'), 'utf8');
  expect(page).toMatch(/^# `src\/bookshop\/money\.py`\n\nModule `bookshop\.money` · 22 lines · cognitive complexity \d+ · /);
  expect(page).toContain('| `parse_money` | function |');
  expect(page).toContain('## Imported by\n\n- [`src/bookshop/catalog.py`](catalog.py.md)\n');
  expect(page).toContain('- [`tests/test_catalog.py`](../../tests/test_catalog.py.md)');
  const broken = readFileSync(join(out, 'modules/src/bookshop/unfinished.py.md'), 'utf8');
  expect(broken).toContain("## Errors\n\n- `SyntaxError: '(' was never closed at 5:16`");
  expect(broken).toContain('| 4 | `wishlist` | function |');
});

test('what a repository says is shown and does nothing', async () => {
  const evil = '<img src=x onerror=alert(1)> @octocat #1 [x](https://evil.example) `|` <!-- \u202e';
  const out = await indexed(
    folderOf({
      'a.py': `"""${evil}\n\n# second"""\n__all__ = [${JSON.stringify(evil)}]\n`,
      'b/`x` |<b>.py': 'import a\n',
      'b/[y](z).py': 'import a\n',
    }),
    { markdown: true },
  );
  const pages = readdirSync(join(out, 'modules'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(pages).toHaveLength(3);
  const page = readFileSync(join(out, 'modules/a.py.md'), 'utf8');
  for (const text of ['<img', '<!--', '<b>', '@octocat', '#1 ', '](https:', '\u202e', '# second']) expect(page).not.toContain(text);
  const html = toHtml(page);
  expect(new Set(tagsOf(html).map((tag) => /^<\/?([a-z]+\d?)/.exec(tag)?.[1]))).toEqual(
    new Set(['h1', 'h2', 'p', 'code', 'blockquote', 'ul', 'li', 'a']),
  );
  // The only links are ours, and lead to pages that are there.
  const addresses = addressesOf(html).map(decodeURIComponent);
  expect(addresses).toHaveLength(2);
  for (const address of addresses) expect(pages).toContain(address);
});

test('every file has a page of its own, whatever its name', () => {
  const long = `${'d'.repeat(99)}/`.repeat(9);
  const paths = [
    ...['a.py', 'A.py', 'x.py', 'x.py.md/y.py', 'q?.py', 'b\\n.py', `${'é'.repeat(120)}.py`, 'dot./z.py', 'fine/z.py'],
    ...['é.py', 'e\u0301.py', 'lib/AUX.py', 'auxiliary.py', 'modules.jsonl/z.py', '0123456789ab.md/z.py', `${long}z.py`],
  ];
  const places = new PagePlaces(paths.map((path, i) => ({ path, module_id: `id${i}` })));
  expect(paths.map((path) => places.of(path))).toEqual([
    'modules/a.py.md',
    'modules/id1.md',
    'modules/id2.md',
    'modules/x.py.md/y.py.md',
    'modules/id4.md',
    'modules/id5.md',
    'modules/id6.md',
    'modules/id7.md',
    'modules/fine/z.py.md',
    ...['modules/é.py.md', 'modules/id10.md', 'modules/id11.md', 'modules/auxiliary.py.md'],
    ...['modules/id13.md', 'modules/id14.md', 'modules/id15.md'],
  ]);
  expect(places.link('fine/z.py', 'a.py')).toBe('../a.py.md');
  expect(places.link('a.py', 'nowhere.py')).toBe(null);
});
