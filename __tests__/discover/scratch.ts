import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { discover, type DiscoverOptions, type Discovery } from '../../src/discover';

const folders: string[] = [];

/** An empty folder outside every repository, removed when the tests of a file have run. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')));
  folders.push(folder);
  return folder;
}

afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes files, by path below `folder`. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2024-02-29T12:00:00+0200',
  GIT_COMMITTER_DATE: '2024-03-01T12:00:00+0200',
};

/** Runs git in a folder, away from the configuration of whoever runs the tests. */
export function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'protocol.file.allow=always',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT, stdio: 'pipe' }).trim();
}

/** A repository with these files committed. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  git(folder, 'init', '-q');
  write(folder, files);
  commitAll(folder);
  return folder;
}

/** Commits everything there is; gives the commit's id. */
export function commitAll(folder: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
  return git(folder, 'rev-parse', 'HEAD');
}

/** Discovers with the tests' environment. */
export function found(folder: string, options: DiscoverOptions = {}): Promise<Discovery> {
  return discover(folder, { environment: ENVIRONMENT, ...options });
}

export const paths = (discovery: Discovery): string[] => discovery.files.map((file) => file.path);
