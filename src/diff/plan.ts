import { NO_CONFIGURATION, type Configuration as Settings } from '../config/configuration';
import { readConfiguration } from '../config/read';
import { repositoryAround } from '../discover/commit';
import { findCommit } from '../discover/git/commit';
import type { Repository } from '../discover/git/run';
import { givenFolder } from '../discover/place';
import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { findBase, type BaseAccess, type BaseQuestion } from './base/ladder';
import { compileGates, type GateSet } from './gates/compile';
import type { Base, Configuration, Head } from './index';
import { configurationAt, configurationOfHead, type ConfigurationFile } from './settings';

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
  readonly file?: ConfigurationFile;
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
  const repository = repositoryAround(givenFolder(folder), { environment });
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
  const ofHead = await configurationOfHead(access, headKind, config);
  const ofBase = base.found ? await configurationAt(access, base.commit, config) : null;
  const { gatesAt = base.found ? base.commit : null } = settings;
  const ofGates = !base.found || gatesAt === base.commit ? ofBase : await configurationAt(access, gatesAt!, config);
  if (config !== undefined && base.found && ofHead === null && ofBase === null && ofGates === null)
    throw new UsageError(`there is no configuration ${quote(config)}`, 'Give its path from the top of the repository.');
  const changed = base.found && ofHead?.text !== ofBase?.text;
  const inForce = settings.file ?? (gatesFrom === 'head' ? ofHead : ofGates);
  const read = readFile(inForce);
  return {
    access,
    base,
    headKind,
    // Nothing can be loosened where nothing is judged.
    settings: base.found ? read : readFile(inForce ?? ofHead),
    gates: await compileGates(read),
    configuration: {
      path: inForce?.path ?? null,
      from: inForce === null ? 'built in' : settings.file === undefined ? gatesFrom : 'head',
      changed,
      problem: changed && ofHead !== null && ofHead.text !== inForce?.text ? await problemOf(ofHead) : null,
    },
  };
}

function readFile(file: ConfigurationFile | null): Settings {
  return file === null ? NO_CONFIGURATION : readConfiguration(file.text, file.path);
}

/** Why a configuration that is not in force yet will be refused when it is. */
async function problemOf(file: ConfigurationFile): Promise<string | null> {
  try {
    await compileGates(readFile(file));
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
