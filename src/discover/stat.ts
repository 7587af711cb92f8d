import { lstatSync } from 'node:fs';
import type { SkipReason } from './discovery';
import { absolute } from './place';
import { reasonOf } from './reason';

/** What the work tree has under a name: a size, a reason to skip it, or why it cannot be told. */
export interface Found {
  readonly size: number;
  readonly skip: SkipReason | null;
  readonly error: string | null;
}

/** Builds the look at names below `root`. A folder on the way that is a link leads nowhere, as for git. */
export function looker(root: string): (raw: string) => Found {
  const folders = new Map<string, boolean>([['', true]]);
  const isFolder = (raw: string): boolean => {
    const known = folders.get(raw);
    if (known !== undefined) return known;
    const real = isFolder(parent(raw)) && lstatSync(absolute(root, raw), { throwIfNoEntry: false })?.isDirectory() === true;
    folders.set(raw, real);
    return real;
  };
  return (raw) => {
    try {
      if (!isFolder(parent(raw))) return { size: 0, skip: 'missing', error: null };
      const stats = lstatSync(absolute(root, raw), { throwIfNoEntry: false });
      if (stats === undefined) return { size: 0, skip: 'missing', error: null };
      if (stats.isSymbolicLink()) return { size: 0, skip: 'symlink', error: null };
      if (stats.isDirectory()) return { size: 0, skip: 'missing', error: null };
      return { size: stats.size, skip: stats.isFile() ? null : 'not a regular file', error: null };
    } catch (error) {
      return { size: 0, skip: null, error: unreadable(error) };
    }
  };
}

/** The folder of a raw path; `''` for the root. */
export function parent(raw: string): string {
  return raw.slice(0, Math.max(raw.lastIndexOf('/'), 0));
}

/** Why bytes could not be had, as a line of `errors`. */
export function unreadable(error: unknown): string {
  return `cannot read the file: ${reasonOf(error)}`;
}

/** What stands in `errors` for a file beyond the limit. */
export function tooLarge(size: number, limit: number): string {
  return `too large: ${size} bytes, max-file-size is ${limit}`;
}
