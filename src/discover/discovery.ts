import type { ObjectFormat } from './blob-id';
import type { GitEnvironment } from './git/run';

/** Why something that was found is not a file of the dataset. */
export type SkipReason =
  /** Matched by `exclude`, or by no `include`. */
  | 'excluded'
  /** A file or folder whose name begins with a dot; outside git only. */
  | 'hidden'
  | 'symlink'
  /** A submodule, or another repository that lies inside this one. */
  | 'submodule'
  /** A FIFO, socket or device. */
  | 'not a regular file'
  /** Git tracks it, the work tree lacks it. */
  | 'missing'
  /** Its written path is that of another file: `\xNN` in one stands for a byte, in the other for four characters. */
  | 'same path'
  /** A folder that may not be listed: what it holds is unknown. */
  | 'unreadable folder';

/** Bytes beyond which a file is not read, unless told otherwise. */
export const MAX_FILE_SIZE = 64_000_000;

/** What to discover. */
export interface DiscoverOptions {
  /** Globs relative to the repository root; none means every `.py`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Read this commit's blobs instead of the work tree. Anything `git rev-parse` understands. */
  readonly rev?: string;
  /** The root within the commit's tree, `''` for its top: that of another discovery, so that both name files alike. */
  readonly rootInCommit?: string;
  /** Bytes beyond which a file is not read; 64 MB by default. */
  readonly maxFileSize?: number;
  /** `SOURCE_DATE_EPOCH`: seconds that stand in for the commit's time. */
  readonly sourceDateEpoch?: string;
  /** The environment git may see; only the variables that git needs are handed on. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A file of the dataset. Plain data, for any thread. */
export interface SourceFile {
  /** Relative to the root, `/` between parts, `\xNN` for bytes that are not UTF-8. */
  readonly path: string;
  readonly module: string;
  /** Size in bytes, of the blob or as the listing saw it. */
  readonly size: number;
  /** The blob's object id where the listing tells it: when a commit is read. */
  readonly blob: string | null;
  /** Why it is not to be read, as a line of `errors`. */
  readonly error: string | null;
  /** The path's bytes, one per character, where `path` cannot say them. */
  readonly rawPath: string | null;
}

/** Where the bytes of files come from. Plain data, for any thread: see `openReader`. */
export type FileSource =
  | {
      readonly kind: 'work tree';
      readonly root: string;
      /** Of the ids that the files' bytes get: the repository's, sha1 outside git. */
      readonly objectFormat: ObjectFormat;
      readonly maxFileSize: number;
    }
  | { readonly kind: 'commit'; readonly gitDir: string; readonly environment: GitEnvironment; readonly maxFileSize: number };

/** What there is to index. */
export interface Discovery {
  /** The repository root: an absolute path. */
  readonly root: string;
  /** The root within git's tree (`''` at its top), null outside git: the `rootInCommit` for another commit. */
  readonly rootInCommit: string | null;
  /** How files were listed. */
  readonly listing: 'git' | 'walk' | 'commit';
  readonly source: FileSource;
  /** Ordered by the bytes of `path`; no path twice. */
  readonly files: readonly SourceFile[];
  /** How often each reason was met; reasons in alphabetical order. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** The commit that was read, or HEAD of the work tree. */
  readonly commit: string | null;
  /** Its committer's time, or SOURCE_DATE_EPOCH: ISO 8601 in UTC, whole seconds. */
  readonly commitTime: string | null;
  /** Sentences for the log: folders that could not be read, a git that could not be run. */
  readonly warnings: readonly string[];
}
