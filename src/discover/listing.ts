import type { SkipReason } from './discovery';

/** Something with a name below the root, as git or a walk tells of it. */
export interface Entry {
  /** Bytes of the path relative to the root, one per character, `/` between parts. */
  readonly raw: string;
  /** Why it cannot be a file of the dataset, as far as the listing knows. */
  readonly skip: SkipReason | null;
  /** A blob's size and object id; null where the listing does not tell. */
  readonly size: number | null;
  readonly blob: string | null;
}

/** What is below the root, in any order. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Whether the listing covers everything below the root, so that a package not in it does not exist. */
  readonly complete: boolean;
  readonly warnings: readonly string[];
}
