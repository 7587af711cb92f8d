import { readFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_PATHS, NO_CONFIGURATION, type Configuration as Settings } from '../config/configuration';
import { readConfiguration } from '../config/read';
import { repositoryAround } from '../discover/commit';
import { findCommit } from '../discover/git/commit';
import type { Repository } from '../discover/git/run';
import { UsageError } from '../errors';
import { readBlobAt } from './base/blob-at';
import { findBase, type BaseAccess, type BaseQuestion } from './base/ladder';
import { compileGates, type GateSet } from './gates/compile';
import type { Base, Configuration, Head } from './index';

/** What is settled before a file is parsed: with what the head is compared, and by which gates. */
export interface Plan {
  readonly access: BaseAccess;
  readonly base: Base;
  readonly headKind: Head['kind'];
  readonly configuration: Configuration;
  /** The configuration file itself, for the options in it. */
  readonly settings: Settings;
  readonly gates: GateSet;
}

export interface PlanSettings {
  readonly headKind: Head['kind'];
  /** Path of the configuration from the top of the repository; the usual places when absent. */
  readonly config?: string;
  /** A configuration that is in force whatever the repository has. */
  readonly file?: { readonly path: string; readonly text: string };
  /**
   * Where the gates are read: `base`, so that a change cannot loosen its own; `head` for a run that judges nobody. Without a base
   * the built-in ones apply, unless it is `head`.
   */
  readonly gatesFrom: 'base' | 'head';
  /** Full id of the commit whose configuration counts as that of the base: an author chooses where a branch leaves, not what its tip says. */
  readonly gatesAt?: string;
}

/** The repository around a folder and the commit that is checked out there, or that `rev` names. */
export async function openHead(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  rev = 'HEAD',
): Promise<{ readonly repository: Repository; readonly head: string }> {
  const repository = repositoryAround(folder, { environment });
  if (repository === null)
    throw new UsageError(`'${folder}' is in no git repository, so there is nothing to compare with`, 'run it in a clone');
  const commit = await findCommit(repository, rev);
  if (commit === null) throw new UsageError(`there is no commit '${rev}' in ${folder}`, 'commit something first, or name another one');
  return { repository, head: commit.id };
}

/** Finds the base and reads the configuration in force. */
export async function plan(question: BaseQuestion, access: BaseAccess, settings: PlanSettings): Promise<Plan> {
  const base = await findBase(question, access);
  const { headKind, gatesFrom, config } = settings;
  const paths = config === undefined ? CONFIGURATION_PATHS : [config];
  const ofHead = await firstOf(paths, (path) => readHead(access, headKind, path));
  const ofBase = base.found ? await firstOf(paths, (path) => readBlobAt(access, base.commit, path)) : null;
  const { gatesAt = base.found ? base.commit : null } = settings;
  const ofGates = !base.found || gatesAt === base.commit ? ofBase : await firstOf(paths, (path) => readBlobAt(access, gatesAt!, path));
  const inForce = settings.file ?? (gatesFrom === 'head' ? ofHead : ofGates);
  const read = inForce === null ? NO_CONFIGURATION : readConfiguration(inForce.text, inForce.path);
  return {
    access,
    base,
    headKind,
    settings: read,
    gates: await compileGates(read),
    configuration: {
      path: inForce?.path ?? null,
      from: inForce === null ? 'built in' : settings.file === undefined ? gatesFrom : 'head',
      changed: base.found && ofHead?.text !== ofBase?.text,
    },
  };
}

async function readHead(access: BaseAccess, kind: Head['kind'], path: string): Promise<string | null> {
  const { repository, head } = access;
  if (kind !== 'work tree' || repository.workTree === null) return readBlobAt(access, head, path);
  try {
    const file = join(repository.workTree, path);
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

async function firstOf(
  paths: readonly string[],
  read: (path: string) => Promise<string | null>,
): Promise<{ readonly path: string; readonly text: string } | null> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
}
