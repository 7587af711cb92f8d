/**
 * Writes what the references say of each metric case beside it, as <case>.json:
 *   npx tsx scripts/metric-cases.ts --python P --ruff R --sonar CLASSPATH
 * with the tools that scripts/metric-agreement.ts needs. The tests read these files and need no tools.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askRuff, PythonReference, type Reported, SonarReference } from './agreement/references';

const FOLDER = resolve('__tests__/facts/metrics/cases');

const { values: options } = parseArgs({ options: { python: { type: 'string' }, ruff: { type: 'string' }, sonar: { type: 'string' } } });

function required(name: keyof typeof options): string {
  const value = options[name];
  if (value === undefined) throw new Error(`--${name} is needed`);
  return value;
}

/** The value reported for the definition of that name on that line. */
function valueOf(reported: readonly Reported[], lineno: unknown, name: unknown): number {
  const found = reported.find(([line, other]) => line === lineno && other === name);
  if (!found) throw new Error(`nothing was reported for ${String(name)} on line ${String(lineno)}`);
  return found[2];
}

async function main(): Promise<void> {
  const python = new PythonReference(required('python'));
  const sonar = new SonarReference(required('sonar'));
  const paths = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.py'))
    .map((name) => join(FOLDER, name));
  const ruff = askRuff(required('ruff'), paths);
  for (const path of paths) {
    const [answer, cognitive] = await Promise.all([python.ask(path), sonar.ask(path)]);
    const mccabe = ruff.get(path);
    if ('error' in answer || cognitive === null || !mccabe) throw new Error(`${path}: a reference cannot parse it`);
    const defs = answer.defs.map((row) => {
      const of = Object.fromEntries(answer.columns.map((column, i) => [column, row[i]!]));
      const isFunction = of.kind === 'function';
      return {
        ...of,
        mccabe: isFunction ? valueOf(mccabe, of.lineno, of.name) : null,
        cognitive: valueOf(cognitive, of.lineno, of.name),
      };
    }) as Record<string, unknown>[];
    const functions = defs.filter((row) => row.kind === 'function') as Record<string, number>[];
    const outermost = functions.filter((row) => row.in_function === 0);
    const file = {
      ...answer.file,
      mccabe_max: Math.max(0, ...functions.map((row) => row.mccabe!)),
      cognitive_max: Math.max(0, ...functions.map((row) => row.cognitive!)),
      cognitive_total: outermost.reduce((sum, row) => sum + row.cognitive!, 0),
    };
    const rows = defs.map((row) => JSON.stringify(row)).join(',\n');
    writeFileSync(path.replace(/py$/, 'json'), `{"file": ${JSON.stringify(file)},\n"defs": [\n${rows}\n]}\n`);
  }
  python.close();
  sonar.close();
}

void main();
