import type { Discovery } from '../discover';
import type { Note } from '../enrich/reading/note';
import type { Progress } from '../log/progress';
import type { ExtractSettings, ExtractTask } from '../pool/extract';
import type { Lane } from '../pool/lane';
import type { Batch } from '../tables/staging';

/** What a run may touch besides the repository and the dataset: a door gives it. */
export interface Effects {
  /** Workers when the options do not say. */
  readonly cores: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user stops the run. */
  readonly signal: AbortSignal;
  /** Seconds on any clock. */
  readonly now: () => number;
  readonly startLane: (settings: ExtractSettings) => Lane<ExtractTask, Batch>;
  readonly onDiscovered: (discovery: Discovery, bytes: number) => void;
  readonly onProgress: (progress: Progress) => void;
  /** What a reader of the log should know of a report of another tool. */
  readonly onNote?: (note: Note) => void;
  /** All files are read; the tables are about to be written. */
  readonly onWriting: () => void;
}
