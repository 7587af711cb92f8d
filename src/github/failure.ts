import { UserError } from '../errors';

/** GitHub did not do what it was asked. */
export class GitHubFailure extends UserError {
  constructor(
    message: string,
    /** Of HTTP; null where no answer came. */
    readonly status: number | null,
    /** Seconds after which to ask again, where GitHub says that it was asked too often; null where it did not say that. */
    readonly limit: { readonly seconds: number | null } | null,
    options?: ErrorOptions,
  ) {
    super(message, undefined, options);
  }

  /** Whether it may have been carried out all the same. */
  get uncertain(): boolean {
    return this.status === null || this.status >= 500;
  }

  /** Whether the token may not do it. What a token may not see is not found. */
  get refused(): boolean {
    return this.limit === null && (this.status === 401 || this.status === 403 || this.status === 404);
  }
}

/** What Octokit throws, as far as it is known. */
interface Thrown {
  readonly message?: unknown;
  readonly status?: unknown;
  readonly name?: unknown;
  readonly errors?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

/** Makes sense of what Octokit threw; `what` is what was asked, `write a comment`. `now` in seconds since 1970. */
export function failureOf(what: string, error: unknown, now: number): GitHubFailure {
  const thrown = (typeof error === 'object' && error !== null ? error : {}) as Thrown;
  const options = { cause: error };
  const said = saidBy(thrown);
  if (thrown.name === 'GraphqlResponseError') {
    const type = graphqlType(thrown.errors);
    const status = type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' ? 403 : type === 'NOT_FOUND' ? 404 : 422;
    const limit = type === 'RATE_LIMITED' ? { seconds: null } : null;
    return new GitHubFailure(`GitHub would not ${what}: ${said}`, limit === null ? status : 429, limit, options);
  }
  if (thrown.response === undefined || typeof thrown.status !== 'number') {
    return new GitHubFailure(`GitHub could not be reached to ${what}: ${said}`, null, null, options);
  }
  const limit = limitOf(thrown.status, said, thrown.response.headers ?? {}, now);
  return new GitHubFailure(`GitHub would not ${what}: ${thrown.status} ${said}`, thrown.status, limit, options);
}

function saidBy({ message, name }: Thrown): string {
  if (name === 'TimeoutError' || name === 'AbortError') return 'no answer came in time';
  const text = typeof message === 'string' ? message : '';
  // Pages of HTML are what a proxy says.
  return text.split('\n', 1)[0]!.slice(0, 300) || 'it gave no reason';
}

function graphqlType(errors: unknown): string | null {
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const type: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'type') : null;
  return typeof type === 'string' ? type : null;
}

/** Primary limits end at a time, secondary ones come with `retry-after` or with words alone. */
function limitOf(status: number, said: string, headers: Readonly<Record<string, unknown>>, now: number): GitHubFailure['limit'] {
  if (status !== 403 && status !== 429) return null;
  const after = numberOf(headers['retry-after']);
  if (after !== null) return { seconds: after };
  const reset = numberOf(headers['x-ratelimit-reset']);
  if (numberOf(headers['x-ratelimit-remaining']) === 0) return { seconds: reset === null ? null : Math.max(1, reset - now + 1) };
  return status === 429 || /secondary rate limit|abuse detection/i.test(said) ? { seconds: null } : null;
}

function numberOf(header: unknown): number | null {
  const text = typeof header === 'number' ? String(header) : header;
  return typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
