import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../../errors';
import { quote } from '../../log/sanitize';
import type { Environment } from './environment';
import { BINDING } from './files';
import { PACKAGE_VERSION } from './sums.generated';

/**
 * The folder that the option `duckdb-path` names, itself or by one of its files. It is the user's word and not checked by
 * sums; but on a runner nothing is loaded from the repository under study, which a pull request may have written.
 */
export function ownLibrary(path: string, environment: Environment): string {
  const shown = `duckdb-path ${quote(path)}`;
  const advice = `Name a folder with the files of @duckdb/node-bindings-PLATFORM ${PACKAGE_VERSION}.`;
  if (!existsSync(path)) throw new UsageError(`${shown} does not exist`, advice);
  const real = realpathSync(path);
  const folder = statSync(real).isDirectory() ? real : dirname(real);
  const binding = join(folder, BINDING);
  if (!existsSync(binding)) throw new UsageError(`${shown} has no ${BINDING}`, advice);
  const workspace = environment.GITHUB_WORKSPACE;
  if (workspace && existsSync(workspace) && isInside(realpathSync(binding), realpathSync(workspace))) {
    throw new UsageError(`${shown} is in the checked-out repository`, 'Keep it elsewhere: a pull request could replace it.');
  }
  return folder;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
