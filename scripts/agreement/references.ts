import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LineProcess } from './line-process';

const ORACLES = fileURLToPath(new URL('../oracle/', import.meta.url));

export type DefinitionRow = (string | number | null | string[])[];

/** What metrics.py answers for a file. */
export type PythonAnswer = { error: string } | { file: Record<string, unknown>; columns: string[]; defs: DefinitionRow[] };

/** The references in Python: CPython for the seed's rules and the contract's, radon for its own. */
export class PythonReference {
  private readonly process: LineProcess;

  constructor(python: string) {
    this.process = new LineProcess(python, [`${ORACLES}metrics.py`]);
  }

  async ask(path: string): Promise<PythonAnswer> {
    return JSON.parse(await this.process.ask(path)) as PythonAnswer;
  }

  close(): void {
    this.process.close();
  }
}

export function hasRadon(python: string): boolean {
  return spawnSync(python, ['-c', 'import radon.visitors']).status === 0;
}

/** Line, name and value of a definition. */
export type Reported = [line: number, name: string, value: number];

/** SonarSource's analyser; `classpath` holds python-frontend and what it needs. */
export class SonarReference {
  private readonly process: LineProcess;

  constructor(classpath: string) {
    this.process = new LineProcess('java', ['-Xss256m', '-cp', classpath, `${ORACLES}Cognitive.java`]);
  }

  async ask(path: string): Promise<Reported[] | null> {
    return JSON.parse(await this.process.ask(path)) as Reported[] | null;
  }

  close(): void {
    this.process.close();
  }
}

interface RuffIssue {
  code: string | null;
  filename: string;
  message: string;
  location: { row: number };
}

/** ruff's C901 of every function in the files, by file; a file that ruff cannot parse is missing. */
export function askRuff(ruff: string, paths: readonly string[]): Map<string, Reported[]> {
  const found = new Map<string, Reported[]>(paths.map((path) => [path, []]));
  const config = 'lint.mccabe.max-complexity=0';
  for (let i = 0; i < paths.length; i += 200) {
    const args = ['check', '--select', 'C901', '--config', config, '--output-format', 'json', '--isolated', '--ignore-noqa', '--no-cache'];
    args.push('--target-version', 'py313', '--no-respect-gitignore', ...paths.slice(i, i + 200));
    const { stdout, error } = spawnSync(ruff, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (error) throw error;
    for (const issue of JSON.parse(stdout) as RuffIssue[]) {
      if (issue.code !== 'C901') {
        found.delete(issue.filename);
        continue;
      }
      const [, name, value] = /^`(.*)` is too complex \((\d+) > 0\)$/.exec(issue.message)!;
      found.get(issue.filename)?.push([issue.location.row, name!, Number(value)]);
    }
  }
  return found;
}
