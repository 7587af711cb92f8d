import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diff } from '../../src/diff';
import { compareCommits, type Compared } from './compare-commits';
import { initRepository, writeFiles, type Files } from './repositories';

const made: string[] = [];
afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder outside every repository, removed when the tests of a file have run. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diff-')));
  made.push(folder);
  return folder;
}

export interface Setting extends Partial<Compared> {
  /** The head is what lies on the disk, not its commit. */
  readonly workTree?: boolean;
}

/** Two commits made of these files, compared. */
export async function compareFiles(base: Files, head: Files, setting: Setting = {}): Promise<Diff> {
  const repository = initRepository(scratch());
  const baseCommit = repository.commit(base);
  const headCommit = setting.workTree === true ? null : repository.commit(head);
  if (setting.workTree === true) writeFiles(repository.folder, head, true);
  return compareCommits(repository.folder, baseCommit, headCommit, { folder: scratch(), ...setting });
}
