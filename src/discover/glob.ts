/**
 * A glob over repository paths, in the dialect of `.gitignore` plus braces: `*` and `?` stay within a part, `**` crosses
 * them, `[a-z]` and `[!a-z]` are sets, `{a,b}` is a choice, `\` takes the next character as it is. A pattern without an
 * inner slash matches at any depth, a leading slash pins it to the root, a trailing one asks for a folder. What matches a
 * folder covers everything in it.
 */
export interface Glob {
  readonly pattern: string;
  /** Whether the path itself matches, not only a folder above it. */
  names(path: string): boolean;
  /** Whether the path or a folder above it matches. */
  covers(path: string): boolean;
}

/** Reads a pattern. */
export function compileGlob(pattern: string): Glob {
  const folderOnly = pattern.endsWith('/');
  const trimmed = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  const anchored = trimmed.includes('/');
  const body = translate(trimmed.replace(/^\/+/, ''));
  const head = anchored ? '' : '(?:[^/]+/)*';
  const whole = new RegExp(`^${head}${body}$`, 'su');
  const above = new RegExp(`^${head}${body}/`, 'su');
  const names = (path: string): boolean => !folderOnly && whole.test(path);
  return { pattern, names, covers: (path) => names(path) || above.test(path) };
}

/** The pattern as the source of a regular expression. */
function translate(glob: string): string {
  let source = '';
  let braces = 0;
  for (let i = 0; i < glob.length; i++) {
    const character = String.fromCodePoint(glob.codePointAt(i)!);
    if (character === '*') {
      const stars = /^\*+/.exec(glob.slice(i))![0].length;
      const wholePart = (i === 0 || glob[i - 1] === '/') && stars > 1;
      i += stars - 1;
      if (wholePart && glob[i + 1] === '/') {
        source += '(?:[^/]+/)*';
        i++;
      } else source += wholePart && i + 1 === glob.length ? '.+' : '[^/]*';
    } else if (character === '?') source += '[^/]';
    else if (character === '[' && setAt(glob, i) !== null) {
      const set = setAt(glob, i)!;
      source += `(?!/)[${set.inverted ? '^' : ''}${set.members.replace(/[\\[\]^]/g, '\\$&')}]`;
      i += set.length - 1;
    } else if (character === '{' && glob.indexOf('}', i) > 0) {
      source += '(?:';
      braces++;
    } else if (character === '}' && braces > 0) {
      source += ')';
      braces--;
    } else if (character === ',' && braces > 0) source += '|';
    else if (character === '\\' && i + 1 < glob.length) {
      const next = String.fromCodePoint(glob.codePointAt(i + 1)!);
      source += literal(next);
      i += next.length;
    } else {
      source += literal(character);
      i += character.length - 1;
    }
  }
  return source + ')'.repeat(braces);
}

/** The set that begins at `[`, or null where no `]` ends it. */
function setAt(glob: string, at: number): { inverted: boolean; members: string; length: number } | null {
  const match = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(at));
  if (match === null || match[2] === '' || !ordered(match[2]!)) return null;
  return { inverted: match[1] !== '', members: match[2]!, length: match[0].length };
}

/** Whether every range in a set runs upward. */
function ordered(members: string): boolean {
  const characters = Array.from(members);
  return characters.every((c, i) => c !== '-' || i === 0 || i === characters.length - 1 || characters[i - 1]! <= characters[i + 1]!);
}

/** A character that a regular expression takes as itself. */
function literal(character: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}
