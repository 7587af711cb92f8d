import { embed } from '../../../src/report/html/encode';
import { inflateRawSync } from 'node:zlib';
import { addressOf, find } from '../../../src/report/html/model/address';
import { ColumnReader, ColumnWriter } from '../../../src/report/html/model/columns';
import { decodeData } from '../../../src/report/html/model/data';
import { distribution, queryOf } from '../../../src/report/html/model/distribution';
import { circles, importOrder, packageGraph } from '../../../src/report/html/model/groups';
import { cellAt, layout, type Cell } from '../../../src/report/html/model/layout';
import { valueOf } from '../../../src/report/html/model/measure';
import { Relations } from '../../../src/report/html/model/relations';
import { Search } from '../../../src/report/html/model/search';
import { START, fragmentOf, stateOf, type State } from '../../../src/report/html/model/state';
import { buildTree, kindOf, pathOf, qualnameOf, type Tree } from '../../../src/report/html/model/tree';
import { SHOP, pageData } from './data';

const shop = buildTree(pageData(SHOP));

function nodesOf(tree: Tree, isFound: (node: number) => boolean): string[] {
  return Array.from({ length: tree.size }, (_, node) => node)
    .filter(isFound)
    .map((node) => addressOf(tree, node));
}

test('columns are read as they were written', () => {
  const numbers = [
    Int32Array.of(),
    Int32Array.of(0, 1, 127, 128, 2 ** 31 - 1),
    Int32Array.of(5, 5, 2, -7, 2 ** 31 - 1, -(2 ** 31)),
  ] as const;
  const texts = ['', 'é', 'a\nb', '\u{1f600}', 'x\0y'];
  const writer = new ColumnWriter();
  writer.unsigned(numbers[0]);
  writer.unsigned(numbers[1]);
  writer.rising(numbers[2]);
  writer.texts(texts);
  writer.texts([]);
  writer.texts(['last']);
  const bytes = writer.finish();
  const reader = new ColumnReader(bytes);
  expect(reader.unsigned()).toEqual(numbers[0]);
  expect(reader.unsigned()).toEqual(numbers[1]);
  expect(reader.rising()).toEqual(numbers[2]);
  expect(reader.texts()).toEqual(['', 'é', 'a\nb', '\u{1f600}', 'x\ufffdy']);
  expect(reader.texts()).toEqual([]);
  expect(reader.texts()).toEqual(['last']);
  expect(() => reader.unsigned()).toThrow('the data ends');
  expect(() => new ColumnReader(Uint8Array.of(1, 97)).texts()).toThrow('the data ends');
});

test('the data survives its embedding, as text that cannot end a script element', () => {
  const data = pageData({ ...SHOP, about: { title: '</script><!--' } });
  const text = embed(data);
  expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(decodeData(inflateRawSync(Buffer.from(text, 'base64')))).toEqual(data);
  const covered = { ...data, defs: { ...data.defs, uncovered: Int32Array.of(0, 1, -1, 3, 4, 5) } };
  expect(decodeData(inflateRawSync(Buffer.from(embed(covered), 'base64')))).toEqual(covered);
});

test('folders, files and definitions are one tree with sums', () => {
  expect(shop.folders).toEqual(['', 'shop', 'shop/money', 'tests']);
  const total = find(shop, 'shop/cart.py::Cart.total')!;
  const key = find(shop, 'shop/cart.py::Cart.total.key')!;
  expect([kindOf(shop, total), pathOf(shop, key), qualnameOf(shop, key), shop.parent[key]]).toEqual([
    'function',
    'shop/cart.py',
    'Cart.total.key',
    total,
  ]);
  const cart = find(shop, 'shop/cart.py')!;
  // What is nested in a function is in its complexity already.
  expect([shop.lines[cart], shop.functions[cart], shop.cognitive[cart], shop.peak[cart]]).toEqual([60, 3, 20, 18]);
  expect([shop.lines[0], shop.functions[0], shop.cognitive[0], shop.slots[0], shop.annotated[0]]).toEqual([123, 5, 27, 8, 4]);
  // Of a function its own, of a folder all in it.
  expect(valueOf(shop, 'annotated', total)).toBe(0);
  expect(valueOf(shop, 'annotated', find(shop, 'shop/')!)).toBeCloseTo(3 / 7);
  expect(valueOf(shop, 'cognitive', find(shop, 'shop/__init__.py')!)).toBe(null);
});

