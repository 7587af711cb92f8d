/** Lines of one file that differ: `baseCount` lines from `baseFirst` became `headCount` from `headFirst`, as `git diff -U0` says. */
export interface Hunk {
  readonly baseFirst: number;
  readonly baseCount: number;
  readonly headFirst: number;
  readonly headCount: number;
}

export interface FileHunks {
  /** Bytes of the paths, one per character; null where the side has no such file. */
  readonly basePath: string | null;
  readonly headPath: string | null;
  readonly hunks: readonly Hunk[];
}

const BACKSLASH = 0x5c;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Reads `git diff -U0`. Lines of the files themselves are counted, not looked at: they may say anything. */
export function parseHunks(patch: Buffer): FileHunks[] {
  const files: FileHunks[] = [];
  let basePath: string | null = null;
  let hunks: Hunk[] = [];
  for (let start = 0; start < patch.length;) {
    const end = endOfLine(patch, start);
    const line = patch.toString('latin1', start, Math.min(end, start + 20_000));
    start = end + 1;
    if (line.startsWith('--- ')) basePath = pathOf(line.slice(4));
    else if (line.startsWith('+++ ')) {
      hunks = [];
      files.push({ basePath, headPath: pathOf(line.slice(4)), hunks });
    } else {
      const match = HUNK.exec(line);
      if (match === null) continue;
      const count = (text: string | undefined): number => (text === undefined ? 1 : Number(text));
      const [, baseFirst, baseCount, headFirst, headCount] = match.map(count) as [number, number, number, number, number];
      hunks.push({ baseFirst, baseCount, headFirst, headCount });
      for (let left = baseCount + headCount; left > 0 && start < patch.length; start = endOfLine(patch, start) + 1) {
        // `\ No newline at end of file` is none of them.
        if (patch[start] !== BACKSLASH) left--;
      }
    }
  }
  return files;
}

function endOfLine(patch: Buffer, start: number): number {
  const end = patch.indexOf(10, start);
  return end < 0 ? patch.length : end;
}

/** `a/path`, `"a/p\303\244th"`, `/dev/null`; a tab stands behind a name with spaces. */
function pathOf(text: string): string | null {
  const whole = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, '');
  return whole === '/dev/null' ? null : whole.slice(2);
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** Git's way to write a name with bytes that would break a line. */
function unquote(text: string): string {
  return text
    .slice(1, text.lastIndexOf('"'))
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
    );
}
