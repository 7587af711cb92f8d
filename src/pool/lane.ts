/** Where tasks are run, one after the other in the order they came. */
export interface Lane<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** Runs tasks on this thread: for tests and scripts, where nothing is built. */
export function inlineLane<Task, Result>(
  work: (task: Task) => Result | Promise<Result>,
  close: () => void = () => undefined,
): Lane<Task, Result> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(() => work(task));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}
