import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export interface Corpus {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Every .py file below a folder. */
export function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return sized(files);
}

/** Each `n`th file of a corpus. */
export function everyNth({ files }: Corpus, n: number): Corpus {
  return sized(files.filter((_, i) => i % n === 0));
}

/** A copy of the corpus as a folder of its own. */
export function copyCorpus({ files }: Corpus, from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ast-dataset-bench-'));
  for (const file of files) {
    const target = join(folder, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  return folder;
}

/** The standard library of a Python. */
export function standardLibrary(python: string): string {
  const { stdout, status } = spawnSync(python, ['-c', "import sysconfig; print(sysconfig.get_path('stdlib'))"], { encoding: 'utf8' });
  if (status !== 0) throw new Error('no Python found: say npm run bench -- DIR --python PATH');
  return stdout.trim();
}

function sized(files: readonly string[]): Corpus {
  return { files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
