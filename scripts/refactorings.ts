/**
 * Refactors a real package in many ways that change no function, and compares each with what was before: none may give a finding under
 * gates that find whatever grows, comes or goes. `npm run refactorings [count] [first seed] [folder]`; the package is a part of the
 * library of a Python that is found, else the example.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCommits, sayDef } from '../__tests__/diff/compare-commits';
import { Chance } from '../__tests__/diff/refactoring/chance';
import { isPython } from '../__tests__/diff/refactoring/pieces';
import { refactor, STRICT } from '../__tests__/diff/refactoring/refactor';
import { initRepository, type Files } from '../__tests__/diff/repositories';

const PACKAGES = ['json', 'logging', 'argparse.py', 'dataclasses.py', 'functools.py', 'tarfile.py', 'typing.py'];

function library(): string | null {
  try {
    return execFileSync('python3', ['-c', 'import os; print(os.path.dirname(os.__file__))'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function read(folder: string, wanted: (path: string) => boolean): Files {
  const files: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true }) as string[]) {
    if (!path.endsWith('.py') || !wanted(path)) continue;
    const text = readFileSync(join(folder, path), 'latin1');
    // Offsets of tokens are bytes: in ASCII they are characters too.
    if (/^[\0-\x7f]*$/.test(text) && text.trim() !== '' && isPython(text)) files[path] = text;
  }
  return files;
}

async function main(): Promise<void> {
  const [count = '1000', first = '1', folder] = process.argv.slice(2);
  const found = folder ?? library();
  const isLibrary = folder === undefined && found !== null && existsSync(join(found, 'json'));
  const source = isLibrary || folder !== undefined ? found! : join(__dirname, '..', 'examples', 'bookshop');
  const before = read(source, (path) => !isLibrary || PACKAGES.some((name) => path === name || path.startsWith(`${name}/`)));
  const repository = initRepository(realpathSync(mkdtempSync(join(tmpdir(), 'refactorings-'))));
  const out = realpathSync(mkdtempSync(join(tmpdir(), 'refactorings-out-')));
  const base = repository.commit(before);
  console.log(`${Object.keys(before).length} files of ${isLibrary ? "Python's library" : source}`);
  const taken: Record<string, number> = {};
  let wrong = 0;
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    const { files, steps } = refactor(before, new Chance(seed));
    for (const step of steps) taken[step] = (taken[step] ?? 0) + 1;
    const diff = await compareCommits(repository.folder, base, repository.commit(files), { configuration: STRICT, folder: out });
    if (diff.findings.length > 0) {
      wrong++;
      console.log(`seed ${seed}: ${steps.join(', ')}`);
      for (const finding of diff.findings.slice(0, 8))
        console.log(`  ${finding.gate} ${finding.on === 'defs' ? sayDef(finding.row) : finding.on}`);
    }
    if (seed % 50 === 0) console.log(`${seed - Number(first) + 1} done, ${wrong} with findings`);
  }
  for (const made of [repository.folder, out]) rmSync(made, { recursive: true });
  console.log(
    `${count} refactorings (${Object.entries(taken)
      .map(([step, n]) => `${n} ${step}`)
      .join(', ')}): ${wrong} with findings`,
  );
  if (wrong > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
