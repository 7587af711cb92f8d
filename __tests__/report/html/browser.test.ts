import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderPage } from '../../../src/report/html/page';
import { Devtools } from '../../support/browser/devtools';
import { findBrowser } from '../../support/browser/find';
import { Page, type View } from '../../support/browser/page';
import { makeFolder } from '../../support/folders';
import { CHANGED, EVIL, SHOP, pageData, type Small } from './data';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['map', 'map&q=cart', 'functions', 'imports', 'imports&as=matrix', 'distribution', 'changes'];

let devtools: Devtools;
let page: Page | null = null;
beforeAll(() => (devtools = Devtools.start(findBrowser())), 120_000);
afterEach(async () => {
  // Whatever was done: no complaint, and nothing asked for but the file itself.
  expect({ complaints: page?.complaints, requests: page?.requests.filter((url) => !url.startsWith('file:')) }).toEqual({
    complaints: [],
    requests: [],
  });
  expect(new Set(page?.requests).size).toBe(1);
  await page?.close();
});
afterAll(() => devtools.close());

async function open(small: Small, fragment = '', view: View = {}): Promise<Page> {
  const path = join(makeFolder(), 'index.html');
  writeFileSync(path, renderPage(pageData(small)));
  page = await Page.open(devtools, `${pathToFileURL(path).href}${fragment}`, view);
  return page;
}

const text = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).textContent`;
const HASH = `decodeURIComponent(location.hash)`;
const FOCUS = `document.activeElement.id`;

/** What axe-core finds wrong. */
async function findings(shown: Page): Promise<unknown> {
  return shown.ask(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, any }) => html + ' ' + any.map(({ message }) => message))]))`,
  );
}

test.each(['light', 'dark'] as const)('axe-core finds nothing in any view, %s', async (theme) => {
  const shown = await open(CHANGED, '#pick=shop/cart.py::Cart.total', { theme });
  await shown.ask(AXE);
  for (const view of VIEWS) {
    await shown.ask(`location.hash = 'view=${view}&pick=shop/cart.py::Cart.total'`);
    await shown.until(`!document.getElementById('panel-${view.split('&')[0]!}').hidden`);
    expect([view, await findings(shown)]).toEqual([view, []]);
  }
  await shown.press('?');
  expect(await findings(shown)).toEqual([]);
});

test('a click explains, two zoom in, and the way back is the back button', async () => {
  const shown = await open(SHOP);
  const middle = { x: 0.3, y: 0.4 };
  await shown.click('.treemap', middle);
  await shown.until(`location.hash.includes('pick=')`);
  const picked = await shown.ask<string>(text('.details h2'));
  expect(await shown.ask(text('[role=treeitem][aria-selected=true] .name'))).toBe(picked);
  expect(await shown.ask(`document.querySelector('.picked').hidden`)).toBe(false);

  await shown.click('.treemap', { ...middle, count: 2 });
  await shown.until(`${HASH}.startsWith('#at=shop/')`);
  expect(await shown.ask(text('.crumbs'))).toBe('acme/shopshop');
  await shown.ask('history.back()');
  await shown.until(`!${HASH}.includes('at=')`);
  expect(await shown.ask(text('.crumbs'))).toBe('acme/shop');
  await shown.ask('history.forward()');
  await shown.until(`${HASH}.startsWith('#at=shop/')`);
  await shown.click('.crumbs a');
  await shown.until(`location.hash === ''`);
});

