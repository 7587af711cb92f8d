import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export { makeFolder } from '../support/folders';

/** dist/cli.js, started as a shell starts it, and what it leaves. */
const CLI = join(__dirname, '..', '..', 'dist', 'cli.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `ast-dataset <args>`. `started` gets the process, to send it signals. */
export function runCli(args: readonly string[], cwd: string, started?: (child: ChildProcess) => void): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { SOURCE_DATE_EPOCH: _, ...env } = process.env;
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    started?.(child);
  });
}

/** SHA-256 of every file below a folder, by path. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
