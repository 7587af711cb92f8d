import { createHash } from 'node:crypto';

/**
 * The module name of the file at `path`, relative to the root: by the chain of packages above it, else from `src/`, else from
 * the root. The root itself is never a part of a name.
 * @param isPackage whether a folder (`a/b`) holds an `__init__.py`
 */
export function moduleName(path: string, isPackage: (folder: string) => boolean): string {
  const parts = path.split('/');
  parts.push(stem(parts.pop() ?? ''));
  let top = parts.length - 1;
  while (top > 0 && isPackage(parts.slice(0, top).join('/'))) top--;
  if (top < parts.length - 1) return dotted(parts.slice(top));
  return dotted(parts[0] === 'src' && parts.length > 1 ? parts.slice(1) : parts);
}

/** A file's name without its last suffix, as `pathlib` cuts it. */
function stem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(0, dot) : name;
}

/** Parts as a module name; a package goes by its folder's, unless it has none. */
function dotted(parts: readonly string[]): string {
  return (parts.length > 1 && parts.at(-1) === '__init__' ? parts.slice(0, -1) : parts).join('.');
}

/** The short, stable id of a file in all tables. */
export function moduleId(path: string): string {
  return createHash('sha1').update(path, 'utf8').digest('hex').slice(0, 12);
}
