import { readPath } from './spelled-path';

/** What paths are matched with. */
export interface Places {
  /** Paths of the dataset's files, in their order. */
  readonly files: readonly string[];
  /** The root of the dataset, absolute, in each spelling that is known for it. */
  readonly roots: readonly string[];
  /** The folder that was asked for, relative to the root: `''` or `services/api`. */
  readonly folder: string;
  /** What the report says its relative paths are relative to. */
  readonly base?: string;
}

/** Candidates beyond which a name like `__init__.py` says nothing about where a report was made. */
const MANY = 32;

/**
 * Finds the file of the dataset that each path of a report means, whatever its spelling: relative to the root or to the folder
 * that was indexed, absolute here, or absolute or relative to a folder of another machine, which one report has one of. Nothing is
 * looked up in the file system. Gives for each path the ordinal of a file, or -1.
 */
export function matchPaths(paths: readonly string[], places: Places): Int32Array {
  const matched = new Int32Array(paths.length).fill(-1);
  const known = new KnownFiles(places.files);
  const roots = places.roots.flatMap((root) => readPath(root)?.parts.join('/') ?? []);
  const base = readPath(places.base ?? '')?.parts.join('/');
  const folders = [...(base === undefined ? [] : below(base, roots)), '', places.folder];
  const inside: Stranger[] = [];
  const strangers: Stranger[] = [];
  for (const [index, text] of paths.entries()) {
    const spelled = readPath(text);
    if (spelled === null) continue;
    const path = spelled.parts.join('/');
    const here = spelled.absolute ? below(path, roots) : folders.map((folder) => (folder === '' ? path : `${folder}/${path}`));
    const file = here.map((candidate) => known.find(candidate)).find((found) => found >= 0) ?? -1;
    if (file >= 0) matched[index] = file;
    else (here.length > 0 && spelled.absolute ? inside : strangers).push({ index, path });
  }
  // A report that knows no file below the root may be of another checkout that lies in it.
  if (!matched.some((file) => file >= 0)) strangers.push(...inside);
  if (strangers.length > 0) matchStrangers(strangers, known, places.folder, matched);
  return matched;
}

/** A path that is none here; `index` is its place in the report. */
interface Stranger {
  readonly index: number;
  readonly path: string;
}

/** The rest of a path below each root that it is under. Drives and macOS disregard case. */
function below(path: string, roots: readonly string[]): string[] {
  return roots.flatMap((root) =>
    path.length > root.length && path[root.length] === '/' && path.slice(0, root.length).toLowerCase() === root.toLowerCase()
      ? [path.slice(root.length + 1)]
      : [],
  );
}

/**
 * Paths of another place: the one beginning that, taken away from them or put before them, makes the most of them files of the
 * dataset. A file name alone proves nothing.
 */
function matchStrangers(strangers: readonly Stranger[], known: KnownFiles, folder: string, matched: Int32Array): void {
  const find = (rest: string): number => {
    const file = known.find(rest);
    return file >= 0 || folder === '' ? file : known.find(`${folder}/${rest}`);
  };
  const votes = new Map<string, number>();
  const vote = (beginning: string, weight: number): void => void votes.set(beginning, (votes.get(beginning) ?? 0) + weight);
  for (const { path } of strangers) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const rest = path.slice(slash + 1);
      if (find(rest) < 0) continue;
      vote(`-${path.slice(0, slash + 1)}`, rest.includes('/') ? 1_000_000 : 1);
      break;
    }
    for (const file of known.endingIn(path)) vote(`+${file.slice(0, file.length - path.length)}`, path.includes('/') ? 1_000_000 : 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] === second?.[1] || first[1] < 2) return;
  const beginning = first[0].slice(1);
  for (const { index, path } of strangers) {
    if (first[0].startsWith('+')) matched[index] = known.find(beginning + path);
    else if (path.startsWith(beginning)) matched[index] = find(path.slice(beginning.length));
  }
}

class KnownFiles {
  private readonly exact: ReadonlyMap<string, number>;
  /** By lower case; -1 where two files differ in case only. */
  private folded: Map<string, number> | null = null;
  private byName: Map<string, string[]> | null = null;

  constructor(private readonly files: readonly string[]) {
    this.exact = new Map(files.map((path, file) => [path, file]));
  }

  /** The ordinal of a path; of one that is spelled in other case when there is just one. */
  find(path: string): number {
    const file = this.exact.get(path);
    if (file !== undefined) return file;
    if (this.folded === null) {
      this.folded = new Map();
      for (const [ordinal, known] of this.files.entries()) {
        const key = known.toLowerCase();
        this.folded.set(key, this.folded.has(key) ? -1 : ordinal);
      }
    }
    return this.folded.get(path.toLowerCase()) ?? -1;
  }

  /** Files whose path ends in a relative path, unless they are many. */
  endingIn(path: string): readonly string[] {
    if (this.byName === null) {
      this.byName = new Map();
      for (const known of this.files) {
        const name = known.slice(known.lastIndexOf('/') + 1);
        const list = this.byName.get(name);
        if (list === undefined) this.byName.set(name, [known]);
        else list.push(known);
      }
    }
    const named = this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return named.length > MANY ? [] : named.filter((known) => known.endsWith(`/${path}`));
  }
}
