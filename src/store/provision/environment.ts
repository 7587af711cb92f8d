import { homedir, tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';

/** The variables of the process; the door gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that holds an absolute path; undefined when it does not. */
export function folderIn(environment: Environment, name: string): string | undefined {
  const path = environment[name];
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

export function homeOf(environment: Environment): string {
  return folderIn(environment, 'HOME') ?? folderIn(environment, 'USERPROFILE') ?? homedir();
}

export function tempOf(environment: Environment): string {
  return folderIn(environment, 'RUNNER_TEMP') ?? folderIn(environment, 'TMPDIR') ?? tmpdir();
}
