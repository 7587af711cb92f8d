/**
 * What stands before the imported names of `from <dots><name> import …` in `module`: the absolute name of the module
 * that is imported from, or the text with its dots where it climbs out of the package (more dots than the package has
 * parts). Where the root folder is itself a package it counts as one without a name; the result may then be empty.
 */
export function importBase(module: string, isPackage: boolean, rootIsPackage: boolean, level: number, name: string): string {
  if (level === 0) return name;
  const parts = isPackage && module === '__init__' ? [] : module.split('.');
  const rooted = rootIsPackage || (isPackage && parts.length === 0);
  const kept = parts.length - (isPackage ? 0 : 1) - (level - 1);
  if (kept < (rooted ? 0 : 1)) return '.'.repeat(level) + name;
  const base = parts.slice(0, kept).join('.');
  if (base === '') return name;
  return name === '' ? base : `${base}.${name}`;
}
