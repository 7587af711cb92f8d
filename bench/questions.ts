/**
 * `npm run bench:questions -- DATASET`: the queries of docs/questions.md over a dataset, warm, on two threads of one database: the best of
 * five in milliseconds, and the processor's milliseconds. On a machine that does other work too, half of the latter is what two free
 * cores would take.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset } from '../src/store/dataset';

const TIMES = 5;

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('say npm run bench:questions -- DATASET');
  const text = readFileSync(join(__dirname, '..', 'docs', 'questions.md'), 'utf8');
  const dataset = await openDataset(folder, { threads: 2, memoryLimit: '4GB' });
  const [size] = await dataset.query<{ nodes: number }>('select count(*) as nodes from ast_nodes');
  console.log(`${size!.nodes.toLocaleString('en')} nodes`);
  for (const [, title, sql] of text.matchAll(/^### (\d+\. .+)\n[\s\S]*?```sql\n([\s\S]*?)```/gm)) {
    let [wall, processor, rows] = [Infinity, Infinity, 0];
    for (let time = 0; time < TIMES; time++) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      rows = (await dataset.query(sql!)).length;
      wall = Math.min(wall, performance.now() - start);
      const { user, system } = process.cpuUsage(used);
      processor = Math.min(processor, (user + system) / 1000);
    }
    console.log(
      `${wall.toFixed(0).padStart(6)} ms  ${processor.toFixed(0).padStart(6)} of processor  ${String(rows).padStart(5)} rows  ${title}`,
    );
  }
  dataset.close();
}

void main();
