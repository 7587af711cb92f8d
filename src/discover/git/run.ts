import { spawn } from 'node:child_process';

/** The few variables that git sees: where programs and the user's own configuration are, and nothing secret. */
export type GitEnvironment = Readonly<Record<string, string>>;

const HANDED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'XDG_CONFIG_HOME',
  'SYSTEMROOT',
  'TEMP',
  'TMPDIR',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** Picks from `environment` what git needs, and forbids it to lock, fetch, ask or translate. */
export function gitEnvironment(environment: Readonly<Record<string, string | undefined>>): GitEnvironment {
  const picked: Record<string, string> = {};
  for (const name of HANDED_ON) {
    const value = environment[name];
    if (value !== undefined) picked[name] = value;
  }
  return {
    ...picked,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/**
 * Options that keep a repository's own configuration from running anything: no monitor, no hooks, no transport.
 * Ownership is not checked, because nothing of the repository is trusted anyway.
 */
const HARDENED = [
  '--no-pager',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.untrackedCache=false'],
  ...['-c', 'safe.directory=*'],
];

/** A repository, pinned: whatever its configuration says about the place of its work tree. */
export interface Repository {
  readonly gitDir: string;
  /** The folder that holds `.git`; null for a bare repository. */
  readonly workTree: string | null;
  readonly environment: GitEnvironment;
}

/** Everything before the subcommand. */
export function gitArguments(repository: Pick<Repository, 'gitDir' | 'workTree'>): string[] {
  const place = repository.workTree === null ? ['--bare'] : [`--work-tree=${repository.workTree}`];
  return [...HARDENED, `--git-dir=${repository.gitDir}`, ...place];
}

/** What a git that has ended left. */
export interface GitOutput {
  /** The exit status; -1 when git could not be started or was killed. */
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs one git command to its end, without a shell. `cwd` is where relative paths begin. */
export function git(repository: Repository, args: readonly string[], cwd?: string, input?: string): Promise<GitOutput> {
  return new Promise((resolve) => {
    const child = spawn('git', [...gitArguments(repository), ...args], {
      cwd: cwd ?? repository.workTree ?? repository.gitDir,
      env: { ...repository.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8');
    });
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => resolve({ status: -1, stdout: Buffer.alloc(0), stderr: error.message }));
    child.on('close', (status) => resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.trim() }));
    child.stdin.end(input ?? '');
  });
}

/** The NUL-terminated records of git's `-z` output, a byte per character. */
export function* records(stdout: Buffer): Generator<string> {
  let start = 0;
  for (let end = stdout.indexOf(0, start); end >= 0; end = stdout.indexOf(0, start)) {
    yield stdout.toString('latin1', start, end);
    start = end + 1;
  }
}
