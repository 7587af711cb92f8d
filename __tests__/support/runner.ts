import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsIn, type LogCommand } from './log-commands';

/** What is run: `dist/`, or the folder that AST_DATASET_DIST names. */
export const DIST = process.env.AST_DATASET_DIST ?? join(__dirname, '..', '..', 'dist');

export interface Job {
  /** The checkout. */
  readonly workspace: string;
  /** An empty folder for what the runner keeps: its temp, the command files, a home. */
  readonly runnerFolder: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** Variables besides those that every job has; undefined takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly started?: (child: ChildProcess) => void;
  /** Runs the action through another program: its name and arguments stand before those of Node. */
  readonly through?: readonly string[];
}

export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, for looking something up. */
  readonly log: string;
  /** What the runner would carry out. */
  readonly commands: readonly LogCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Seconds until the first byte of the log. */
  readonly firstLine: number;
  readonly seconds: number;
}

/** Runs the action as the runner runs a step: a process of its own, inputs in the environment, command files that exist. */
export function runAction(job: Job): Promise<StepResult> {
  const file = (name: string): string => join(job.runnerFolder, name);
  for (const folder of ['temp', 'tool-cache', 'home']) mkdirSync(file(folder), { recursive: true });
  for (const name of ['output', 'state', 'summary', 'env', 'path']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(job.payload ?? {}));
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: file('home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_ID: '17',
    GITHUB_EVENT_NAME: job.event ?? 'push',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_JOB: 'ast',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: file('temp'),
    RUNNER_TOOL_CACHE: file('tool-cache'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...job.environment,
    ...inputVariables(job.inputs ?? {}),
  };
  const [program, ...args] = [...(job.through ?? []), process.execPath, join(DIST, 'index.js')] as unknown as [string, ...string[]];
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: job.workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let firstLine = Infinity;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        firstLine = Math.min(firstLine, performance.now() - start);
        chunks[name].push(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout, stderr] = [chunks.stdout, chunks.stderr].map((parts) => Buffer.concat(parts).toString('utf8')) as [string, string];
      resolve({
        ...{ status, stdout, stderr, log: `${stdout}${stderr}` },
        commands: [...commandsIn(stdout), ...commandsIn(stderr)],
        outputs: readCommandFile(readFileSync(file('output'), 'utf8')),
        summary: readFileSync(file('summary'), 'utf8'),
        firstLine: firstLine / 1000,
        seconds: (performance.now() - start) / 1000,
      });
    });
    job.started?.(child);
  });
}

/** Inputs as the runner hands them over. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]));
}

/** `name<<delimiter`, lines, `delimiter`: the form in which any value is safe. */
function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at]!) ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter!, at + 1);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
