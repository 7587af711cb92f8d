import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PythonVersion } from '../../src/python/tree';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** [class, message, line, offset, end line, end offset] of a rejection, as CPython gives them. */
export type Failure = [
  type: string,
  message: string,
  line: number | null,
  offset: number | null,
  endLine: number | null,
  endOffset: number | null,
];

/** The canonical texts of a source, or its rejection. */
export type Outcome = { sections: Record<string, string> } | { error: Failure };

export interface Answer {
  error?: Failure;
  digests?: Record<string, string>;
  text?: string;
  outcomes?: Outcome[];
  verdicts?: (Failure | null)[];
  sources?: string[];
  seconds?: number;
  path?: string | null;
  version?: string;
}

/** npm package that carries the CPython of a version. */
const PYODIDE: Record<PythonVersion, string> = { '3.13': 'pyodide-3.13', '3.14': 'pyodide', '3.15': 'pyodide-3.15' };

/** A CPython in a process of its own, answering requests of oracle.py in order. */
export class Oracle {
  private readonly waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  private readonly child: ChildProcessWithoutNullStreams;
  private closed: Error | undefined;

  /** `python`: an interpreter's path; without one, the CPython inside pyodide. */
  constructor(python: string | undefined, version: PythonVersion) {
    const command = python ?? process.execPath;
    const args = python === undefined ? [join(HERE, 'pyodide-child.mjs'), PYODIDE[version]] : [join(HERE, 'oracle.py')];
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] }) as unknown as ChildProcessWithoutNullStreams;
    createInterface({ input: this.child.stdout }).on('line', (line) => this.waiting.shift()?.resolve(JSON.parse(line) as Answer));
    this.child.on('error', (error) => this.fail(new Error(`${command} does not start: ${error.message}`)));
    this.child.on('exit', (code) => this.fail(new Error(`${command} ended with code ${code ?? 'none'} before it had answered`)));
    this.child.stdin.on('error', () => undefined);
  }

  ask(op: string, request: Record<string, unknown> = {}): Promise<Answer> {
    if (this.closed) return Promise.reject(this.closed);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.child.stdin.write(JSON.stringify({ op, ...request }) + '\n');
    });
  }

  close(): void {
    this.child.stdin.end();
  }

  private fail(error: Error): void {
    this.closed = error;
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

/** The interpreter to use: the one named, else one of that version where pyenv keeps them, else none (pyodide). */
export function findPython(named: string | undefined, version: PythonVersion): string | undefined {
  if (named === 'pyodide') return undefined;
  if (named !== undefined) return named;
  const place = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions', `${version}.0`, 'bin', 'python');
  return existsSync(place) ? place : undefined;
}
