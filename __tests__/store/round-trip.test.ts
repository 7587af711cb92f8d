import { join } from 'node:path';
import { openDataset } from '../../src/store/dataset';
import { TABLES, TABLE_NAMES } from '../../src/tables';
import { comments } from '../../src/tables/ddl';
import { batchOf, type StagingRow } from './batches';
import { PROVENANCE, datasetOf, metadataOf, readByHyparquet } from './datasets';

/** Texts that an indexed repository may bring: quotes, controls, bidi marks, every length around the inlined 12 bytes. */
const HOSTILE = [
  '',
  "'; drop table staging_nodes; --",
  '"quoted"\\',
  'a\0b',
  'line\nline\r\n\ttab',
  '‮evil‬',
  '💥'.repeat(3),
  'é'.repeat(6),
  'é'.repeat(7),
  '%s{}$1`${x}`',
  '$$ and \u2028',
  '￿\u{10ffff}',
  'x'.repeat(100_000),
  ...Array.from({ length: 18 }, (_, length) => 'abcdefghijklmnopqr'.slice(0, length)),
];

const path = `pkg/it's "odd" é.py`;
const nodes: StagingRow[] = HOSTILE.map((text, seq) => ({
  file: 0,
  seq,
  subtree_end: seq,
  node_id: (0xffff_ffff_ffff_0000n + BigInt(seq)).toString(16),
  parent_id: seq === 0 ? null : 'ffffffffffff0000',
  def_id: null,
  kind: [1, 2, 3, 4, 46][seq % 5]!,
  name: text,
  qualname: seq % 3 === 0 ? null : text,
  lineno: seq,
  end_lineno: 2_147_483_647,
  docstring: seq % 2 === 0 ? null : text,
  decorators: seq % 4 === 0 ? null : [text, null, text].slice(0, seq % 4),
  bases: [],
  params:
    seq % 2 === 0
      ? null
      : [
          [text, null, text, 'pos'],
          ['kw', text, null, 'kwonly'],
        ],
  args: seq % 2 === 0 ? null : [text, '**kw'],
  returns: text,
  value_preview: text,
}));
const batch = batchOf(
  {
    files: [
      {
        ...{
          file: 0,
          path,
          module: 'pkg.odd',
          blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
          ok: 0,
          errors: ["SyntaxError: it's 'bad' at 1:2"],
        },
        ...{
          loc: 3,
          param_annotation_ratio: 0.3333,
          annotation_coverage: null,
          node_histogram: [
            ['Call', '2'],
            ['Module', '1'],
          ],
        },
      },
    ],
    nodes,
    edges: [
      { file: 0, seq: 1, edge_type: 0, src_node_id: 'ffffffffffff0000', dst_node_id: '0000000000000001', resolution: null, lineno: 1 },
    ],
    defs: [
      {
        ...{ file: 0, seq: 1, node_id: '00000000000000ff', kind: 1, name: 'C', qualname: 'C', decorators: [], missing_annotations: null },
        ...{ mccabe: null, slots: null, slots_annotated: null, is_public: 1, fingerprint: 'f' },
      },
    ],
  },
  0,
  0,
);

const expected = nodes.map((row, seq) => ({
  node_id: row.node_id,
  parent_id: row.parent_id,
  def_id: null,
  seq,
  subtree_end: seq,
  path,
  module: 'pkg.odd',
  module_id: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
  node_type: ['Module', 'FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Call'][seq % 5],
  name: row.name,
  qualname: row.qualname,
  lineno: seq,
  end_lineno: 2_147_483_647,
  col_offset: 0,
  end_col_offset: 0,
  start_byte: 0,
  end_byte: 0,
  docstring: row.docstring,
  decorators: row.decorators,
  bases: [],
  params:
    row.params === null
      ? null
      : [
          { name: row.name, annotation: null, default: row.name, kind: 'pos' },
          { name: 'kw', annotation: row.name, default: null, kind: 'kwonly' },
        ],
  args: row.args,
  returns: row.name,
  annotation: null,
  value_preview: row.name,
  async: seq % 5 === 2,
  is_public: !(row.name as string).startsWith('_'),
  parse_ok: false,
  errors: ["SyntaxError: it's 'bad' at 1:2"],
}));

test('hostile rows come back from DuckDB and from an independent reader as they were', async () => {
  const { out, counts } = await datasetOf([batch]);
  expect(counts).toEqual({ ast_nodes: HOSTILE.length, ast_edges: 1, ast_metrics: 1, ast_defs: 1 });

  const dataset = await openDataset(out);
  expect(await dataset.query('from ast_nodes')).toEqual(expected);
  const metrics = await dataset.query('from ast_metrics');
  const edges = await dataset.query('from ast_edges');
  const defs = await dataset.query('from ast_defs');
  dataset.close();

  expect(await readByHyparquet(join(out, TABLES.ast_nodes.path))).toEqual(expected);
  expect(edges).toEqual(await readByHyparquet(join(out, TABLES.ast_edges.path)));
  expect(defs).toEqual(await readByHyparquet(join(out, TABLES.ast_defs.path)));
  expect(edges[0]).toMatchObject({
    edge_type: 'child',
    dst_node_id: '0000000000000001',
    dst_qname: null,
    dst_path: null,
    resolution: null,
    path,
  });
  expect(defs[0]).toMatchObject({
    kind: 'class',
    node_id: '00000000000000ff',
    mccabe: null,
    slots: null,
    missing_annotations: null,
    is_async: false,
  });

  const [row] = await readByHyparquet(join(out, TABLES.ast_metrics.path));
  expect(row).toMatchObject({ ok: false, path_norm: path, loc: 3, param_annotation_ratio: 0.3333, annotation_coverage: null });
  expect(row!.node_histogram).toEqual({ Call: 2, Module: 1 });
  expect(metrics[0]).toMatchObject({ module_id: row!.module_id, errors: ["SyntaxError: it's 'bad' at 1:2"] });
});

test('every Parquet file says which dataset it belongs to, and what its columns are', async () => {
  const { out } = await datasetOf([batch]);
  for (const name of TABLE_NAMES) {
    const { key_value_metadata: entries = [] } = metadataOf(join(out, TABLES[name].path));
    const said = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      'ast_dataset.schema_version': '1',
      'ast_dataset.tool_version': PROVENANCE.toolVersion,
      'ast_dataset.python_version': PROVENANCE.pythonVersion,
      'ast_dataset.commit': PROVENANCE.commit,
    });
    expect(JSON.parse(said['ast_dataset.columns']!)).toEqual(comments(TABLES[name]));
  }
});

test('JSONL mirrors have the rows of their Parquet files', async () => {
  const { out, files } = await datasetOf([batch], { jsonl: true });
  expect(files.map(({ path: file, rows }) => [file, rows])).toEqual([
    ['ast/ast_edges.jsonl', 1],
    ['ast/ast_edges.parquet', 1],
    ['ast/ast_metrics.jsonl', 1],
    ['ast/ast_nodes.jsonl', HOSTILE.length],
    ['ast/ast_nodes.parquet', HOSTILE.length],
    ['metrics/ast.parquet', 1],
    ['metrics/ast_defs.parquet', 1],
  ]);
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync(join(out, 'ast/ast_nodes.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(expected);
});
