import type { Repository } from '../repository';

/** A file of a pull request, as the REST API lists it. */
export type DiffEntry = ReturnType<typeof entry>;

/** What differs between where two commits parted and the second one, with patches. */
export function filesBetween(repository: Repository, base: string, head: string): DiffEntry[] {
  const names = repository
    .git('diff', '--name-only', '-z', '--no-renames', `${base}...${head}`)
    .split('\0')
    .filter((name) => name !== '');
  return names.map((name) => {
    const patch = repository.git('diff', '--no-renames', '--text', `${base}...${head}`, '--', name);
    const start = patch.indexOf('\n@@ ');
    return entry(name, start < 0 ? '' : patch.slice(start + 1), head);
  });
}

/** Whether a review may speak about a line. */
export function isLine(files: readonly DiffEntry[], path: string, line: number): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].some((match) => {
    const first = Number(match[1]);
    return first <= line && line < first + Number(match[2] ?? 1);
  });
}

function entry(filename: string, patch: string, commit: string) {
  const url = `https://github.com/octo-org/octo-repo/raw/${commit}/${encodeURIComponent(filename)}`;
  return {
    ...{ filename, patch, status: 'modified', sha: commit, additions: 1, deletions: 1, changes: 2 },
    ...{ blob_url: url, raw_url: url, contents_url: url },
  };
}
