import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import type { Options } from './table';

/** `ast-dataset merge`. */
export interface MergeCommand {
  readonly verb: 'merge';
  /** Shards, or folders that hold them. */
  readonly folders: readonly string[];
  readonly options: Options;
}

/** `ast-dataset query`. */
export interface QueryCommand {
  readonly verb: 'query';
  readonly folder: string;
  /** Null: the statements of `file`; without that either, the tables are named. */
  readonly sql: string | null;
  /** `-` is standard input. */
  readonly file: string | null;
  readonly as: 'table' | 'csv' | 'json';
  readonly options: Options;
}

/** `ast-dataset ingest`. */
export interface IngestCommand {
  readonly verb: 'ingest';
  readonly folder: string;
  readonly database: string;
  /** Null: the database holds this repository only. */
  readonly repository: string | null;
  readonly options: Options;
}

/** What `merge` was given. */
export function mergeCommand(words: readonly string[], options: Options): MergeCommand {
  if (words.length === 0) throw new UsageError('no shard is named', 'Say: ast-dataset merge SHARD... --out DIR');
  return { verb: 'merge', folders: words, options };
}

/** What `query` was given. */
export function queryCommand(words: readonly string[], options: Options): QueryCommand {
  const [folder, sql = null, ...more] = words;
  const usage = 'Say: ast-dataset query DIR "from ast_defs limit 10", or: ast-dataset query DIR --file FILE';
  if (folder === undefined) throw new UsageError('no dataset is named', usage);
  if (more.length > 0)
    throw new UsageError(`${words.length} words are given, the third is ${quote(more[0]!)}`, `SQL goes between quotation marks. ${usage}`);
  if (sql !== null && options.file !== null) throw new UsageError('SQL and --file are given', 'Give one of them.');
  return { verb: 'query', folder, sql, file: options.file, as: options.as, options };
}

/** What `ingest` was given. */
export function ingestCommand(words: readonly string[], options: Options): IngestCommand {
  const [folder, ...more] = words;
  const usage = 'Say: ast-dataset ingest DIR --db repo.duckdb';
  if (folder === undefined) throw new UsageError('no dataset is named', usage);
  if (more.length > 0)
    throw new UsageError(
      `${words.length} folders are given: ${words.map(quote).join(', ')}`,
      `Take in one dataset after the other. ${usage}`,
    );
  if (options.db === null) throw new UsageError('no database is named', usage);
  return { verb: 'ingest', folder, database: options.db, repository: options.repo, options };
}
