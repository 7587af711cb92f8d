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

/**
 * Builds the extraction of some files of a side, on lanes that are closed after it, or when the signal is aborted.
 * The first of the files has the ordinal `from`.
 *
 * @param settings workers: null for as many as are soonest done
 */
export function extractSide(
  {
    workers,
    pythonVersion,
    nodeDetail,
    callSites = false,
  }: Pick<ExtractSettings, 'pythonVersion' | 'nodeDetail' | 'callSites'> & { readonly workers: number | null },
  { cores, startLane, signal }: ExtractEffects,
): (side: Discovery, files: readonly SourceFile[], from?: number) => AsyncGenerator<Batch, void> {
  return async function* (side, files, from = 0) {
    const tasks = cutRuns(files).map(({ first, end }): ExtractTask => ({ first: from + first, files: files.slice(first, end) }));
    const rootIsPackage = side.files.some(({ path }) => path === '__init__.py');
    const most =
      workers ??
      workersFor(
        files.reduce((sum, { size }) => sum + size, 0),
        cores,
      );
    const lanes = Array.from({ length: Math.min(most, tasks.length) }, () =>
      startLane({ pythonVersion, nodeDetail, callSites, source: side.source, rootIsPackage }),
    );
    const close = (): Promise<unknown> => Promise.all(lanes.map((lane) => lane.close()));
    const leave = (): void => void close();
    signal.addEventListener('abort', leave, { once: true });
    try {
      yield* inOrder(tasks, lanes);
    } finally {
      signal.removeEventListener('abort', leave);
      await close();
    }
  };
}
