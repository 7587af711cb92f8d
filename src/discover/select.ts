import { compileGlob, type Glob } from './glob';

/** What the globs say to a path: a file of the dataset, one that they leave out, or nothing that was asked for. */
export type Verdict = 'file' | 'excluded' | 'other';

/**
 * Builds the choice of files: `.py` ones that an include covers (all, without includes) and no exclude does. Another
 * ending is taken only where an include names it: `*.pyi`, `bin/tool`, but not `src/` or `src/**`.
 */
export function selector(include: readonly string[], exclude: readonly string[]): (path: string) => Verdict {
  const includes = include.filter((pattern) => pattern !== '').map(compileGlob);
  const excludes = exclude.filter((pattern) => pattern !== '').map(compileGlob);
  const naming = includes.filter((glob) => !/[*?/]$/.test(glob.pattern));
  return (path) => {
    const python = path.endsWith('.py');
    if (!python && !naming.some((glob) => glob.names(path))) return 'other';
    if (python && includes.length > 0 && !covered(includes, path)) return 'excluded';
    return covered(excludes, path) ? 'excluded' : 'file';
  };
}

function covered(globs: readonly Glob[], path: string): boolean {
  return globs.some((glob) => glob.covers(path));
}
