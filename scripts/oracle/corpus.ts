import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Oracle } from './oracle';

export interface CorpusFile {
  readonly path: string;
  /** Name in reports and in the list of known differences: the folder's own name, then the path in it. */
  readonly label: string;
  readonly bytes: number;
}

/** Every .py under the folders (or single files, or installed packages by name), sorted; symbolic links are not followed. */
export async function findCorpus(places: readonly string[], oracle: Oracle): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const place of places) {
    const root = await resolvePlace(place, oracle);
    const found: string[] = [];
    if (statSync(root).isDirectory()) walk(root, found);
    else found.push(root);
    for (const path of found.sort()) {
      const label = path === root ? basename(path) : join(basename(root), relative(root, path));
      files.push({ path, label, bytes: statSync(path).size });
    }
  }
  return files;
}

async function resolvePlace(place: string, oracle: Oracle): Promise<string> {
  if (statSync(place, { throwIfNoEntry: false })) return place;
  const { path } = await oracle.ask('locate', { name: place });
  if (path === undefined || path === null) throw new Error(`${place} is neither a folder nor a package that this Python has installed`);
  return path;
}

function walk(folder: string, found: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, found);
    else if (entry.isFile() && entry.name.endsWith('.py')) found.push(path);
  }
}