test('what no report is about is not covered, nor uncovered', () => {
  const data = pageData(SHOP);
  const tree = buildTree({ ...data, defs: { ...data.defs, uncovered: Int32Array.of(-1, 4, 0, -1, -1, -1) } });
  const value = (address: string): number | null => valueOf(tree, 'uncovered', find(tree, address)!);
  expect(['shop/cart.py::Cart.add', 'shop/cart.py::Cart.total', 'shop/cart.py::Cart', 'shop/money/parse.py', ''].map(value)).toEqual([
    4,
    0,
    2,
    null,
    2,
  ]);
  expect(new Search(tree).run('uncovered>=0')!.total).toBe(2);
});

test('each node has an address that leads back to it', () => {
  const twice = buildTree(
    pageData({
      files: [
        ['a.py', 30],
        ['x.py::y.py', 3],
      ],
      defs: [
        { file: 0, name: 'f', lines: [1, 2] },
        { file: 0, name: 'f', lines: [4, 9] },
        { file: 0, name: 'é', lines: [5, 6] },
        { file: 1, name: 'f', lines: [1, 3] },
      ],
    }),
  );
  for (const tree of [shop, twice]) for (let node = 0; node < tree.size; node++) expect(find(tree, addressOf(tree, node))).toBe(node);
  expect(nodesOf(twice, (node) => node >= twice.firstDef)).toEqual(['a.py::f', 'a.py::f@4', 'a.py::f.é', 'x.py::y.py::f']);
  for (const address of ['nowhere/', 'nowhere.py', 'a.py::g', 'a.py::f@3']) expect(find(twice, address)).toBe(null);
});

test('a search takes words, comparisons and kinds', () => {
  const search = new Search(shop);
  const found = (query: string): string[] | null => {
    const matches = search.run(query);
    return matches === null ? null : nodesOf(shop, (node) => matches.isMatch[node] === 1);
  };
  expect(found('  ')).toBe(null);
  expect(found('TOTAL cart')).toEqual(['shop/cart.py::Cart.total', 'shop/cart.py::Cart.total.key', 'tests/test_cart.py::test_total']);
  expect(found('cognitive>=7')).toEqual(['shop/cart.py::Cart.total', 'shop/money/parse.py::parse_money']);
  expect(found('is:class')).toEqual(['shop/cart.py::Cart']);
  expect(found('cognitive<=1 is:function shop')).toEqual(['shop/cart.py::Cart.total.key']);
  expect(found('is:nothing')).toEqual([]);
  expect(found('constructor>1')).toEqual([]);
  expect(found('is:constructor')).toEqual([]);
  const matches = search.run('total')!;
  expect([matches.total, matches.within[0], matches.within[find(shop, 'shop/')!]]).toEqual([3, 3, 2]);
});

test('the map covers its area, cell beside cell', () => {
  const root = layout(shop, 0, 'lines', 800, 600);
  const leaves: Cell[] = [];
  const check = (cell: Cell): void => {
    if (cell.children === null) leaves.push(cell);
    for (const child of cell.children ?? []) {
      expect(child.x0).toBeGreaterThanOrEqual(cell.x0);
      expect(child.y0).toBeGreaterThanOrEqual(cell.y0 + cell.header - 1e-6);
      expect(child.x1).toBeLessThanOrEqual(cell.x1 + 1e-6);
      expect(child.y1).toBeLessThanOrEqual(cell.y1 + 1e-6);
      check(child);
    }
  };
  check(root);
  for (const leaf of leaves) expect(cellAt(root, (leaf.x0 + leaf.x1) / 2, (leaf.y0 + leaf.y1) / 2)).toBe(leaf);
  const [shopCell, tests] = root.children!;
  const area = ({ x0, y0, x1, y1 }: Cell): number => (x1 - x0) * (y1 - y0);
  expect(area(shopCell!) / area(tests!)).toBeCloseTo(103 / 20, 1);
  expect(cellAt(root, -1, 5)).toBe(null);
  // What has no size has no cell: by functions, neither the package's own file nor a class's body.
  expect(nodesOf(shop, (node) => layout(shop, 0, 'functions', 800, 600).children!.some((cell) => cell.node === node))).toEqual([
    'shop/',
    'tests/',
  ]);
});