test('the tree does all that the map does, with keys', async () => {
  const shown = await open(SHOP);
  const active = `document.getElementById(document.getElementById('outline').getAttribute('aria-activedescendant'))`;
  const row = (): Promise<unknown> =>
    shown.ask(
      `[${active}.getAttribute('aria-level'), ${active}.getAttribute('aria-expanded'), ${active}.querySelector('.name').textContent]`,
    );
  await shown.ask(`document.getElementById('outline').focus()`);
  expect(await row()).toEqual(['1', 'true', 'acme/shop']);
  await shown.press('ArrowDown');
  await shown.press('ArrowRight');
  expect(await row()).toEqual(['2', 'true', 'shop/']);
  await shown.press('c');
  expect(await row()).toEqual(['3', 'false', 'cart.py']);
  expect(await shown.ask(text('.details h2'))).toBe('shop/cart.py');
  expect(await shown.ask(text('[role=status]'))).toContain('shop/cart.py, file, 60 lines');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await shown.press(key);
  expect(await row()).toEqual(['5', 'true', 'total'].map((part, i) => (i === 1 ? 'false' : part)));
  expect(await shown.ask(text('[role=status]'))).toContain('Cart.total, function, 25 lines, cognitive complexity 18, the highest of 5');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await shown.press(key);
  await shown.press('Enter');
  await shown.until(`${HASH}.startsWith('#at=shop/cart.py')`);
  await shown.press('Backspace');
  await shown.until(`${HASH} === '#at=shop/'`);
  await shown.press('End');
  expect(await row()).toEqual(['2', 'false', 'tests/']);
});

test('a search dims, filters and counts everywhere', async () => {
  const shown = await open(SHOP);
  await shown.press('/');
  expect(await shown.ask(FOCUS)).toBe('query');
  await shown.type('cognitive>5 shop');
  await shown.until(`${text('#found')} === '2 matches'`);
  expect(await shown.ask(HASH)).toBe('#q=cognitive>5 shop');
  expect(await shown.ask(`[...document.querySelectorAll('.branch.dimmed .name')].map((name) => name.textContent)`)).toEqual(['tests/']);
  // The picture is another one now.
  const pixels = `document.querySelector('canvas').toDataURL()`;
  const dimmed = await shown.ask(pixels);
  await shown.press('Enter');
  await shown.click('#tab-functions');
  await shown.until(`${text('.functions .note')} === '2 functions found.'`);
  await shown.press('Escape');
  await shown.click('#query');
  await shown.press('Escape');
  await shown.until(`${text('.functions .note')} === '5 functions.'`);
  await shown.click('#tab-map');
  expect(await shown.ask(pixels)).not.toBe(dimmed);
});

test('the table sorts by any column, and is walked by keys', async () => {
  const shown = await open(SHOP, '#view=functions');
  const names = `[...document.querySelectorAll('#functions-grid .sheet .row')].sort((a, b) => a.ariaRowIndex - b.ariaRowIndex).map((row) => row.children[0].textContent)`;
  const bySize = ['Cart.total', 'parse_money', 'Cart.add', 'Cart.total.key', 'test_total'];
  expect(await shown.ask(names)).toEqual(bySize);
  await shown.click('.head .cell.name button');
  expect(await shown.ask(names)).toEqual(['Cart.add', 'Cart.total', 'Cart.total.key', 'parse_money', 'test_total']);
  expect(await shown.ask(`[...document.querySelectorAll('[aria-sort]')].map((head) => [head.textContent, head.ariaSort])`)).toEqual([
    ['Function', 'ascending'],
  ]);
  expect(await shown.ask(HASH)).toBe('#view=functions&sort=name');
  await shown.ask(`document.getElementById('functions-grid').focus()`);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await shown.press(key);
  await shown.until(`${text('.details h2')} === 'parse_money'`);
  expect(await shown.ask(`document.querySelector('.place a').href`)).toBe(
    'https://github.com/acme/shop/blob/d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d/shop/money/parse.py#L1-L30',
  );
});

test('another metric changes picture and legend, and the address says so', async () => {
  const shown = await open(SHOP);
  const pixels = `document.querySelector('canvas').toDataURL()`;
  const before = await shown.ask(pixels);
  await shown.ask(
    `(select => { select.value = 'annotated'; select.dispatchEvent(new Event('change')); })(document.getElementById('colour'))`,
  );
  expect(await shown.ask(HASH)).toBe('#colour=annotated');
  expect(await shown.ask(pixels)).not.toBe(before);
  expect(await shown.ask(text('.scale'))).toContain('100 %');
  const light = await shown.ask(pixels);
  await shown.click('.buttons button');
  expect(await shown.ask(`document.documentElement.dataset.theme`)).toBe('dark');
  expect(await shown.ask(pixels)).not.toBe(light);
});

