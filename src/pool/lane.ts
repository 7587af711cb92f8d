/** Where tasks are run, one after the other in the order they came. */
export interface Lane<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** Runs tasks on this thread: for tests and scripts, where nothing is built. */
export function inlineLane<Task, Result>(work: (task: Task) => Result | Promise<Result>): Lane<Task, Result> {
  return {
    run: async (task) => work(task),
    close: () => Promise.resolve(),
  };
}
