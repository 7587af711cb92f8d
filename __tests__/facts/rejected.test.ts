import { tableRows } from '../../scripts/oracle/batch-rows';
import { BatchBuilder, transferList, type BatchOptions, type FileInput } from '../../src/facts/batch-builder';
import type { Outline } from '../../src/outline/outline';

const OPTIONS: BatchOptions = { version: '3.13', nodeDetail: 'standard', outline: () => [], rootIsPackage: false };

function file(text: string, more: Partial<FileInput> = {}): FileInput {
  const source = Buffer.from(text);
  return {
    file: 0,
    path: 'pkg/a.py',
    module: 'pkg.a',
    blob: 'b10b',
    size: source.length,
    source,
    length: source.length,
    error: null,
    ...more,
  };
}

const OUTLINE: Outline = [
  {
    type: 'ClassDef',
    name: 'A',
    qualname: 'A',
    parent: -1,
    startByte: 0,
    endByte: 30,
    lineno: 1,
    colOffset: 0,
    endLineno: 3,
    endColOffset: 8,
  },
  {
    type: 'FunctionDef',
    name: 'f',
    qualname: 'A.f',
    parent: 0,
    startByte: 10,
    endByte: 20,
    lineno: 2,
    colOffset: 2,
    endLineno: 2,
    endColOffset: 12,
  },
  {
    type: 'AsyncFunctionDef',
    name: 'g',
    qualname: 'g',
    parent: -1,
    startByte: 31,
    endByte: 40,
    lineno: 4,
    colOffset: 0,
    endLineno: 4,
    endColOffset: 9,
  },
];

describe('a text that Python rejects', () => {
  test('has its Module, its outline and the reason', async () => {
    const builder = new BatchBuilder({ ...OPTIONS, outline: () => Promise.resolve(OUTLINE) });
    await builder.addFile(file('class A:\n  def f(: pass\n'));
    const batch = builder.finish();
    expect(tableRows(batch, 'files')[0]).toMatchObject({
      ok: 0,
      errors: ['SyntaxError: invalid syntax at 2:9'],
      loc: 2,
      sloc: 2,
      num_nodes: 0,
      blob: 'b10b',
    });
    const nodes = tableRows(batch, 'nodes');
    expect(nodes.map(({ seq, subtree_end, name, qualname }) => [seq, subtree_end, name, qualname])).toEqual([
      [0, 3, null, null],
      [1, 2, 'A', 'A'],
      [2, 2, 'f', 'A.f'],
      [3, 3, 'g', 'g'],
    ]);
    expect(nodes.map((row) => row.parent_id)).toEqual([null, nodes[0]!.node_id, nodes[1]!.node_id, nodes[0]!.node_id]);
    expect(nodes.map((row) => row.def_id)).toEqual([null, null, nodes[1]!.node_id, null]);
    expect(nodes[0]).toMatchObject({ start_byte: 0, end_byte: 24 });
    expect(tableRows(batch, 'edges').map(({ edge_type, dst_node_id }) => [edge_type, dst_node_id])).toEqual(
      nodes.slice(1).map((row) => [0, row.node_id]),
    );
    expect(batch.tables.defs.rows).toBe(0);
  });

  test('keeps its Module when the outline fails, at once or later', async () => {
    const fail = (): never => {
      throw new Error('no outline');
    };
    for (const outline of [fail, () => Promise.reject(new Error('no outline'))]) {
      const builder = new BatchBuilder({ ...OPTIONS, outline });
      await builder.addFile(file('x ='));
      const batch = builder.finish();
      expect(batch.tables.nodes.rows).toBe(1);
      expect(tableRows(batch, 'files')[0]!.errors).toEqual(['SyntaxError: invalid syntax at 1:4', 'internal error: no outline']);
    }
  });

  test('is not parsed when it could not be read', () => {
    const builder = new BatchBuilder(OPTIONS);
    void builder.addFile(file('', { error: 'too large', blob: null }));
    const batch = builder.finish();
    expect(tableRows(batch, 'files')[0]).toMatchObject({ ok: 0, errors: ['too large'], blob: null, loc: 0 });
    expect(tableRows(batch, 'nodes')[0]).toMatchObject({ seq: 0, name: null, end_byte: 0, lineno: 0 });
  });
});

test('parentheses and operators too deep for CPython are an error of the file', () => {
  const builder = new BatchBuilder(OPTIONS);
  void builder.addFile(file('('.repeat(300)));
  void builder.addFile(file(`x = ${Array(50_000).fill('a').join(' + ')}`, { file: 1 }));
  void builder.addFile(file('x = 1', { file: 2 }));
  const files = tableRows(builder.finish(), 'files');
  expect(files.map(({ ok }) => ok)).toEqual([0, 0, 1]);
  expect(files[0]!.errors).toEqual(['SyntaxError: too many nested parentheses at 1:201']);
  expect(String(files[1]!.errors)).toMatch(/^(?:RecursionError|MemoryError): /);
});

test('names that multiply beyond all measure are an error of the file, and the next one is whole', () => {
  const builder = new BatchBuilder(OPTIONS);
  void builder.addFile(file(`x = a${`.${'b'.repeat(500)}(1)`.repeat(1000)}`));
  void builder.addFile(file('f(1)', { file: 1 }));
  const batch = builder.finish();
  expect(tableRows(batch, 'files').map(({ ok, errors }) => [ok, errors])).toEqual([
    [0, ['too large: the names and texts of its rows']],
    [1, null],
  ]);
  expect(tableRows(batch, 'nodes').map((row) => [row.file, row.seq])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
});

test('batches are independent of what came before', () => {
  const one = new BatchBuilder(OPTIONS);
  const two = new BatchBuilder(OPTIONS);
  const inputs = ['import a\na.b()', 'def f(): f()', 'x ='].map((text, i) => file(text, { file: i, path: `${i}.py`, module: `m${i}` }));
  const batches = inputs.map((input) => {
    void one.addFile(input);
    return one.finish();
  });
  expect(batches.map(({ firstFile, lastFile }) => [firstFile, lastFile])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  for (const input of inputs) void two.addFile(input);
  const all = two.finish();
  expect(all).toMatchObject({ firstFile: 0, lastFile: 2, sourceBytes: 29 });
  for (const table of ['files', 'nodes', 'edges', 'defs', 'bindings'] as const) {
    expect(tableRows(all, table)).toEqual(batches.flatMap((batch) => tableRows(batch, table)));
  }
  const clone = structuredClone(all, { transfer: transferList(all) });
  expect(clone.tables.nodes.rows).toBe(all.tables.nodes.rows);
  expect(all.strings.bytes.length).toBe(0);
});
