import type { BaseRule, DefDiff, FileDiff, SummaryDiff } from './rows';

import type { NewTypeError } from './type-errors';

export type { NewTypeError } from './type-errors';
export type {
  BaseRule,
  DefDiff,
  DefPairing,
  DefStatus,
  FileDiff,
  FilePairing,
  FileStatus,
  Judged,
  Role,
  SummaryDiff,
  WhyPoint,
} from './rows';

/** What a run says in the end: `neutral` is a diff that could not be made. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'neutral';

/** The base of a comparison, or why there is none. Sentences are for people, without a full stop; text of a repository in them is quoted but not escaped. */
export type Base = FoundBase | NoBase;

export interface FoundBase {
  readonly found: true;
  /** Full object id. */
  readonly commit: string;
  readonly rule: BaseRule;
  /** `the first parent of the merge commit 1a2b3c4`. */
  readonly explanation: string;
}

export interface NoBase {
  readonly found: false;
  /** `the clone is shallow and the commit … could not be fetched: …`. */
  readonly reason: string;
}

/** What is compared with the base. */
export interface Head {
  /** The commit that was indexed (a merge commit where that is checked out); null for a work tree or an index. */
  readonly commit: string | null;
  readonly kind: 'commit' | 'work tree' | 'index';
}

/** A gate as it was configured, and how often it held. */
export interface GateResult {
  readonly name: string;
  /** Its level; overrides for paths may have said otherwise for a row. */
  readonly level: 'fail' | 'warn' | 'off';
  readonly on: 'defs' | 'files' | 'summary';
  readonly when: string;
  /** Findings that count, and findings that are waived. */
  readonly findings: number;
  readonly waived: number;
}

/** A gate that holds for a row. Those of `defs` come first by file and line, then `files`, then `summary`. */
export type Finding = DefFinding | FileFinding | SummaryFinding;

interface AnyFinding {
  readonly gate: string;
  readonly level: 'fail' | 'warn';
  /** The gate's expression. */
  readonly when: string;
  /** The waiver that makes it not count. */
  readonly waiver: Waiver | null;
}

export interface DefFinding extends AnyFinding {
  readonly on: 'defs';
  readonly row: DefDiff;
  /** Metrics that the expression names, without `base_`, `head_` and `delta_`: `cognitive`. */
  readonly metrics: readonly string[];
  /** Missing annotations that the base did not miss, in signature order, then `return`. Empty when the gate is about something else. */
  readonly missing: readonly string[];
}

export interface FileFinding extends AnyFinding {
  readonly on: 'files';
  readonly row: FileDiff;
  readonly metrics: readonly string[];
}

export interface SummaryFinding extends AnyFinding {
  readonly on: 'summary';
  readonly row: SummaryDiff;
  readonly metrics: readonly string[];
}

/** A comment `# ast-dataset: allow NAME` in the head. */
export interface Waiver {
  readonly gate: string;
  readonly path: string;
  readonly qualname: string;
  /** Line of the comment. */
  readonly lineno: number;
  /** Whether this change adds it: the base's definition has none for the gate. */
  readonly added: boolean;
  /** False when the configuration says `waivers: base` and the change adds it, or `waivers: off`. */
  readonly counts: boolean;
}

/** Where the gates came from. */
export interface Configuration {
  /** `.github/ast-dataset.yml`, or null for the built-in gates. */
  readonly path: string | null;
  /** Whether it was read from the base commit or from the head. */
  readonly from: 'base' | 'head' | 'built in';
  /** Whether the head has another configuration than the one in force. */
  readonly changed: boolean;
  /** Why the changed one will be refused once it is in force, `path:line:column: …`; null when it will not. */
  readonly problem: string | null;
}

/** A comparison: everything that comment, summary, annotations, SARIF and outputs are rendered from. */
export interface Diff {
  readonly verdict: Exclude<Verdict, 'neutral'>;
  readonly base: FoundBase;
  readonly head: Head;
  /** Rows of diff/files.parquet, by path. */
  readonly files: readonly FileDiff[];
  /** Rows of diff/defs.parquet but those that are unchanged, in its order. */
  readonly defs: readonly DefDiff[];
  readonly summary: SummaryDiff;
  readonly findings: readonly Finding[];
  readonly gates: readonly GateResult[];
  /** Type errors that are new, by path and line: the first of them. */
  readonly typeErrors?: readonly NewTypeError[];
  /** All waivers of the functions with findings. */
  readonly waivers: readonly Waiver[];
  readonly configuration: Configuration;
}

/** No comparison: no delta is shown, and the gate is neutral. */
export interface NoDiff {
  readonly verdict: 'neutral';
  readonly base: NoBase;
  readonly head: Head;
  readonly configuration: Configuration;
}

export type DiffOutcome = Diff | NoDiff;
