/** Time and size of the store alone: `npx tsx bench/store [files] [threads]`. 1,700 files are about CPython's library. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open';
import { syntheticBatches } from './synthetic';

async function measure(files: number, threads: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  const batches = [...syntheticBatches({ files, nodesPerFile: 500, filesPerBatch: 50 })];
  const times: [string, number, number][] = [];
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const wall = performance.now();
    const used = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(used);
    times.push([name, performance.now() - wall, (user + system) / 1000]);
    return result;
  };
  try {
    const store = await timed('open', () => openStore({ out: join(folder, 'out'), threads }));
    await timed('append', () => batches.forEach((batch) => store.append(batch)));
    const provenance = {
      toolVersion: 'bench',
      pythonVersion: '3.14',
      commit: null,
      baseCommit: null,
      generatedAt: null,
      options: {},
      skipped: {},
    };
    await timed('build', () => store.build(provenance));
    const { counts, files: written } = await timed('finish', () => store.finish(provenance));
    for (const [name, wall, cpu] of times)
      console.log(`${name.padEnd(8)}${wall.toFixed(0).padStart(8)} ms${cpu.toFixed(0).padStart(8)} ms of processor`);
    console.log(counts);
    for (const { path, bytes } of written) console.log(`${path.padEnd(28)}${bytes.toLocaleString('en').padStart(14)} bytes`);
    console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void measure(Number(process.argv[2] ?? 1700), Number(process.argv[3] ?? 2));
