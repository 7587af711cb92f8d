import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const root = join(__dirname, '..');

/** The rooms in the order in which data flows: a room imports rooms to its left and the leaves. */
const LINE = ['discover', 'python', 'outline', 'facts', 'store', 'enrich', 'diff', 'report', 'github'];
const LEAVES = ['options', 'config', 'tables', 'errors', 'log', 'resources', 'version'];
/** Imports nothing else of ours. */
const ALONE = ['python'];
/** What a leaf may import: leaves. What stands above the line: everything. */
const ABOVE = ['pool', 'pipeline', 'action', 'cli', 'worker'];
const DOORS = ['src/action.ts', 'src/cli.ts', 'src/worker.ts'];
const BANNED = /(^|\/)(utils?|helpers?|managers?|common|misc|shared)(\/|\.ts$)/i;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Import specifiers of a file, types included. */
function specifiers(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)'([^'\n]+)'/g)].map((match) => match[1]!);
}

/** `src/python/parse/x.ts` → `python`; `src/errors.ts` → `errors`. */
function roomOf(path: string): string {
  return path.split('/')[1]!.replace(/(\.generated)?\.ts$/, '');
}

const files = sources('src');
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const TYPES_ONLY = /\b(?:import|export)\s+(?:type\s[^;']*?|\{\s*(?:type\s[^,}]*,?\s*)+\}\s*)from\s+'[^'\n]+'/g;

/** Files of ours that each file imports. */
function resolved(textOf: (file: string) => string): Map<string, string[]> {
  const targets = (file: string): string[] =>
    specifiers(textOf(file))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => {
        const path = posix.join(posix.dirname(file), specifier);
        return [`${path}.ts`, `${path}/index.ts`].find((candidate) => texts.has(candidate)) ?? path;
      });
  return new Map(files.map((file) => [file, targets(file)]));
}

const imports = resolved((file) => texts.get(file)!);
/** Those that are there when the program runs: what only types need is gone. */
const loaded = resolved((file) => texts.get(file)!.replace(TYPES_ONLY, ''));

test('every import leads to a file of src/', () => {
  const lost = files.flatMap((file) =>
    imports
      .get(file)!
      .filter((target) => !texts.has(target))
      .map((target) => `${file} -> ${target}`),
  );
  expect(lost).toEqual([]);
});

test('every room of src/ has its place', () => {
  const known = new Set([...LINE, ...LEAVES, ...ABOVE]);
  expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
});

test('imports flow one way', () => {
  const place = new Map(LINE.map((room, index) => [room, index] as const));
  const allowed = (from: string, to: string): boolean => {
    if (from === to) return true;
    if (ABOVE.includes(from)) return true;
    if (ALONE.includes(from)) return false;
    if (LEAVES.includes(to)) return true;
    if (LEAVES.includes(from) || ABOVE.includes(to)) return false;
    return place.get(to)! < place.get(from)!;
  };
  const wrong = files.flatMap((file) =>
    imports
      .get(file)!
      .filter((target) => !allowed(roomOf(file), roomOf(target)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no import cycles', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      cycles.push([...path.slice(at), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const target of loaded.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('only the doors touch process, argv and @actions/core', () => {
  const touching = files.filter((file) => {
    if (DOORS.includes(file)) return false;
    const code = texts.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return /(?<![.\w'-])process\s*[.[]|\bargv\b|'node:process'|'@actions\/core'/.test(code);
  });
  expect(touching).toEqual([]);
});

test('nothing is named for being useful', () => {
  expect([...files, ...sources('scripts'), ...sources('__tests__')].filter((file) => BANNED.test(file))).toEqual([]);
});

test('no loose ends', () => {
  const loose = /\b(TODO|FIXME|XXX|HACK)\b|eslint-disable|@ts-ignore|@ts-expect-error|: any\b|\bas any\b/;
  expect(files.filter((file) => !file.endsWith('.generated.ts') && loose.test(texts.get(file)!))).toEqual([]);
});
