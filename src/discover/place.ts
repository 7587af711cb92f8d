import { lstatSync, opendirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode, UsageError } from '../errors';
import { reasonOf } from './reason';

/** The path of something below `root`, for the file system: bytes, since names need not be UTF-8. */
export function absolute(root: string, raw: string): Buffer {
  return raw === '' ? Buffer.from(root) : Buffer.concat([Buffer.from(root.endsWith('/') ? root : `${root}/`), Buffer.from(raw, 'latin1')]);
}

/**
 * The folder that the user gave, without links in its path.
 * @throws UsageError when it is none, or may not be listed
 */
export function givenFolder(folder: string): string {
  let real: string;
  try {
    real = realpathSync(folder);
    opendirSync(real).closeSync();
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
        throw new UsageError(`there is no folder '${folder}'`, 'give the folder of a repository');
      case 'ENOTDIR':
        throw new UsageError(`'${folder}' is not a folder`, 'give the folder, and name the file with --include');
      default:
        throw new UsageError(`cannot list the folder '${folder}': ${reasonOf(error)}`, 'give a folder that you may read');
    }
  }
  return real;
}

/** The nearest of `folder` and its parents that holds one of `names`, or null. */
export function nearestWith(folder: string, names: readonly string[]): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (names.some((name) => exists(join(at, name)))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Whether something has this name, be it a link to nowhere. */
export function exists(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a folder is a bare repository, by the three things that every repository has. */
export function isGitDir(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => exists(join(folder, name)));
}

/** `folder` relative to `root`, `/` between parts; `''` for the root itself. */
export function relativeText(root: string, folder: string): string {
  return relative(root, folder).split(sep).join('/');
}
