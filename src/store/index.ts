import type { Batch } from '../tables/staging';
import type { Session } from './session';
import type { FoundShard } from './shard/open';

/** What the dataset says about itself: Parquet metadata and manifest.json. */
export interface Provenance {
  readonly toolVersion: string;
  /** The Python whose grammar was used: `3.14`. */
  readonly pythonVersion: string;
  /** Null outside git. */
  readonly commit: string | null;
  readonly baseCommit: string | null;
  /** The commit's time or SOURCE_DATE_EPOCH as an ISO string; null without either. */
  readonly generatedAt: string | null;
  /** The options that the dataset was made with, as the manifest shows them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Files left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export interface StoreOptions {
  /** The dataset folder: absent, empty, or a dataset to be replaced. */
  readonly out: string;
  /** Threads of DuckDB, at least 2 are used; the output is the same for all. */
  readonly threads?: number;
  /** As DuckDB writes it: `1GB`. What does not fit is spilled beside `out`. */
  readonly memoryLimit?: string;
  /** Write the JSONL mirrors too. */
  readonly jsonl?: boolean;
  /** Names that calls get no edges to; `*` is any text. */
  readonly noise?: readonly string[];
}

/** Rows written per public table. */
export interface TableCounts {
  readonly ast_nodes: number;
  readonly ast_edges: number;
  readonly ast_metrics: number;
  readonly ast_defs: number;
}

/** One file of the dataset; `path` is relative to it, `rows` null where the file has none. */
export interface DatasetFile {
  readonly path: string;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

export interface StoreResult {
  /** The finished dataset. */
  readonly out: string;
  readonly counts: TableCounts;
  readonly files: readonly DatasetFile[];
}

/** A dataset in the making. Nothing is seen at `out` before `finish` returns. */
export interface Store {
  /** Where the files are until `finish`: a later stage writes its own (report/, diff/, modules/) below it. */
  readonly folder: string;
  /** Takes batches in file order, without gaps. The arrays are not kept. */
  append(batch: Batch): void;
  /** Takes the rows of a shard instead, in the order of shards. Gives the paths of its files. */
  adopt(shard: FoundShard): Promise<readonly string[]>;
  /** Writes the tables below `folder`. To be called once, after the last batch; `finish` does it when nobody did. */
  build(provenance: Provenance): Promise<TableCounts>;
  /**
   * Lets a later stage ask the tables of the run, between `build` and `finish`. Its session reads and writes only below `folder`;
   * `abort` waits for it.
   */
  stage<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** What the manifest will say of a file that a later stage has written: how many rows it has. */
  note(path: string, rows: number): void;
  /** Writes manifest.json over everything below `folder` and puts it in the place of `out`. */
  finish(provenance: Provenance): Promise<StoreResult>;
  /** Leaves `out` as it was and removes what was made so far. Safe at any time, also twice and during the others. */
  abort(): Promise<void>;
}
