import { Worker } from 'node:worker_threads';
import { UserError, errorCode, errorMessage } from '../errors';
import { quote } from '../log/sanitize';
import type { Lane } from './lane';

/** Parsers recurse as deep as the code nests; the default of 4 MB is too small for what CPython accepts. */
const STACK_MB = 64;

/** What a thread answers: one answer per task, in the order of the tasks. */
export type Answer<Result> = { readonly result: Result } | { readonly failure: string };

interface Waiting<Result> {
  readonly shown: string;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs tasks on a thread of its own.
 *
 * @param file the script of the thread; it answers each message with an `Answer`
 * @param data its `workerData`
 * @param describe names a task for the report when the thread is lost
 */
export function threadLane<Task, Result>(file: string, data: unknown, describe: (task: Task) => string): Lane<Task, Result> {
  const worker = new Worker(file, { workerData: data, resourceLimits: { stackSizeMb: STACK_MB } });
  const waiting: Waiting<Result>[] = [];
  let lost: string | undefined;

  const fail = (reason: string, cause?: unknown): void => {
    lost = reason;
    for (const { shown, reject } of waiting.splice(0)) {
      reject(
        new UserError(
          `a worker stopped while it read ${shown}: ${reason}`,
          'Leave these files out with --exclude, and please report them.',
          { cause },
        ),
      );
    }
  };
  worker.on('message', (answer: Answer<Result>) => {
    if ('failure' in answer) fail(answer.failure);
    else waiting.shift()?.resolve(answer.result);
  });
  worker.on('error', (error) => {
    fail(errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : quote(errorMessage(error)), error);
  });
  worker.on('exit', () => {
    fail('it ended');
  });

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ shown: describe(task), resolve, reject });
        if (lost === undefined) worker.postMessage(task);
        else fail(lost);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
