import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicRows } from '../../scripts/oracle/batch-rows';
import { decode } from '../../src/discover';
import { BatchBuilder } from '../../src/facts/batch-builder';

interface Expected {
  readonly module: string;
  readonly nodes: readonly object[];
  readonly edges: readonly object[];
  readonly bindings: readonly unknown[];
}

const STORED = ['path', 'module', 'module_id', 'async', 'is_public', 'parse_ok'];
const cases = join(__dirname, 'cases');

/** A row without nulls and without what the store adds, as `rows.py --cases` writes it. */
function short(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && !STORED.includes(name)));
}

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;
  const builder = new BatchBuilder({
    version: '3.13',
    nodeDetail: name.startsWith('full') ? 'full' : 'standard',
    outline: () => [],
    rootIsPackage: '__init__.py' in expected,
  });

  test.each(Object.entries(expected))('%s has the rows that CPython’s ast gives', (path, { module, nodes, edges, bindings }) => {
    const decoded = decode(readFileSync(join(folder, path)), '3.13');
    void builder.addFile({ file: 0, path, module, blob: null, size: 0, ...decoded });
    const rows = publicRows(builder.finish());
    expect(rows.nodes.map((row) => short(row))).toEqual(nodes.map((row) => withLists(row)));
    expect(rows.edges.map((row) => short(row))).toEqual(edges);
    expect(rows.bindings).toEqual(bindings);
  });
});

/** The separators of packed lists cannot stand in an element. */
function withLists(row: object): object {
  return JSON.parse(JSON.stringify(row), (key, value: unknown) =>
    typeof value === 'string' && /^(?:annotation|default|\d+)$/.test(key) ? value.replace(/[\x1d-\x1f]/g, '\ufffd') : value,
  ) as object;
}
