/**
 * Writes __tests__/discover/encodings.expected.json: what CPython 3.13 (the command in PYTHON_3_13, `python3.13` by default)
 * and 3.14 (pyodide from node_modules) make of the bytes in scripts/codecs/expect.py.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';

type Case = readonly [hex: string, verdict: string];

const script = readFileSync(join(__dirname, 'codecs/expect.py'), 'utf8');
const python = process.env.PYTHON_3_13 ?? 'python3.13';

function with313(expression: string): unknown {
  const output = execFileSync(python, ['-I', '-c', `${script}\nprint(${expression})`], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(output);
}

async function with314(expression: string): Promise<unknown> {
  const pyodide = await loadPyodide();
  pyodide.runPython(script);
  return JSON.parse(pyodide.runPython(expression) as string);
}

async function main(): Promise<void> {
  const old = with313('cases()') as Case[];
  const now = new Map((await with314('cases()')) as Case[]);
  // Where both say the same it is written once.
  const cases = old.map(([hex, verdict]) => (now.get(hex) === verdict ? [hex, verdict] : [hex, verdict, now.get(hex) ?? null]));
  const codecs = with313('codec_expectations()') as Record<string, unknown>;
  const rows = cases.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const tables = Object.entries(codecs).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  writeFileSync(
    join(__dirname, '../__tests__/discover/encodings.expected.json'),
    `{\n  "cases": [\n${rows}\n  ],\n  "codecs": {\n${tables.join(',\n')}\n  }\n}\n`,
  );
}

void main();
