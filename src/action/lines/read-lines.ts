import { pathText } from '../../discover/paths';
import { git, type Repository } from '../../discover/git/run';
import type { LineRange } from '../../report/build/context';
import { parseHunks, type FileHunks, type Hunk } from './hunks';

/** What is known of lines: where those of the indexed commit are in the head, and which of the head's the pull request changed. */
export interface Lines {
  readonly headLine: (path: string, line: number) => number | null;
  readonly changedLines: (path: string) => readonly LineRange[] | null;
}

export interface Commits {
  /** Null where there is nothing to compare with. */
  readonly base: string | null;
  /** What was indexed: the test merge, or the head itself. */
  readonly indexed: string;
  /** What people look at; null where it cannot be had. */
  readonly head: string | null;
}

/** Paths are relative to `root` in the trees of the commits. */
export async function readLines(repository: Repository, { base, indexed, head }: Commits, root: string): Promise<Lines> {
  const place = (path: string): string => (root === '' ? path : `${root}/${path}`);
  const onward = head === indexed ? [] : head === null ? null : await diff(repository, indexed, head, []);
  const changed = base === null ? null : await diff(repository, base, indexed, ['-M']);
  const moved = onward === null ? null : byPath(onward, 'basePath');
  const hunks = changed === null ? null : byPath(changed, 'headPath');
  const headLine = (path: string, line: number): number | null => {
    if (moved === null || line < 1) return null;
    return moveLine(moved.get(place(path)) ?? [], line);
  };
  const changedLines = (path: string): readonly LineRange[] | null => {
    // Without the head's lines no line of it can be said to have changed.
    if (moved === null) return [];
    return hunks === null ? null : rangesOf(hunks.get(place(path)) ?? [], (line) => headLine(path, line));
  };
  return { headLine, changedLines };
}

/** The hunks between two commits; null where git cannot tell. What attributes of the repository say of its files is not asked. */
async function diff(repository: Repository, from: string, to: string, more: readonly string[]): Promise<FileHunks[] | null> {
  const { status, stdout } = await git(repository, [
    ...['-c', 'core.quotePath=false', '-c', 'diff.ignoreSubmodules=all', '-c', 'core.attributesFile=/dev/null'],
    ...['diff', '--unified=0', '--inter-hunk-context=0', '--text', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative'],
    ...['--no-renames', ...more, '--src-prefix=a/', '--dst-prefix=b/', '--diff-algorithm=myers', '--no-indent-heuristic'],
    ...[from, to, '--', '*.py', '*.pyi'],
  ]);
  return status === 0 ? parseHunks(stdout) : null;
}

function byPath(files: readonly FileHunks[], side: 'basePath' | 'headPath'): Map<string, readonly Hunk[]> {
  return new Map(files.flatMap((file) => (file[side] === null ? [] : [[pathText(file[side]), file.hunks] as const])));
}

/** Where a line is after the hunks; null when they take it away. */
function moveLine(hunks: readonly Hunk[], line: number): number | null {
  let offset = 0;
  for (const { baseFirst, baseCount, headCount } of hunks) {
    // An insertion stands behind the line that it names.
    const last = baseCount === 0 ? baseFirst : baseFirst + baseCount - 1;
    if (line < baseFirst || (baseCount === 0 && line === baseFirst)) break;
    if (line <= last) return null;
    offset += headCount - baseCount;
  }
  return line + offset;
}

function rangesOf(hunks: readonly Hunk[], move: (line: number) => number | null): LineRange[] {
  const ranges: [number, number][] = [];
  for (const { headFirst, headCount } of hunks) {
    for (let line = headFirst; line < headFirst + headCount; line++) {
      const moved = move(line);
      if (moved === null) continue;
      const last = ranges.at(-1);
      if (last !== undefined && last[1] + 1 === moved) last[1] = moved;
      else ranges.push([moved, moved]);
    }
  }
  return ranges;
}
