import type { SkipReason, SourceFile } from './discovery';
import type { Listing } from './listing';
import { moduleName } from './modules';
import { byBytes, pathText, rawPath } from './paths';
import type { Verdict } from './select';
import { parent, tooLarge, type Found } from './stat';

/** What turns a listing into files. */
export interface Collecting {
  readonly listing: Listing;
  /** Raw path of the folder asked for; `''` for the root. */
  readonly start: string;
  readonly select: (path: string) => Verdict;
  /** Looks at what has a name now; absent where the listing says all. */
  readonly look?: (raw: string) => Found;
  /** Whether a folder outside the listing is a package. */
  readonly isPackageElsewhere?: (raw: string) => boolean;
  readonly maxFileSize: number;
}

/** The files of a listing, named and in order, and the count of what is none. */
export function collect(collecting: Collecting): { files: SourceFile[]; skipped: Partial<Record<SkipReason, number>> } {
  const { listing, start, select, look, maxFileSize } = collecting;
  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason): void => void skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  const packages = packagesOf(listing);
  const isPackage = (folder: string): boolean => packages.has(folder) || (collecting.isPackageElsewhere?.(folder) ?? false);

  const files: SourceFile[] = [];
  for (const entry of listing.entries) {
    if (start !== '' && !entry.raw.startsWith(`${start}/`)) continue;
    if (entry.skip !== null) {
      skip(entry.skip);
      continue;
    }
    const path = pathText(entry.raw);
    const verdict = select(path);
    if (verdict === 'excluded') skip('excluded');
    if (verdict !== 'file') continue;
    const found = look?.(entry.raw) ?? { size: entry.size ?? 0, skip: null, error: null };
    if (found.skip !== null) {
      skip(found.skip);
      continue;
    }
    const error = found.error ?? (found.size > maxFileSize ? tooLarge(found.size, maxFileSize) : null);
    const said = rawPath(path) === entry.raw;
    files.push({ path, module: moduleName(path, isPackage), size: found.size, blob: entry.blob, error, rawPath: said ? null : entry.raw });
  }

  files.sort((a, b) => byBytes(a.path, b.path) || byBytes(a.rawPath ?? '', b.rawPath ?? ''));
  const distinct = files.filter((file, i) => file.path !== files[i - 1]?.path);
  for (let i = distinct.length; i < files.length; i++) skip('same path');
  return { files: distinct, skipped: Object.fromEntries([...skipped].sort(([a], [b]) => byBytes(a, b))) };
}

/** The folders with an `__init__.py`, by the text of their path. */
function packagesOf(listing: Listing): Set<string> {
  const packages = new Set<string>();
  for (const { raw } of listing.entries) {
    if (raw.endsWith('/__init__.py')) packages.add(pathText(parent(raw)));
  }
  return packages;
}
