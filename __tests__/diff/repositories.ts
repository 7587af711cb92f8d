import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

export const ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2024-02-29T12:00:00+0200',
  GIT_COMMITTER_DATE: '2024-03-01T12:00:00+0200',
};

/** Runs git in a folder, away from the configuration of whoever runs the tests. */
export function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'protocol.file.allow=always', 'init.defaultBranch=main', 'gc.auto=0'];
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: ENVIRONMENT,
    stdio: 'pipe',
  }).trim();
}

/** Writes files below a folder; `only`: and removes all others but `.git`. */
export function writeFiles(folder: string, files: Files, only = false): void {
  if (only) for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export interface TestRepository {
  readonly folder: string;
  /** Commits exactly these files; gives the commit's id. */
  commit(files: Files): string;
}

export function initRepository(folder: string): TestRepository {
  git(folder, 'init', '-q');
  return {
    folder,
    commit: (files) => {
      writeFiles(folder, files, true);
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
      return git(folder, 'rev-parse', 'HEAD');
    },
  };
}
