import { ColumnReader, ColumnWriter } from './columns';

/**
 * What the page is about, column by column. Text in it is raw and hostile. Places are numbered files first, then definitions:
 * `calls` and `imports` name them so.
 */
export interface PageData {
  readonly about: About;
  readonly files: FileColumns;
  readonly defs: DefColumns;
  /** Who calls whom: from a definition, or a file for its own level, to a definition; ordered by `from`. */
  readonly calls: Pairs;
  /** Which file imports which; ordered by `from`. */
  readonly imports: Pairs;
}

/** One entry per file, by path. */
export interface FileColumns {
  readonly path: readonly string[];
  readonly loc: Int32Array;
  readonly sloc: Int32Array;
  /** Why Python rejects it; empty when it does not. */
  readonly error: readonly string[];
}

/** One entry per definition, by file and position: what is around a definition comes before it. */
export interface DefColumns {
  readonly file: Int32Array;
  readonly name: readonly string[];
  readonly line: Int32Array;
  readonly endLine: Int32Array;
  /** Bits of `Flag`. */
  readonly flags: Int32Array;
  readonly sloc: Int32Array;
  readonly cognitive: Int32Array;
  /** 0 for a class. */
  readonly mccabe: Int32Array;
  readonly nesting: Int32Array;
  /** Places for an annotation, and those that have one; 0 for a class. */
  readonly slots: Int32Array;
  readonly annotated: Int32Array;
  /** What lacks an annotation, separated by spaces: parameters, then `return`. */
  readonly missing: readonly string[];
  /** Statements that no test ran, −1 of what no report is about; null where there is no report. */
  readonly uncovered: Int32Array | null;
}

export interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export const Flag = { class: 1, async: 2, method: 4, public: 8, documented: 16 } as const;

/** What is said of the whole. */
export interface About {
  /** `owner/name`, or the folder's name. */
  readonly title: string;
  readonly commit: string | null;
  /** Start of the address of a file at the commit, without the path: always https; null where it cannot be seen. */
  readonly blobs: string | null;
  readonly pythonVersion: string;
  readonly generatedAt: string | null;
  /** Definitions of the dataset: more than `defs` has where the page leaves out the shortest. */
  readonly definitions: number;
  /** Calls between definitions, likewise; the page has all or none. */
  readonly calls: number;
  readonly changes: Changes | null;
}

/** What a change did, against its base. */
export interface Changes {
  readonly base: string;
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly totals: readonly Total[];
  readonly defs: readonly ChangedDef[];
  readonly files: readonly ChangedFile[];
  /** How many there are of each: the lists may be cut. */
  readonly allDefs: number;
  readonly allFiles: number;
}

export interface Total {
  readonly label: string;
  readonly unit: 'count' | 'ratio';
  readonly base: number | null;
  readonly head: number | null;
  readonly good: 'up' | 'down' | null;
}

export interface ChangedDef {
  readonly status: 'added' | 'removed' | 'changed' | 'moved' | 'renamed' | 'unknown';
  readonly kind: 'function' | 'class';
  readonly path: string;
  readonly qualname: string;
  /** Where it was, when elsewhere. */
  readonly from: string | null;
  /** Line in the head; 0 when it is gone. */
  readonly line: number;
  readonly cognitive: Sides;
  readonly annotated: Sides;
  readonly slots: Sides;
  readonly lines: Sides;
  /** Names of the gates that hold for it. */
  readonly gates: readonly string[];
  readonly why: readonly { readonly change: string; readonly construct: string; readonly line: number; readonly points: number }[];
}

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
  readonly path: string;
  readonly from: string | null;
  readonly cognitive: Sides;
  readonly lines: Sides;
}

/** The base's and the head's; null where a side has none. */
export type Sides = readonly [base: number | null, head: number | null];

export function encodeData({ about, files, defs, calls, imports }: PageData): Uint8Array {
  const columns = new ColumnWriter();
  columns.texts([JSON.stringify(about)]);
  columns.texts(files.path);
  columns.unsigned(files.loc);
  columns.unsigned(files.sloc);
  columns.texts(files.error);
  columns.rising(defs.file);
  columns.texts(defs.name);
  columns.rising(defs.line);
  columns.unsigned(defs.endLine.map((line, i) => line - defs.line[i]!));
  for (const name of NUMBERS) columns.unsigned(defs[name]);
  columns.texts(defs.missing);
  columns.unsigned(defs.uncovered?.map((lines) => lines + 1) ?? new Int32Array());
  for (const { from, to } of [calls, imports]) {
    columns.rising(from);
    columns.rising(to);
  }
  return columns.finish();
}

const NUMBERS = ['flags', 'sloc', 'cognitive', 'mccabe', 'nesting', 'slots', 'annotated'] as const;

export function decodeData(bytes: Uint8Array): PageData {
  const columns = new ColumnReader(bytes);
  const about = JSON.parse(columns.texts()[0]!) as About;
  const files = { path: columns.texts(), loc: columns.unsigned(), sloc: columns.unsigned(), error: columns.texts() };
  const place = { file: columns.rising(), name: columns.texts(), line: columns.rising() };
  const endLine = columns.unsigned().map((length, i) => length + place.line[i]!);
  const [flags, sloc, cognitive, mccabe, nesting, slots, annotated] = NUMBERS.map(() => columns.unsigned());
  const numbers = { flags, sloc, cognitive, mccabe, nesting, slots, annotated } as Record<(typeof NUMBERS)[number], Int32Array>;
  const missing = columns.texts();
  const uncovered = columns.unsigned();
  const calls = { from: columns.rising(), to: columns.rising() };
  const imports = { from: columns.rising(), to: columns.rising() };
  const defs = { ...place, endLine, ...numbers, missing, uncovered: uncovered.length === 0 ? null : uncovered.map((lines) => lines - 1) };
  return { about, files, defs, calls, imports };
}
