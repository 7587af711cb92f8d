import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '../../../src/python/parser';
import { Field, type PythonVersion, type Tree } from '../../../src/python/tree';
import { unparse, unparsePreview } from '../../../src/python/unparse';

/** What CPython gives (scripts/expect-unparse.ts): one text for all versions, or one for each. */
type Expected = string | null | { by_version: Partial<Record<PythonVersion, string | null>> };

interface Case {
  versions: PythonVersion[];
  statements: Expected[];
  module: Expected;
}

const cases = join(__dirname, 'cases');
const files = readdirSync(cases).filter((name) => name.endsWith('.py'));

const of = (expected: Expected, version: PythonVersion): string | null =>
  expected === null || typeof expected === 'string' ? expected : expected.by_version[version]!;

function statementsOf(tree: Tree): number[] {
  const list = tree.heap[tree.root + Field.Module_body]!;
  return list === 0 ? [] : Array.from(tree.heap.subarray(list + 1, list + 1 + tree.heap[list]!));
}

function preview(text: string | null): string | null {
  const characters = Array.from(text ?? '');
  return characters.length > 120 ? `${characters.slice(0, 120).join('')}…` : text;
}

describe.each(files)('%s', (name) => {
  const source = readFileSync(join(cases, name));
  const { versions, statements, module } = JSON.parse(readFileSync(join(cases, name.replace(/\.py$/, '.expected.json')), 'utf8')) as Case;

  test.each(versions)('as ast.unparse of %s', (version) => {
    const tree = new Parser(version).parse(source, source.length);
    const nodes = statementsOf(tree);
    expect(nodes.map((node) => unparse(tree, node))).toEqual(statements.map((expected) => of(expected, version)));
    expect(unparse(tree, tree.root)).toEqual(of(module, version));
  });

  test.each(versions)('previews are its beginning in %s', (version) => {
    const tree = new Parser(version).parse(source, source.length);
    statementsOf(tree).forEach((node, i) => {
      const expected = of(statements[i]!, version);
      if (expected !== null) expect(unparsePreview(tree, node)).toBe(preview(expected));
    });
  });
});

function parseText(source: string): Tree {
  const bytes = Buffer.from(source);
  return new Parser('3.13').parse(bytes, bytes.length);
}

test('a preview counts code points and does not write what it leaves out', () => {
  const tree = parseText(`'${'🎉'.repeat(200)}'`);
  const [statement] = statementsOf(tree);
  expect(unparsePreview(tree, statement!, 5)).toBe(`'🎉🎉🎉🎉…`);
  const long = parseText(`[${'f(x, "y"), '.repeat(100_000)}]`);
  const start = performance.now();
  for (let i = 0; i < 1000; i++) unparsePreview(long, statementsOf(long)[0]!);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('text of any depth that the parser takes is written', () => {
  const tree = parseText(`x = ${'a.b() + '.repeat(2000)}c`);
  expect(unparse(tree, tree.root)).toBe(`x = ${'a.b() + '.repeat(2000)}c`);
});