test('a link leads to the very view', async () => {
  const shown = await open(CHANGED, '#view=functions&q=cart&sort=-lines&pick=shop/cart.py::Cart.total.key');
  expect(
    await shown.ask(
      `[${text('[role=tab][aria-selected=true]')}, ${text('#found')}, ${text('.details .qualname')}, document.getElementById('query').value]`,
    ),
  ).toEqual(['Functions', '7 matches', 'Cart.total.key', 'cart']);
});

test('imports, their circles, and the way from a box into its folder', async () => {
  const shown = await open(SHOP, '#view=imports');
  expect(await shown.ask(text('.words'))).toContain('4 parts, 4 links between them. 1 import cycle');
  await shown.ask(`document.querySelector('[data-group="1"]').focus()`);
  await shown.press('Enter');
  expect(await shown.ask(text('.words .chosen'))).toBe(
    'shop/cart.py imports shop/money/parse.py (1); imported by shop/__init__.py (1), shop/money/parse.py (1), tests/test_cart.py (1).',
  );
  expect(await shown.ask(`document.querySelectorAll('.edge.cycle').length`)).toBe(2);
  await shown.click('.words .choices button:last-child');
  expect(await shown.ask(`[...document.querySelectorAll('[class^=back-]')].map((cell) => cell.title)`)).toEqual([
    'shop/money/parse.py imports shop/cart.py: 1',
  ]);
});

test('a bar leads to its functions', async () => {
  const shown = await open(SHOP, '#view=distribution');
  await shown.click('.bars li:nth-child(3) button');
  await shown.until(`${text('.functions .note')} === '1 function found.'`);
  expect(await shown.ask(HASH)).toBe('#view=functions&q=is:function cognitive>=6 cognitive<=10');
});

test('before and after', async () => {
  const shown = await open(CHANGED);
  await shown.press('5');
  await shown.until(`!document.getElementById('panel-changes').hidden`);
  expect(await shown.ask(`[...document.querySelectorAll('.changes h2')].map((head) => head.textContent)`)).toEqual([
    'Compared with a1b2c3d4e5f6: this change passes with warnings',
    ...['More complex 1', 'Simpler 1', 'New 1', 'Removed 1', 'Files 2'],
  ]);
  await shown.click('.changes .go');
  await shown.until(`${text('.details h2')} === 'total'`);
  expect(await shown.ask(text('.details .change'))).toContain('Cognitive complexity 7 → 18 (+11)new for in line 16: +4');
});

test('what a repository says is shown and does nothing', async () => {
  const shown = await open(
    { ...CHANGED, about: { ...CHANGED.about, title: '</title><script>alert(1)</script>\u202e' } },
    `#pick=${encodeURIComponent(`zz/${EVIL}.py`)}`,
  );
  expect(await shown.ask(`[document.images.length, document.scripts.length, document.title]`)).toEqual([
    0,
    2,
    '</title><script>alert(1)</script>\\u202e · code metrics',
  ]);
  expect(await shown.ask(`document.body.innerText.includes('\u202e')`)).toBe(false);
  expect(await shown.ask(text('[aria-selected=true] .name'))).toBe('script><img src=x onerror=alert(1)>\\u202e".py');
  // The policy is not only there, it holds.
  expect(
    await shown.ask(`new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
    }).then((directive) => [directive, window.ran ?? false])`),
  ).toEqual(['script-src-elem', false]);
  // That attempt is what the console complains of.
  expect(shown.complaints.splice(0).every((complaint) => complaint.includes('Content Security Policy'))).toBe(true);
});

test.each([
  ['nothing at all', { files: [], defs: [] }],
  ['one empty file', { files: [['a.py', 0]], defs: [] }],
  ['one file', { files: [['a.py', 3]], defs: [{ file: 0, name: 'f', lines: [1, 3] }] }],
] as [string, Small][])('%s can be looked at in every view', async (_, small) => {
  const shown = await open(small, '', { width: 420, height: 800 });
  await shown.ask(AXE);
  for (const key of ['1', '2', '3', '4']) {
    await shown.press(key);
    expect(await findings(shown)).toEqual([]);
  }
  expect(await shown.ask(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(420);
});
