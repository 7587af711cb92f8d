import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC, tableToIPC, Table as ArrowTable } from 'apache-arrow';
import { TABLES, TABLE_NAMES, SCHEMA_VERSION, type Table } from '../../src/tables';
import { comments, conform, createTable, duckdbType } from '../../src/tables/ddl';
import { Session } from '../../src/store/session';

const tables: readonly Table[] = Object.values(TABLES);

test.each(TABLE_NAMES)('%s: every column has one sentence', (name) => {
  const said = comments(TABLES[name]);
  expect(Object.keys(said)).toEqual(TABLES[name].schema.fields.map((field) => field.name));
  for (const [column, sentence] of Object.entries(said)) expect([column, sentence]).toEqual([column, expect.stringMatching(/^\S.*\.$/)]);
});

test('no two columns of a table have one name', () => {
  for (const { schema } of tables) expect(new Set(schema.names).size).toBe(schema.names.length);
});

test('the schemas are valid Arrow', () => {
  for (const { schema } of tables) expect(tableFromIPC(tableToIPC(new ArrowTable(schema))).schema.names).toEqual(schema.names);
});

test('DuckDB takes the DDL, and a query conforms to the declared types', async () => {
  const session = await Session.open({ threads: 2, memoryLimit: '200MB', folders: [] });
  for (const table of tables) {
    await session.run(createTable(table));
    const typed = await session.rows<{ column_name: string; column_type: string; null: string }>(`describe ${table.name}`);
    expect(typed.map((column) => [column.column_name, column.null])).toEqual(
      table.schema.fields.map((field) => [field.name, field.nullable ? 'YES' : 'NO']),
    );
    const nulls = table.schema.fields.map((field) => `null as "${field.name}"`).reverse();
    const conformed = await session.rows<{ column_name: string; column_type: string }>(
      `describe ${conform(table, `select ${nulls.join(', ')}`)}`,
    );
    expect(conformed.map((column) => [column.column_name, column.column_type])).toEqual(
      typed.map((column) => [column.column_name, column.column_type]),
    );
  }
  session.close();
});

test('types in DuckDB’s words', () => {
  const typeOf = (table: Table, column: string): string => duckdbType(table.schema.fields.find((field) => field.name === column)!.type);
  expect(typeOf(TABLES.ast_nodes, 'params')).toBe('struct("name" varchar, "annotation" varchar, "default" varchar, "kind" varchar)[]');
  expect(typeOf(TABLES.ast_nodes, 'decorators')).toBe('varchar[]');
  expect(typeOf(TABLES.ast_nodes, 'async')).toBe('boolean');
  expect(typeOf(TABLES.ast_nodes, 'seq')).toBe('integer');
  expect(typeOf(TABLES.ast_metrics, 'node_histogram')).toBe('map(varchar, integer)');
  expect(typeOf(TABLES.ast_metrics, 'annotation_coverage')).toBe('double');
});

test('docs/schema.md names every table and column', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'schema.md'), 'utf8');
  expect(text).toContain(`Schema version ${SCHEMA_VERSION}.`);
  for (const { name, path, schema } of tables) {
    expect(text).toContain(`## ${name}`);
    expect(text).toContain(path);
    for (const column of schema.names) expect(text).toContain(`| \`${String(column)}\``);
  }
});
