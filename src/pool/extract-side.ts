import type { Discovery, SourceFile } from '../discover';
import type { Batch } from '../tables/staging';
import type { ExtractSettings, ExtractTask } from './extract';
import { inOrder } from './in-order';
import type { Lane } from './lane';
import { cutRuns } from './runs';
import { workersFor } from './workers';

export interface ExtractEffects {
  readonly cores: number;
  readonly startLane: (settings: ExtractSettings) => Lane<ExtractTask, Batch>;
  readonly signal: AbortSignal;
}

/** The extraction of some files of one side after another. */
export interface Extraction {
  /** Rows of the files, in their order; the first of them has the ordinal `from`, else 0. One side at a time. */
  readonly extract: (side: Discovery, files: readonly SourceFile[], from?: number) => AsyncGenerator<Batch, void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens an extraction on lanes, which are closed when the signal is aborted. One lane stays between two sides: what it has compiled
 * costs more than the few files of a base.
 *
 * @param settings workers: null for as many as the source is worth
 */
export function openExtraction(
  { workers, pythonVersion, nodeDetail, callSites = false }: ExtractSettings & { readonly workers: number | null },
  { cores, startLane, signal }: ExtractEffects,
): Extraction {
  let lanes: Lane<ExtractTask, Batch>[] = [];
  const close = async (keep = 0): Promise<void> => {
    const leaving = lanes.slice(keep);
    lanes = lanes.slice(0, keep);
    await Promise.all(leaving.map((lane) => lane.close()));
  };
  const leave = (): void => void close();
  signal.addEventListener('abort', leave, { once: true });
  return {
    extract: async function* (side, files, from = 0) {
      const rootIsPackage = side.files.some(({ path }) => path === '__init__.py');
      const { source } = side;
      const tasks = cutRuns(files).map(({ first, end }): ExtractTask => ({
        first: from + first,
        files: files.slice(first, end),
        source,
        rootIsPackage,
      }));
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      const wanted = Math.min(workers ?? workersFor(bytes, cores), tasks.length);
      while (lanes.length < wanted) lanes.push(startLane({ pythonVersion, nodeDetail, callSites }));
      let isDone = false;
      try {
        yield* inOrder(tasks, lanes.slice(0, wanted));
        isDone = true;
      } finally {
        // A lane that was left in the middle of a side is of no use to the next one.
        await close(isDone ? 1 : 0);
      }
    },
    close: async () => {
      signal.removeEventListener('abort', leave);
      await close();
    },
  };
}
