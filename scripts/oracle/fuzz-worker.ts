import { parentPort, workerData } from 'node:worker_threads';
import { fuzzed } from './fuzz-input';
import { decode } from '../../src/discover/decode/decode';
import { BatchBuilder } from '../../src/facts/batch-builder';
import { outline } from '../../src/outline/outline';
import type { PythonVersion } from '../../src/python/tree';
import { tableRows } from './batch-rows';

export interface FuzzSettings {
  readonly version: PythonVersion;
  readonly files: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Slots of the shared array: the case under way, and the process's seconds on a processor when it began. */
export const CASE = 0;
export const SINCE = 1;

/** Seconds that this process has spent on a processor: what a busy machine does not stretch. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A case that takes longer than this is said, though it ends. */
const SLOW = 5;

async function run({ version, files, first, last, shared }: FuzzSettings & { shared: Float64Array }): Promise<void> {
  const builder = new BatchBuilder({ version, nodeDetail: 'full', outline, rootIsPackage: false });
  for (let number = first; number < last; number++) {
    shared[CASE] = number;
    const started = (shared[SINCE] = processorSeconds());
    const bytes = fuzzed(number, files);
    await builder.addFile({ file: 0, path: 'a.py', module: 'a', blob: null, size: bytes.length, ...decode(bytes, version) });
    const batch = builder.finish();
    const problem = ((tableRows(batch, 'files')[0]?.errors ?? []) as string[]).find((line) => line.startsWith('internal error'));
    if (problem !== undefined) throw new Error(problem);
    const seconds = processorSeconds() - started;
    if (seconds > SLOW) throw new Error(`took ${seconds.toFixed(1)} s for ${bytes.length} bytes`);
    if (number % 256 === 0) await new Promise(setImmediate);
  }
  parentPort!.postMessage('done');
}

if (parentPort !== null) void run(workerData as FuzzSettings & { shared: Float64Array });
