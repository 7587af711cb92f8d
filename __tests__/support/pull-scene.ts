import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullRequestEvent } from './events';
import { makeFolder } from './folders';
import { Repository, type Files } from './repository';
import { runAction, type Job, type StepResult } from './runner';
import { startStandIn, type StandIn } from './standin';
import type { Pull } from './standin/pull-request-object';
import { PullRequests } from './standin/pull-requests';

const HOME = { fullName: 'octo-org/octo-repo', id: 17 };
export const FORK = { fullName: 'mallory/octo-repo', id: 99 };

export interface Run extends Partial<Job> {
  readonly runId?: number;
}

/** A repository on GitHub with pull request #5, as git has it and as the API tells of it. */
export class PullScene {
  private constructor(
    readonly standIn: StandIn,
    readonly github: PullRequests,
    /** What GitHub holds: branches, refs/pull/N/head and refs/pull/N/merge. */
    readonly origin: Repository,
    /** Where commits are made. */
    readonly author: Repository,
  ) {}

  static async start(base: Files): Promise<PullScene> {
    const folder = makeFolder();
    const origin = Repository.init(join(folder, 'origin.git'), '--bare');
    // As GitHub does.
    for (const name of ['allowAnySHA1InWant', 'allowFilter']) origin.git('config', `uploadpack.${name}`, 'true');
    const author = Repository.init(join(folder, 'author'));
    author.git('remote', 'add', 'origin', origin.folder);
    author.commit('base', base);
    author.git('push', '-q', 'origin', 'main');
    const github = new PullRequests(origin);
    return new PullScene(await startStandIn(github.operations), github, origin, author);
  }

  get pull(): Pull {
    return this.github.pulls.get(5)!;
  }

  /** The finished artifacts of run 71, by name. */
  get artifacts(): ReadonlyMap<string, unknown> {
    return new Map(this.standIn.artifacts.finished('run-backend-71').map((artifact) => [artifact.name, artifact]));
  }

  /** Opens pull request #5 with these files, or pushes them to it; gives the head commit. */
  push(files: Files, from: typeof HOME | null = HOME): string {
    const { author, origin, github } = this;
    const known = github.pulls.get(5);
    const isThere = author.git('branch', '--list', 'topic') !== '';
    author.git('checkout', '-q', ...(isThere ? ['topic'] : ['-b', 'topic', 'main']));
    const sha = author.commit('change', files);
    this.pushHead(sha);
    const base = { ref: 'main', sha: origin.git('rev-parse', 'main'), repository: HOME };
    const head = { ref: 'topic', sha, repository: from };
    if (known === undefined) github.pulls.set(5, { number: 5, state: 'open', head, base, author: 'mallory' });
    else Object.assign(known, { head: { ...known.head, sha } });
    return sha;
  }

  /** Commits to main; the pull request's test merge is made anew. */
  advanceMain(files: Files): string {
    this.author.git('checkout', '-q', 'main');
    const sha = this.author.commit('main goes on', files);
    this.author.git('push', '-q', 'origin', 'main');
    if (this.github.pulls.has(5)) this.pushHead(this.pull.head.sha);
    return sha;
  }

  private pushHead(sha: string): void {
    const { author } = this;
    const main = author.git('rev-parse', 'main');
    const tree = author.git('merge-tree', '--write-tree', main, sha);
    const merge = author.git('commit-tree', tree, '-p', main, '-p', sha, '-m', `Merge ${sha} into ${main}`);
    author.git('push', '-q', '-f', 'origin', `${sha}:refs/pull/5/head`, `${merge}:refs/pull/5/merge`);
  }

  /** What actions/checkout leaves: one commit, nothing else. */
  checkout(ref = 'refs/pull/5/merge', ...more: readonly string[]): Repository {
    const clone = Repository.init(join(makeFolder(), 'checkout'));
    clone.git('remote', 'add', 'origin', `file://${this.origin.folder}`);
    clone.git('fetch', '-q', '--no-tags', ...(more.length === 0 ? ['--depth=1'] : more), 'origin', `+${ref}:refs/remotes/pull/5/merge`);
    clone.git('checkout', '-q', '--force', 'refs/remotes/pull/5/merge');
    return clone;
  }

  /** What actions/checkout leaves with `filter: blob:none` and `sparse-checkout: nothing-here`. */
  sparseCheckout(): Repository {
    const clone = Repository.init(join(makeFolder(), 'checkout'));
    clone.git('remote', 'add', 'origin', `file://${this.origin.folder}`);
    clone.git('fetch', '-q', '--no-tags', '--depth=1', '--filter=blob:none', 'origin', '+refs/pull/5/merge:refs/remotes/pull/5/merge');
    clone.git('sparse-checkout', 'set', 'nothing-here');
    clone.git('checkout', '-q', '--force', 'refs/remotes/pull/5/merge');
    return clone;
  }

  /** The action in a workflow on pull_request, after a checkout. */
  async run({ runId = 71, environment, ...job }: Run = {}): Promise<StepResult> {
    const workspace = job.workspace ?? this.checkout().folder;
    return this.runIn(workspace, {
      ...{ runId, event: 'pull_request', payload: pullRequestEvent(this.pull) },
      ...job,
      environment: { GITHUB_SHA: this.origin.git('rev-parse', 'refs/pull/5/merge'), GITHUB_REF: 'refs/pull/5/merge', ...environment },
    });
  }

  /** The action in a folder; the server's address leads git to the stand-in's repository. */
  runIn(workspace: string, { runId = 71, environment, ...job }: Run): Promise<StepResult> {
    const runnerFolder = makeFolder();
    const server = environment?.GITHUB_SERVER_URL ?? 'https://github.com';
    mkdirSync(join(runnerFolder, 'home'));
    writeFileSync(
      join(runnerFolder, 'home', '.gitconfig'),
      `[url "file://${this.origin.folder}"]\n\tinsteadOf = ${server}/octo-org/octo-repo\n`,
    );
    return runAction({
      runnerFolder,
      ...job,
      workspace,
      environment: { ...this.standIn.environment({ runId, job: 'ast' }), ...environment },
    });
  }

  async close(): Promise<void> {
    await this.standIn.close();
    if (this.standIn.problems.length > 0) throw new Error(this.standIn.problems.join('\n'));
  }
}
