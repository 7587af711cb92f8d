import type { Lane } from './lane';

/** Tasks that a lane holds at a time: one it works on, one that waits, so that it never idles while results are taken. */
const DEPTH = 2;
/** Results that may wait per lane for a slower task before them: what bounds the memory. */
const AHEAD = 4;

/**
 * Runs tasks on lanes and gives their results in the order of the tasks. A task is started only when few results wait to be
 * taken. The first failure ends it. Lanes are not closed.
 */
export async function* inOrder<Task, Result>(tasks: readonly Task[], lanes: readonly Lane<Task, Result>[]): AsyncGenerator<Result, void> {
  const results = new Map<number, Result>();
  const free = Array.from({ length: DEPTH }, () => lanes).flat();
  let started = 0;
  let taken = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => undefined;

  const start = (): void => {
    while (started < tasks.length && started < taken + lanes.length * AHEAD && failure === undefined) {
      const lane = free.shift();
      if (lane === undefined) return;
      const index = started++;
      lane.run(tasks[index]!).then(
        (result) => {
          results.set(index, result);
          free.push(lane);
          start();
          wake();
        },
        (error: unknown) => {
          failure ??= { error };
          wake();
        },
      );
    }
  };

  for (; taken < tasks.length; taken++) {
    start();
    while (!results.has(taken)) {
      if (failure !== undefined) throw failure.error;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const result = results.get(taken)!;
    results.delete(taken);
    yield result;
  }
}
