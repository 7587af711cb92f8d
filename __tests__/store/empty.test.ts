import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset } from '../../src/store/dataset';
import { TABLES, TABLE_NAMES } from '../../src/tables';
import { duckdbType } from '../../src/tables/ddl';
import { PROVENANCE, datasetOf, readByHyparquet } from './datasets';

test('a dataset without files has every table with its columns and types', async () => {
  const { out, counts } = await datasetOf([]);
  expect(counts).toEqual({ ast_nodes: 0, ast_edges: 0, ast_metrics: 0, ast_defs: 0 });
  const dataset = await openDataset(out);
  for (const name of TABLE_NAMES) {
    const described = await dataset.query<{ column_name: string; column_type: string }>(`describe ${name}`);
    const columns = TABLES[name].schema.fields;
    expect(described.map((column) => column.column_name)).toEqual(columns.map((field) => field.name));
    const types = await dataset.query<{ type: string }>(
      columns.map((field) => `select typeof(null::${duckdbType(field.type)}) as type`).join(' union all '),
    );
    expect(described.map((column) => column.column_type)).toEqual(types.map(({ type }) => type));
    expect(await readByHyparquet(join(out, TABLES[name].path))).toEqual([]);
  }
  dataset.close();
});

test('the manifest says how the dataset was made and what is in it', async () => {
  const { out, files } = await datasetOf([]);
  expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toEqual({
    dataset_version: '1',
    tool_version: PROVENANCE.toolVersion,
    python_version: PROVENANCE.pythonVersion,
    commit: PROVENANCE.commit,
    base_commit: null,
    generated_at: PROVENANCE.generatedAt,
    options: PROVENANCE.options,
    counts: { files: 0, rows: { ast_nodes: 0, ast_edges: 0, ast_metrics: 0, ast_defs: 0 }, skipped: { symlink: 2 } },
    files,
  });
});
