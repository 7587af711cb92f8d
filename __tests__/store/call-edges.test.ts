import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/discover';
import { BatchBuilder } from '../../src/facts/batch-builder';
import { openDataset, type Dataset } from '../../src/store/dataset';
import { datasetOf } from './datasets';

/** A repository whose calls say, after `#:`, which targets they have and how those are found; `-` where nothing may be said. */
const repository = join(__dirname, 'call-edges');

interface Edge {
  readonly path: string;
  readonly lineno: number;
  readonly dst_qname: string;
  readonly dst_node_id: string | null;
  readonly dst_path: string | null;
  readonly resolution: string;
}

let dataset: Dataset;
const edges = new Map<string, Edge[]>();
const paths = readdirSync(repository, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.py'))
  .sort();

/** The dataset of Python files, which are their own modules. */
async function index(files: readonly (readonly [path: string, source: Uint8Array])[]): Promise<Dataset> {
  const builder = new BatchBuilder({ version: '3.13', nodeDetail: 'standard', outline: () => [], rootIsPackage: false });
  files.forEach(([path, bytes], file) => {
    const module = path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
    void builder.addFile({ file, path, module, blob: null, size: bytes.length, ...decode(bytes, '3.13') });
  });
  return openDataset((await datasetOf([builder.finish()])).out);
}

beforeAll(async () => {
  dataset = await index(paths.map((path) => [path, readFileSync(join(repository, path))]));
  for (const edge of await dataset.query<Edge>(
    "select path, lineno, dst_qname, dst_node_id, dst_path, resolution from ast_edges where edge_type = 'call' order by path, lineno",
  )) {
    const place = `${edge.path}:${edge.lineno}`;
    edges.set(place, [...(edges.get(place) ?? []), edge]);
  }
});

afterAll(() => dataset.close());

test.each(paths)('%s: each call leads where it says', (path) => {
  const lines = readFileSync(join(repository, path), 'utf8').split('\n');
  const found = lines.map((line, i) => {
    const [code, expected] = line.split('  #: ');
    const calls = edges.get(`${path}:${i + 1}`) ?? [];
    const said = calls.map((edge) => {
      if (edge.dst_node_id === null) return '-';
      const where = expected?.endsWith('.py') === true ? ` ${edge.dst_path!}` : '';
      return `${edge.dst_qname} ${edge.resolution}${where}`;
    });
    return said.length === 0 ? code : `${code}  #: ${said.join(', ')}`;
  });
  expect(found).toEqual(lines);
});

test('chains of classes, aliases and modules, and classes that inherit from each other, end in time', async () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => `class C${i + 1}(C${i}): ...`);
  const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i + 1} = a${i}`);
  const wide = Array.from({ length: 200 }, (_, i) => `class W${i}(${Array.from({ length: 200 }, (__, j) => `W${j}`).join(', ')}): ...`);
  const modules = Array.from({ length: 200 }, (_, i): [string, string] => [
    `m${i}.py`,
    `from m${(i + 1) % 200} import *\nfrom m0 import f${i} as f\n`,
  ]);
  const hostile: [string, string][] = [
    [
      'hostile.py',
      [
        'class C0:\n  def m(self): ...',
        ...chain,
        'def a0(): ...',
        ...aliases,
        'class R1(R2):\n  def m(self): self.n()',
        'class R2(R1):\n  def n(self): self.m()',
        ...wide,
        'C10000.m()',
        'C60.m()',
        'a10000()',
        'W7.m()',
        'x = y\ny = x\nx()\nx.m()',
      ].join('\n'),
    ],
    ...modules,
    ['ring.py', 'from m0 import *\nnothing()\nf()\n'],
  ];
  const made = await index(hostile.map(([path, text]) => [path, Buffer.from(text)]));
  const rows = await made.query<Edge>(
    "select dst_qname, dst_node_id, resolution from ast_edges where edge_type = 'call' and dst_node_id is not null",
  );
  made.close();
  expect(rows.map(({ dst_qname, resolution }) => [dst_qname, resolution])).toEqual([
    ['hostile.R2.n', 'self'],
    ['hostile.C0.m', 'inherited'],
  ]);
}, 60_000);
