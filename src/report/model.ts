import type { Verdict } from '../diff';
import type { Blobs } from './links';

/** What a gate that holds for something does. */
export type Level = 'fail' | 'warn';

/**
 * What one pull request did to the code: rows of the diff made ready for reading, before any markup. Every renderer reads this
 * and nothing else. Text in it is raw and hostile.
 */
export interface Report {
  /** Tells projects of one repository apart; empty when there is one. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly head: Side;
  readonly base: Base;
  readonly changed: Changed;
  /** The table under the verdict. */
  readonly headlines: readonly Headline[];
  /** What the gates found: what fails first, then by the size of the change. */
  readonly findings: Findings;
  readonly improved: Some<Change>;
  readonly moved: Some<Move>;
  readonly added: Some<Definition>;
  readonly removed: Some<Definition>;
  readonly files: Some<FileChange>;
  /** Files that Python rejects: no number of them is in the comparison. */
  readonly rejected: { readonly base: Some<Rejected>; readonly head: Some<Rejected> };
  /** What the pull request itself adds comes first. */
  readonly waivers: Some<Waiver>;
  readonly gates: readonly Gate[];
  readonly configuration: Configuration;
  readonly run: Run;
}

/** A commit as a reader sees it. */
export interface Side {
  /** Null for files that are not committed. */
  readonly commit: string | null;
  /** A branch, or what else a person would call it: `main`, `the work tree`. */
  readonly name: string | null;
  /** Where its files can be seen; null outside GitHub. */
  readonly blobs: Blobs | null;
}

/** What was compared with, and why that; or why with nothing. */
export type Base = (Side & { readonly found: true; readonly explanation: string }) | { readonly found: false; readonly reason: string };

/** How much was looked at. */
export interface Changed {
  readonly files: number;
  readonly allFiles: number;
  readonly functions: number;
}

/** The first of something, and how many there are. */
export interface Some<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export interface Findings extends Some<Finding> {
  readonly fail: number;
  readonly warn: number;
}

/** One number on both sides; null where a side has none. */
export type Measure =
  | { readonly unit: 'count' | 'ratio'; readonly base: number | null; readonly head: number | null }
  | { readonly unit: 'share'; readonly base: Share | null; readonly head: Share | null };

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** A row of the table under the verdict. */
export interface Headline {
  readonly label: string;
  readonly measure: Measure;
  /** Which direction is good; null where neither is. */
  readonly good: 'up' | 'down' | null;
  /** The gates that hold for it or for functions in it; null when no gate looks at it. */
  readonly gates: readonly Held[] | null;
}

/** A gate that holds, and for how many. */
export interface Held {
  readonly name: string;
  readonly level: Level;
  readonly count: number;
  readonly of: 'functions' | 'files' | 'all';
}

/** Lines of a file in the commit of its side, from 1; 0 is the file as a whole. */
export interface Place {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** A definition; a file where `name` is null; the whole repository where `place` is null too. */
export interface Subject {
  readonly name: string | null;
  readonly place: Place | null;
}

/** One number of a subject that changed. */
export interface Change extends Subject {
  /** What it is a number of, in words of ours: `cognitive complexity`, `annotations`. */
  readonly metric: string;
  readonly measure: Measure;
}

/** Something that a gate holds for, and no waiver excuses. */
export interface Finding extends Change {
  readonly gate: string;
  readonly level: Level;
  /** The gate's expression. */
  readonly when: string;
  readonly isNew: boolean;
  readonly why: Why;
  /** The line of the head to speak about: one that the pull request changed; null when it changed none of the subject. */
  readonly line: number | null;
  /** Stays the same while the code around it changes: a hash. */
  readonly id: string;
}

/** Where a change comes from. One of the three is not empty, or nothing is known. */
export interface Why {
  /** Constructs that count otherwise than in the base; their points sum to the change. */
  readonly points: readonly Point[];
  /** Parameters without an annotation, then `return`. */
  readonly missing: readonly string[];
  /** The definitions that contribute most. */
  readonly by: Some<Contribution>;
  /** Errors of type checkers. */
  readonly errors?: readonly TypeErrorAt[];
}

/** `reportArgumentType: Argument of type …`, as the checker says it: raw. */
export interface TypeErrorAt {
  readonly path: string;
  /** Null where the head commit lacks the line. */
  readonly line: number | null;
  readonly text: string;
}

export interface Point {
  /** `nested`, `deeper`, `gone`; may be empty. */
  readonly how: string;
  /** `for`, `and`, `recursion`. */
  readonly construct: string;
  /** Its line on its side; null where the head commit lacks it. */
  readonly line: number | null;
  readonly side: 'base' | 'head';
  /** Signed: what is gone counts less. */
  readonly points: number;
}

export interface Contribution extends Subject {
  readonly points: number;
  readonly missing: readonly string[];
}

export interface Move {
  readonly from: Subject;
  readonly to: Subject;
  /** How many functions moved with the file; null for a single one. */
  readonly functions: number | null;
}

export interface Definition extends Subject {
  readonly cognitive: number | null;
  readonly annotated: Share;
}

export interface FileChange {
  readonly path: string;
  /** Where it was before, when elsewhere. */
  readonly basePath: string | null;
  readonly status: 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
  readonly complexity: Measure;
  readonly annotated: Measure;
}

export interface Rejected {
  readonly path: string;
  /** 0 when it is not known. */
  readonly line: number;
  readonly error: string;
}

/** A comment in the code that lets a gate pass. */
export interface Waiver extends Subject {
  readonly gate: string;
  /** Whether this pull request adds it. */
  readonly added: boolean;
  /** Whether it was heeded. */
  readonly counts: boolean;
}

/** A gate as it is configured. */
export interface Gate {
  readonly name: string;
  readonly level: Level | 'off';
  readonly on: 'defs' | 'files' | 'summary';
  readonly when: string;
  readonly findings: number;
  readonly waived: number;
}

export interface Configuration {
  /** The file; null for the built-in gates. */
  readonly path: string | null;
  readonly from: 'base' | 'head' | 'built in';
  /** Whether the head has another one than the one in force. */
  readonly changed: boolean;
  /** Why that one will be refused once it is in force; null when it will not. */
  readonly problem: string | null;
}

/** The run that speaks. */
export interface Run {
  /** `<id>.<attempt>`; empty outside GitHub. */
  readonly id: string;
  readonly url: string | null;
  readonly artifact: Artifact | null;
  /** Address of the page to look at; null without one. */
  readonly page: string | null;
  /** Whether the pull request comes from where this run may only read. */
  readonly readOnly: boolean;
}

export interface Artifact {
  readonly name: string;
  readonly url: string | null;
  /** How long it is kept; null when that is not known. */
  readonly days: number | null;
}
