import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by name; a name may be bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A git repository at `folder`, whatever the user's own configuration says. */
export class Repository {
  private constructor(readonly folder: string) {}

  static init(folder: string, ...options: readonly string[]): Repository {
    mkdirSync(folder, { recursive: true });
    const repository = new Repository(folder);
    repository.git('init', '-q', '-b', 'main', ...options);
    return repository;
  }

  /** A clone as actions/checkout makes one. */
  static clone(origin: string, folder: string, ...options: readonly string[]): Repository {
    execFileSync('git', ['clone', '-q', ...options, `file://${origin}`, folder], { env: environment(), stdio: 'pipe' });
    return new Repository(folder);
  }

  /** What git prints, without the last line end. */
  git(...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: this.folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .replace(/\n$/, '');
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const place = join(this.folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
  }

  /** Commits everything that is there; gives the commit's id. */
  commit(message: string, files: Files = {}): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** Nothing of the user's, the same times for the same ids. */
function environment(): NodeJS.ProcessEnv {
  const who = { NAME: 'Mona', EMAIL: 'mona@example.invalid', DATE: '2026-01-02T03:04:05Z' };
  return {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [`AUTHOR`, `COMMITTER`].map((role) => [`GIT_${role}_${key}`, value])),
    ),
  };
}
