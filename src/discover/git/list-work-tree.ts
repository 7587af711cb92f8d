import type { ObjectFormat } from '../blob-id';
import type { SkipReason } from '../discovery';
import type { Entry, Listing } from '../listing';
import { rawPath } from '../paths';
import { git, records, type Repository } from './run';

/** Lists what git sees below `root`: tracked, and untracked but not ignored. Null when git cannot tell. */
export async function listWorkTree(repository: Repository, root: string): Promise<Listing | string> {
  const [tracked, others] = await Promise.all([
    git(repository, ['ls-files', '-z', '--cached', '--stage'], root),
    git(repository, ['ls-files', '-z', '--others', '--exclude-standard'], root),
  ]);
  const failed = [tracked, others].find((output) => output.status !== 0);
  if (failed !== undefined) return failed.stderr || `git ended with status ${failed.status}`;
  const entries = new Map<string, Entry>();
  for (const record of records(tracked.stdout)) {
    const tab = record.indexOf('\t');
    const raw = record.slice(tab + 1);
    entries.set(raw, { raw, skip: skipOfMode(record.slice(0, 6)), size: null, blob: null });
  }
  for (const raw of records(others.stdout)) {
    const repositoryInside = raw.endsWith('/');
    entries.set(raw, {
      raw: repositoryInside ? raw.slice(0, -1) : raw,
      skip: repositoryInside ? 'submodule' : null,
      size: null,
      blob: null,
    });
  }
  const warnings =
    others.stderr === ''
      ? []
      : others.stderr
          .split('\n')
          .slice(0, 20)
          .map((line) => line.replace(/^warning: /, ''));
  return { entries: [...entries.values(), ...warnings.flatMap(unreadableFolder)], complete: true, warnings };
}

/** A folder whose untracked files git could not see, by what it says of that. */
function unreadableFolder(warning: string): Entry[] {
  const path = /^could not open directory '(.*)\/': /.exec(warning)?.[1];
  return path === undefined ? [] : [{ raw: rawPath(path), skip: 'unreadable folder', size: null, blob: null }];
}

/** What the repository hashes its objects with. A git that cannot say knows only one. */
export async function objectFormatOf(repository: Repository): Promise<ObjectFormat> {
  const said = await git(repository, ['rev-parse', '--show-object-format']);
  return said.stdout.toString('latin1').trim() === 'sha256' ? 'sha256' : 'sha1';
}

/** What git's octal mode of an entry says against it. */
export function skipOfMode(mode: string): SkipReason | null {
  if (mode.startsWith('100')) return null;
  return mode === '120000' ? 'symlink' : 'submodule';
}

/** Whether git ignores `folder`, which holds nothing that it tracks. */
export async function isIgnored(repository: Repository, folder: string): Promise<boolean> {
  if (folder === repository.workTree) return false;
  const ignored = await git(repository, ['check-ignore', '-q', '-z', '--stdin'], repository.workTree ?? folder, `${folder}\0`);
  if (ignored.status !== 0) return false;
  const tracked = await git(repository, ['ls-files', '-z', '--cached'], folder);
  return tracked.status === 0 && tracked.stdout.length === 0;
}
