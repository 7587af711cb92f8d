import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as pyodide from 'pyodide';

type Pyodide = typeof pyodide;

/** What `dump.py` prints. Ranges are [first, after last, …]. */
export interface UnicodeDump {
  unicode: string;
  names: Record<string, string>;
  aliases: Record<string, number>;
  XidStart: number[];
  XidContinue: number[];
  Printable: number[];
}

const script = readFileSync(join(__dirname, 'dump.py'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'unicode-'));

/** Unpacks a published npm package into a temporary folder. */
export function unpackPackage(specifier: string): string {
  const archive = execFileSync('npm', ['pack', '--silent', specifier], { cwd: scratch, encoding: 'utf8' }).trim();
  const folder = join(scratch, archive.replace(/\.tgz$/, ''));
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', join(scratch, archive), '-C', folder]);
  return join(folder, 'package');
}

/** The dump of an installed CPython. */
export function dumpWithPython(command: string, aliases: readonly string[]): UnicodeDump {
  const program = `${script}\nprint(dump(json.loads(input())))`;
  const output = execFileSync(command, ['-c', program], { input: JSON.stringify(aliases), encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(output) as UnicodeDump;
}

/** The dump of the CPython in an unpacked pyodide. */
export async function dumpWithPyodide(folder: string, aliases: readonly string[]): Promise<UnicodeDump> {
  const module = (await import(pathToFileURL(join(folder, 'pyodide.mjs')).href)) as Pyodide;
  const python = await module.loadPyodide({ indexURL: `${folder}/` });
  python.runPython(script);
  return JSON.parse(python.runPython(`dump(json.loads(${JSON.stringify(JSON.stringify(aliases))}))`) as string) as UnicodeDump;
}

/** Every formal alias of a character that `@unicode/unicode-…` lists. */
export async function formalAliases(folder: string): Promise<string[]> {
  const found = new Set<string>();
  for (const type of ['Abbreviation', 'Alternate', 'Control', 'Correction', 'Figment']) {
    const module = (await import(pathToFileURL(join(folder, 'Names', type, 'index.mjs')).href)) as { default: Record<string, string[]> };
    for (const names of Object.values(module.default)) for (const name of names) found.add(name);
  }
  return [...found];
}
