import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode, UsageError } from '../errors';

/** The path of something below `root`, for the file system: bytes, since names need not be UTF-8. */
export function absolute(root: string, raw: string): Buffer {
  return raw === '' ? Buffer.from(root) : Buffer.concat([Buffer.from(root.endsWith('/') ? root : `${root}/`), Buffer.from(raw, 'latin1')]);
}

/** The folder that the user gave, without links in its path. */
export function givenFolder(folder: string): string {
  let real: string;
  try {
    real = realpathSync(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UsageError(`there is no folder '${folder}'`, 'give the folder of a repository');
    throw new UsageError(`cannot open the folder '${folder}': ${code ?? String(error)}`);
  }
  if (!statSync(real).isDirectory())
    throw new UsageError(`'${folder}' is not a folder`, 'give the folder, and name the file with --include');
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
