/** Run by replace.test.ts, and killed while it writes: says each step before it takes it. */
import { syntheticBatches } from '../../bench/store/synthetic';
import { openStore } from '../../src/store/open';

const provenance = { toolVersion: '1', pythonVersion: '3.14', commit: null, baseCommit: null, generatedAt: null, options: {}, skipped: {} };
const say = (step: string): Promise<void> => new Promise((resolve) => process.stdout.write(`${step}\n`, () => setTimeout(resolve, 2)));

async function write(out: string): Promise<void> {
  await say('open');
  const store = await openStore({ out });
  await say('append');
  for (const batch of syntheticBatches({ files: 40, nodesPerFile: 200, filesPerBatch: 20 })) store.append(batch);
  await say('build');
  await store.build(provenance);
  await say('finish');
  await store.finish(provenance);
}

void write(process.argv[2]!);