test('imports are added up by folder, and circles are found', () => {
  const { groups, edges, cycles } = packageGraph(shop, 0);
  const names = groups.map(({ node }) => addressOf(shop, node));
  expect(names).toEqual(['shop/__init__.py', 'shop/cart.py', 'shop/money/parse.py', 'tests/test_cart.py']);
  expect(edges.map(({ from, to, imports, inCycle }) => [from, to, imports, inCycle])).toEqual([
    [0, 1, 1, false],
    [1, 2, 1, true],
    [2, 1, 1, true],
    [3, 1, 1, false],
  ]);
  expect(cycles).toEqual([[1, 2]]);
  expect(packageGraph(shop, find(shop, 'shop/money/')!).groups).toHaveLength(1);

  // Only what closes the circle leads back.
  const order = importOrder(packageGraph(shop, 0));
  const place = (g: number): number => order.indexOf(g);
  expect(edges.filter(({ from, to }) => place(from) > place(to)).map(({ from, to }) => [from, to])).toEqual([[2, 1]]);

  const files = Array.from({ length: 60 }, (_, i): [string, number] => [`m${String(i).padStart(2, '0')}.py`, 10]);
  const wide = buildTree(pageData({ files, defs: [], imports: files.map((_, i) => [i, (i + 1) % 60]) }));
  const graph = packageGraph(wide, 0);
  expect(graph.groups.map(({ isRest, files: count }) => [isRest, count]).at(-1)).toEqual([true, 35]);
  expect(graph.groups).toHaveLength(26);
  expect(
    circles(
      20_000,
      Array.from({ length: 20_000 }, (_, i) => ({ from: i, to: (i + 1) % 20_000 })),
    ).cycles,
  ).toHaveLength(1);
});

test('a distribution has every function once, and its bins can be searched', () => {
  const { bins, functions, sum, median, highest } = distribution(shop, 'cognitive', null);
  expect({ functions, sum, median, highest }).toEqual({ functions: 5, sum: 28, median: 2, highest: 18 });
  const search = new Search(shop);
  for (const spread of ['cognitive', 'mccabe', 'lines', 'nesting', 'missing'] as const) {
    for (const bin of distribution(shop, spread, null).bins) expect(search.run(queryOf(spread, bin))!.total).toBe(bin.functions);
  }
  expect(bins.filter((bin) => bin.functions > 0).map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 5],
    [6, 10],
    [16, 25],
  ]);
});

test('relations are read in both directions', () => {
  const calls = new Relations(pageData(SHOP).calls);
  expect([...calls.from(9)]).toEqual([4, 6]);
  expect([...calls.to(8)]).toEqual([6]);
  expect([...calls.to(6)]).toEqual([9]);
  expect([...calls.to(7), ...calls.from(0), ...calls.to(-1)]).toEqual([]);
});

test('the state is an address, and any address is a state', () => {
  const views = ['map', 'functions', 'imports', 'distribution'] as const;
  const state: State = {
    ...START,
    view: 'functions',
    pick: 'a/b c.py::x.<é>&=#',
    query: 'cognitive>1 %',
    sort: '-lines',
    colour: 'annotated',
  };
  expect(stateOf(`#${fragmentOf(state)}`, views, ['cognitive', 'annotated'])).toEqual(state);
  expect(fragmentOf(START)).toBe('');
  const wrong = '#view=changes&sort=constructor&colour=change&size=toString&q=%E0%A4%A&&=&at';
  expect(stateOf(wrong, views, ['cognitive'])).toEqual(START);
});
