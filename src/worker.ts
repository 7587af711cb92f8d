/** The door of a worker thread: settings come as workerData, each message is a task, each answer a batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { errorStack } from './errors';
import { openExtractor, transferList } from './pool/extract';
import type { ExtractSettings, ExtractTask } from './pool/extract';
import type { Answer } from './pool/thread-lane';
import type { Batch } from './tables/staging';

if (parentPort === null) throw new Error('worker.js is started by ast-dataset, not by hand');
const port = parentPort;
const extractor = openExtractor(workerData as ExtractSettings);
let last: Promise<void> = Promise.resolve();

port.on('message', (task: ExtractTask) => {
  last = last.then(async () => {
    try {
      const result = await extractor.run(task);
      port.postMessage({ result } satisfies Answer<Batch>, transferList(result));
    } catch (error) {
      port.postMessage({ failure: errorStack(error) } satisfies Answer<Batch>);
    }
  });
});
