import { join } from 'node:path';
import { syntheticBatches } from '../../bench/store/synthetic';
import { openDataset } from '../../src/store/dataset';
import { TABLES, type TableName } from '../../src/tables';
import { datasetOf, metadataOf } from './datasets';

const REPOSITORY = { files: 175, nodesPerFile: 800 };
const RUNS = [
  { threads: 2, filesPerBatch: 50 },
  { threads: 1, filesPerBatch: 7 },
  { threads: 8, filesPerBatch: 175 },
];
/** What rows are ordered by. */
const ORDER: Record<TableName, string> = {
  ast_nodes: '(path, seq)',
  ast_edges: '(path, lineno)',
  ast_metrics: 'path',
  ast_defs: '(path, lineno)',
};

test('the same bytes with any number of threads, however files are batched, in order and in full row groups', async () => {
  const runs = [];
  for (const { threads, filesPerBatch } of RUNS)
    runs.push(await datasetOf(syntheticBatches({ ...REPOSITORY, filesPerBatch }), { threads }));
  const [{ out, files, counts }] = runs as [(typeof runs)[0]];
  for (const other of runs) expect(other.files).toEqual(files);

  expect(counts.ast_nodes).toBeGreaterThan(122_880);
  const dataset = await openDataset(out);
  for (const [table, key] of Object.entries(ORDER) as [TableName, string][]) {
    const path = join(out, TABLES[table].path);
    const groups = metadataOf(path).row_groups.map((group) => Number(group.num_rows));
    expect(groups.slice(0, -1).filter((rows) => rows !== (path.includes('metrics') ? 20_480 : 122_880))).toEqual([]);
    const rows = `select ${key} as key, lag(${key}) over (order by file_row_number) as before from read_parquet('${path}', file_row_number = true)`;
    expect(await dataset.query(`select count(*) as disorder from (${rows}) where key < before`)).toEqual([{ disorder: 0 }]);
  }
  dataset.close();
}, 240_000);
