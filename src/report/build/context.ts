import type { Blobs } from '../links';
import type { Run } from '../model';
import type { Totals } from '../push-report';

/** What a report needs to know beside the diff. */
export interface Context {
  readonly key: string;
  /** Address of the repository on GitHub; null elsewhere. */
  readonly repository: string | null;
  /** The dataset's root within the repository; empty at its top. */
  readonly root: string;
  /** The commit that people look at: the head of the pull request, also where its merge commit was indexed. */
  readonly head: { readonly commit: string | null; readonly name: string | null };
  /** Name of the branch that is compared with. */
  readonly baseName: string | null;
  readonly run: Run;
  /** The same line in `head.commit`, for a line of what was indexed; null where it is not there. */
  readonly headLine: (path: string, line: number) => number | null;
  /** Lines of `head.commit` that the pull request added or changed, in order; null when that is not known. */
  readonly changedLines: (path: string) => readonly LineRange[] | null;
  /** Numbers of the head alone, for when there is nothing to compare with. */
  readonly totals: Totals | null;
}

/** From and to, both included. */
export type LineRange = readonly [first: number, last: number];

/** Where the files of a commit can be seen. */
export function blobsOf({ repository, root }: Context, commit: string | null): Blobs | null {
  return repository === null || commit === null ? null : { repository, root, commit };
}
