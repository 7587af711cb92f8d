import { readdirSync, type Dirent } from 'node:fs';
import type { SkipReason } from './discovery';
import type { Entry, Listing } from './listing';
import { absolute } from './place';
import { pathText } from './paths';
import { reasonOf } from './reason';

const DOT = 0x2e;

/** Lists what is below `start` (a folder relative to `root`, `''` for the root), hidden names and links left aside. */
export function walk(root: string, start: string): Listing {
  const entries: Entry[] = [];
  const warnings: string[] = [];
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let names: Dirent<Buffer>[];
    try {
      names = readdirSync(absolute(root, folder), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      warnings.push(`cannot list the folder '${pathText(folder)}': ${reasonOf(error)}`);
      entries.push({ raw: folder, skip: 'unreadable folder', size: null, blob: null });
      continue;
    }
    for (const entry of names) {
      const raw = (folder === '' ? '' : `${folder}/`) + entry.name.toString('latin1');
      const skip = skipOf(entry);
      if (skip === null && entry.isDirectory()) folders.push(raw);
      else entries.push({ raw, skip, size: null, blob: null });
    }
  }
  return { entries, complete: start === '', warnings };
}

function skipOf(entry: Dirent<Buffer>): SkipReason | null {
  if (entry.name[0] === DOT) return 'hidden';
  if (entry.isSymbolicLink()) return 'symlink';
  return entry.isFile() || entry.isDirectory() ? null : 'not a regular file';
}
