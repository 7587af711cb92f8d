import { readFileSync } from 'node:fs';
import { UserError, errorMessage } from '../errors';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A JSON object whose shape nobody vouches for. */
export type Payload = Readonly<Record<string, unknown>>;

/** The run that the action is part of, as the runner tells it. */
export interface RunContext {
  /** `push`, `pull_request` …; empty outside of a workflow. */
  readonly event: string;
  /** The event as GitHub sent it; empty when there is none. */
  readonly payload: Payload;
  readonly repository: { readonly owner: string; readonly name: string } | null;
  /** GITHUB_SHA: the commit that triggered the run. */
  readonly sha: string | null;
  /** GITHUB_REF, fully written. */
  readonly ref: string | null;
  /** Without a slash at the end, like the two that follow. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runId: string | null;
  readonly runAttempt: number;
  /** RUNNER_TEMP: emptied before and after each job. */
  readonly temp: string | null;
}

/** Reads the run's environment and event file. */
export function readContext(environment: Environment): RunContext {
  const [owner = '', name = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const serverUrl = address(environment.GITHUB_SERVER_URL, 'https://github.com');
  const apiUrl = address(environment.GITHUB_API_URL, 'https://api.github.com');
  return {
    event: environment.GITHUB_EVENT_NAME ?? '',
    payload: readPayload(environment.GITHUB_EVENT_PATH),
    repository: isName(owner) && isName(name) ? { owner, name } : null,
    sha: commitId(environment.GITHUB_SHA),
    ref: given(environment.GITHUB_REF),
    serverUrl,
    apiUrl,
    graphqlUrl: address(environment.GITHUB_GRAPHQL_URL, `${apiUrl}/graphql`),
    runId: /^\d+$/.test(environment.GITHUB_RUN_ID ?? '') ? environment.GITHUB_RUN_ID! : null,
    runAttempt: Number(/^\d+$/.exec(environment.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1),
    temp: given(environment.RUNNER_TEMP),
  };
}

/** Address of the repository for people; null when there is none. */
export function repositoryUrl({ repository, serverUrl }: RunContext): string | null {
  return repository === null ? null : `${serverUrl}/${repository.owner}/${repository.name}`;
}

/** A full object id of git that is not all zeros, or null. */
export function commitId(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}

function readPayload(path: string | undefined): Payload {
  if (path === undefined || path === '') return {};
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(`the event cannot be read from GITHUB_EVENT_PATH: ${errorMessage(error)}`);
  }
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? (payload as Payload) : {};
}

function address(value: string | undefined, otherwise: string): string {
  return (given(value) ?? otherwise).replace(/\/+$/, '');
}

function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** What GitHub allows in the names of owners and repositories; so they can stand in addresses. */
function isName(text: string): boolean {
  return /^[A-Za-z0-9_.-]+$/.test(text) && !/^\.+$/.test(text);
}
