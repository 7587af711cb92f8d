import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as pyodide from 'pyodide';
import type { PythonVersion } from '../src/python/tree';

type Pyodide = typeof pyodide;

const scratch = mkdtempSync(join(tmpdir(), 'pythons-'));

const unpacked = new Map<string, string>();

/** Unpacks a published npm package into a temporary folder, once. */
export function unpackPackage(specifier: string): string {
  const known = unpacked.get(specifier);
  if (known !== undefined) return known;
  const archive = execFileSync('npm', ['pack', '--silent', specifier], { cwd: scratch, encoding: 'utf8' }).trim();
  const folder = join(scratch, archive.replace(/\.tgz$/, ''));
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', join(scratch, archive), '-C', folder]);
  unpacked.set(specifier, join(folder, 'package'));
  return join(folder, 'package');
}

/**
 * Runs a program that defines `answer(question)` in each CPython whose syntax we read: 3.13 is the command in PYTHON_3_13
 * (`python3.13` by default), 3.14 and 3.15 are pyodide's. Question and answer are JSON.
 */
export async function askEachPython(program: string, question: unknown): Promise<Record<PythonVersion, unknown>> {
  return {
    '3.13': askCommand(process.env.PYTHON_3_13 ?? 'python3.13', program, question),
    '3.14': await askPyodide(unpackPackage('pyodide@314.0.7'), program, question),
    '3.15': await askPyodide(unpackPackage('pyodide@315.0.0-alpha.2'), program, question),
  };
}

function askCommand(command: string, program: string, question: unknown): unknown {
  const output = execFileSync(command, ['-c', `import json\n${program}\nprint(json.dumps(answer(json.loads(input()))))`], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output);
}

async function askPyodide(folder: string, program: string, question: unknown): Promise<unknown> {
  const module = (await import(pathToFileURL(join(folder, 'pyodide.mjs')).href)) as Pyodide;
  const python = await module.loadPyodide({ indexURL: `${folder}/` });
  const answer = python.runPython(
    `import json\n${program}\njson.dumps(answer(json.loads(${JSON.stringify(JSON.stringify(question))})))`,
  ) as string;
  return JSON.parse(answer);
}
