import { join } from 'node:path';
import { syntheticBatches } from '../../bench/store/synthetic';
import { openStore } from '../../src/store/open';
import { openShards } from '../../src/store/shard/open';
import { openShardStore } from '../../src/store/shard/write';
import { PROVENANCE, datasetOf, temporary } from './datasets';

const REPOSITORY = { files: 175, nodesPerFile: 800, filesPerBatch: 25 };

test('rows that come in shards give the same bytes, across the bounds of row groups', async () => {
  const batches = [...syntheticBatches(REPOSITORY)];
  const whole = await datasetOf(batches);
  expect(whole.counts.ast_nodes).toBeGreaterThan(122_880);

  const folder = temporary();
  const parts = [batches.slice(0, 3), batches.slice(3)];
  for (const [i, part] of parts.entries()) {
    const [first, end] = [part[0]!.firstFile, part.at(-1)!.lastFile + 1];
    const store = await openShardStore({ out: join(folder, String(i)) }, first);
    for (const batch of part) store.append(batch);
    await store.finish({
      tool_version: PROVENANCE.toolVersion,
      shard: { number: i + 1, of: 2, first_file: first, end_file: end, all_files: 175, listing: '0'.repeat(64) },
      places: { roots: [], folder: '' },
      commit: PROVENANCE.commit,
      root_in_commit: '',
      generated_at: PROVENANCE.generatedAt,
      options: { include: [], exclude: [], node_detail: 'standard', python_version: '3.14', max_file_size: 1 },
      skipped: {},
      totals: { bytes: 0, lines: 0, failed: { rejected: 0, undecoded: 0, tooLarge: 0, unreadable: 0, broken: 0 }, examples: [] },
    });
  }
  const store = await openStore({ out: join(folder, 'merged') });
  for (const shard of await openShards([folder])) await store.adopt(shard);
  expect((await store.finish(PROVENANCE)).files).toEqual(whole.files);
}, 120_000);
