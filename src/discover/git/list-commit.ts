import { UserError } from '../../errors';
import type { Entry, Listing } from '../listing';
import { skipOfMode } from './list-work-tree';
import { git, records, type Repository } from './run';

/** Lists everything in a commit's tree, paths relative to its top. */
export async function listCommit(repository: Repository, commit: string): Promise<Listing> {
  const args = ['ls-tree', '-r', '-z', '--full-tree'];
  const long = await git(repository, [...args, '-l', commit]);
  // Sizes are unknown where blobs are missing, as in a partial clone.
  const output = long.status === 0 ? long : await git(repository, [...args, commit]);
  if (output.status !== 0) throw new UserError(`git cannot list commit ${commit}: ${output.stderr}`);
  const entries: Entry[] = [];
  for (const record of records(output.stdout)) {
    const tab = record.indexOf('\t');
    const [mode = '', , blob = '', size] = record.slice(0, tab).split(/ +/);
    entries.push({ raw: record.slice(tab + 1), skip: skipOfMode(mode), size: Number(size ?? 0) || 0, blob });
  }
  return { entries, complete: true, warnings: [] };
}
