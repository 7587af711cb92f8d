import { readFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_PATHS } from '../config/configuration';
import { repositoryAround } from '../discover/commit';
import { findCommit } from '../discover/git/commit';
import { givenFolder } from '../discover/place';
import { readBlobAt } from './base/blob-at';
import type { BaseAccess } from './base/ladder';
import type { Head } from './index';

/** A configuration file as it is written; its path from the top of the repository. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
}

/** The configuration file of a commit: at `config`, or else at the first of the usual places that has one. */
export function configurationAt(access: BaseAccess, commit: string, config: string | undefined): Promise<ConfigurationFile | null> {
  return firstOf(config, (path) => readBlobAt(access, commit, path));
}

/** The configuration file of a head: for a work tree the one that lies there. */
export function configurationOfHead(access: BaseAccess, kind: Head['kind'], config: string | undefined): Promise<ConfigurationFile | null> {
  const { repository, head } = access;
  if (kind !== 'work tree' || repository.workTree === null) return configurationAt(access, head, config);
  const top = repository.workTree;
  return firstOf(config, (path) => Promise.resolve(readRegularFile(join(top, path))));
}

/** The configuration file of what is checked out around a folder; of the folder itself where there is no commit. */
export async function configurationOfCheckout(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  config: string | undefined,
): Promise<ConfigurationFile | null> {
  const given = givenFolder(folder);
  const repository = repositoryAround(given, { environment });
  const head = repository === null ? null : await findCommit(repository, 'HEAD');
  if (repository !== null && head !== null) return configurationAt({ repository, head: head.id, fetch: null }, head.id, config);
  return firstOf(config, (path) => Promise.resolve(readRegularFile(join(repository?.workTree ?? given, path))));
}

async function firstOf(config: string | undefined, read: (path: string) => Promise<string | null>): Promise<ConfigurationFile | null> {
  for (const path of config === undefined ? CONFIGURATION_PATHS : [config]) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
}

/** No link is followed: what it leads to is no file of the repository. */
function readRegularFile(path: string): string | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
