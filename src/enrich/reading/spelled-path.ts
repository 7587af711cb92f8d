/** A path as a tool wrote it, made comparable. */
export interface SpelledPath {
  /** Parts without `.`, `..` and empty ones. */
  readonly parts: readonly string[];
  readonly absolute: boolean;
}

const DRIVE = /^\/?[A-Za-z]:(?=[\\/])/;

/** Reads a path of any system, or a `file:` URI; null for what can be no path of a file, also what climbs above its beginning. */
export function readPath(text: string): SpelledPath | null {
  const path = /^file:/i.test(text) ? pathOfUri(text) : text;
  if (path === null || path === '' || path.includes('\0')) return null;
  const isWindows = DRIVE.test(path) || path.startsWith('\\\\') || (path.includes('\\') && !path.includes('/'));
  const slashed = isWindows ? path.replaceAll('\\', '/') : path;
  const drive = DRIVE.exec(slashed)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of slashed.slice(drive.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  if (parts.length === 0) return null;
  return drive === ''
    ? { parts, absolute: slashed.startsWith('/') }
    : { parts: [drive.replace('/', '').toLowerCase(), ...parts], absolute: true };
}

function pathOfUri(text: string): string | null {
  try {
    const { hostname, pathname } = new URL(text);
    const path = decodeURIComponent(pathname).replace(/^\/([A-Za-z])(:|%3A)(?=\/|$)/i, '$1:');
    return hostname === '' || hostname === 'localhost' ? path : `//${hostname}${path}`;
  } catch {
    return null;
  }
}
