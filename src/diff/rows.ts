import type {
  DEF_COUNTS,
  DEF_RATIOS,
  FILE_COUNTS,
  FILE_RATIOS,
  SUMMARY_COUNTS,
  SUMMARY_RATIOS,
  SUMMARY_TALLIES,
  TYPE_COUNTS,
} from '../tables/diff';

/**
 * `base_X`, `head_X` and `delta_X` of each metric; null where a side has no value. The delta of a count of an added row is the
 * head's value, that of a removed row the negated base's.
 */
type Sides<Name extends string> = Readonly<Record<`${'base' | 'head' | 'delta'}_${Name}`, number | null>>;

export type FileStatus = 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
export type DefStatus = FileStatus | 'unchanged' | 'unknown';
export type FilePairing = 'path' | 'blob' | 'git' | 'likeness';
export type DefPairing = 'qualname' | 'rename' | 'fingerprint' | 'scope' | 'likeness';
export type Role = 'overload' | 'getter' | 'setter' | 'deleter' | 'function' | 'class';

/** What the gates say to a row. */
export interface Judged {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly gate: string | null;
  readonly gates: readonly string[];
  readonly waived: readonly string[];
}

/** A construct that adds to, or takes from, cognitive complexity. */
export interface WhyPoint {
  readonly change: 'new' | 'gone' | 'deeper' | 'shallower';
  /** In the head; in the base when it is gone. */
  readonly lineno: number;
  /** `if`, `elif`, `else`, `for`, `while`, `except`, `if expression`, `and`, `or`, `and/or`; those of nested functions too. */
  readonly construct: string;
  /** How deep it is nested: 0 counts 1, 1 counts 2, … `elif`, `else` and boolean operators count the same at any level. */
  readonly level: number;
  /** What it changes; those of a function sum to its `delta_cognitive`. */
  readonly points: number;
}

/** A row of diff/files.parquet. */
export type FileDiff = Sides<(typeof FILE_COUNTS)[number] | (typeof FILE_RATIOS)[number] | (typeof TYPE_COUNTS)[number]> &
  Judged & {
    readonly new_type_errors: number | null;
    readonly status: FileStatus;
    readonly pairing: FilePairing | null;
    readonly path: string;
    readonly base_path: string | null;
    readonly head_path: string | null;
    readonly base_blob: string | null;
    readonly head_blob: string | null;
    readonly base_ok: boolean | null;
    readonly head_ok: boolean | null;
    readonly base_errors: readonly string[] | null;
    readonly head_errors: readonly string[] | null;
  };

/** A row of diff/defs.parquet. */
export type DefDiff = Sides<(typeof DEF_COUNTS)[number] | (typeof DEF_RATIOS)[number]> &
  Judged & {
    readonly status: DefStatus;
    readonly pairing: DefPairing | null;
    readonly path: string;
    readonly base_path: string | null;
    readonly head_path: string | null;
    readonly qualname: string;
    readonly base_qualname: string | null;
    readonly head_qualname: string | null;
    readonly name: string;
    readonly kind: 'function' | 'class';
    readonly role: Role;
    readonly is_method: boolean;
    readonly is_public: boolean;
    readonly is_inner: boolean;
    readonly base_node_id: string | null;
    readonly head_node_id: string | null;
    readonly base_lineno: number | null;
    readonly base_end_lineno: number | null;
    readonly head_lineno: number | null;
    readonly head_end_lineno: number | null;
    readonly base_fingerprint: string | null;
    readonly head_fingerprint: string | null;
    readonly base_has_docstring: boolean | null;
    readonly head_has_docstring: boolean | null;
    readonly base_missing_annotations: readonly string[] | null;
    readonly head_missing_annotations: readonly string[] | null;
    /** Null where cognitive has not grown. */
    readonly why: readonly WhyPoint[] | null;
  };

/** The row of diff/summary.parquet. */
export type SummaryDiff = Sides<(typeof SUMMARY_COUNTS)[number] | (typeof SUMMARY_RATIOS)[number] | (typeof TYPE_COUNTS)[number]> &
  Judged & { readonly [Tally in keyof typeof SUMMARY_TALLIES]: number } & {
    readonly base_commit: string;
    readonly head_commit: string | null;
    readonly base_rule: BaseRule;
    readonly new_annotation_coverage: number | null;
    readonly new_type_errors: number | null;
    readonly new_type_errors_elsewhere: number | null;
  };

/** How a base was chosen. */
export type BaseRule =
  /** The checkout is a pull request's merge commit: its first parent. */
  | 'first parent'
  /** The checkout is a branch: where it left the base branch. */
  | 'merge base'
  /** `base_sha` of a merge queue's group. */
  | 'merge group'
  /** What the branch was before a push. */
  | 'push'
  /** What the user named. */
  | 'given';
