import type { getOctokit } from '@actions/github';
import { UsageError } from '../errors';
import { formatDuration } from '../log/format';
import type { RunContext } from './context';
import { GitHubFailure, failureOf } from './failure';
import { Patience } from './patience';

type Octokit = ReturnType<typeof getOctokit>;

/** What stands in every request. */
interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

export interface ClientEffects {
  readonly signal: AbortSignal;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** One line for the log. */
  readonly tell: (line: string) => void;
  /** Seconds since 1970. */
  readonly clock: () => number;
}

/** GitHub answers within seconds or not at all. */
const TIMEOUT = 30_000;
const PER_PAGE = 100;
/** Nobody reads a pull request with more comments. */
const PAGES = 100;

/** The repository on GitHub, by its REST and GraphQL APIs: with timeouts, and asked again within bounds. */
export class GitHub {
  private readonly patience = new Patience();

  private constructor(
    private readonly octokit: Octokit,
    private readonly repository: { readonly owner: string; readonly name: string },
    private readonly effects: ClientEffects,
  ) {}

  /** The client is loaded when it is wanted: many runs ask nothing. */
  static async connect({ repository, apiUrl }: RunContext, token: string, effects: ClientEffects): Promise<GitHub> {
    if (repository === null) throw new UsageError('there is no repository to ask about', 'GITHUB_REPOSITORY names it in a workflow.');
    const { getOctokit } = await import('@actions/github');
    const silent = (): void => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    return new GitHub(getOctokit(token, { baseUrl: apiUrl, log }), repository, effects);
  }

  /** Asks for something that does no harm when it is done twice. */
  repeatable<Result>(what: string, ask: (octokit: Octokit, common: Common) => Promise<Result>): Promise<Result> {
    return this.ask(what, ask, true);
  }

  /** Asks for something that must not be done twice: only what certainly was not carried out is asked again. */
  once<Result>(what: string, ask: (octokit: Octokit, common: Common) => Promise<Result>): Promise<Result> {
    return this.ask(what, ask, false);
  }

  /** All pages of a list. */
  async all<Item>(
    what: string,
    ask: (octokit: Octokit, page: Common & { readonly per_page: number; readonly page: number }) => Promise<Page<Item>>,
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; page <= PAGES; page++) {
      const reply = await this.repeatable(what, (octokit, common) => ask(octokit, { ...common, per_page: PER_PAGE, page }));
      items.push(...reply.data);
      if (!/\brel="?next"?/.test(reply.headers.link ?? '')) break;
    }
    return items;
  }

  pause(milliseconds: number): Promise<void> {
    return this.effects.sleep(milliseconds);
  }

  private async ask<Result>(
    what: string,
    ask: (octokit: Octokit, common: Common) => Promise<Result>,
    repeatable: boolean,
  ): Promise<Result> {
    const { owner, name: repo } = this.repository;
    for (let tries = 1; ; tries++) {
      this.effects.signal.throwIfAborted();
      try {
        const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT), this.effects.signal]);
        return await ask(this.octokit, { owner, repo, request: { signal } });
      } catch (error) {
        this.effects.signal.throwIfAborted();
        const failure = failureOf(what, error, this.effects.clock());
        const seconds = this.patience.after(failure, tries, repeatable);
        if (seconds === null) throw failure;
        this.effects.tell(`${failure.message}; trying again in ${formatDuration(seconds)}`);
        await this.effects.sleep(seconds * 1000);
      }
    }
  }
}

interface Page<Item> {
  readonly data: readonly Item[];
  readonly headers: { readonly link?: string | undefined };
}

/** Whether something thrown says that the token may not do what was asked. */
export function isRefused(error: unknown): error is GitHubFailure {
  return error instanceof GitHubFailure && error.refused;
}
