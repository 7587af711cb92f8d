/**
 * Writes what each CPython says of the sources in __tests__/python/diagnose/cases.json, into expected.json beside them.
 * For the Pythons see pythons.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_VERSIONS, type PythonVersion } from '../src/python/tree';
import { askEachPython } from './pythons';

const FOLDER = join(__dirname, '../__tests__/python/diagnose');

async function main(): Promise<void> {
  const cases = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as string[];
  const program = readFileSync(join(__dirname, 'expectations/diagnose.py'), 'utf8');
  const answers = (await askEachPython(program, cases)) as Record<PythonVersion, (string | null)[]>;
  const lines = cases.map((_, i) => JSON.stringify(PYTHON_VERSIONS.map((version) => answers[version][i])));
  writeFileSync(
    join(FOLDER, 'expected.json'),
    `{\n  "versions": ${JSON.stringify(PYTHON_VERSIONS)},\n  "errors": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
