import { git, type GitEnvironment, type Repository } from '../../discover/git/run';

/** Brings objects into a repository, by their full ids. Gives null, or why it could not, one line. */
export type Fetch = (ids: readonly string[], options?: FetchOptions) => Promise<string | null>;

export interface FetchOptions {
  /** Only so many commits of history. Never to be given for a clone that has all of it: git would forget it. */
  readonly depth?: number;
  /** No blobs. */
  readonly withoutBlobs?: boolean;
  /** The ids are those of blobs or trees: nothing is negotiated about history. */
  readonly loose?: boolean;
}

export interface FetchAccess {
  /** Remotes or URLs, tried in this order: `origin`, then `https://github.com/o/r`. */
  readonly from: readonly string[];
  /** Sent to `server` and to nobody else. It is in no argument and in no message. */
  readonly token?: string;
  /** `https://github.com`. */
  readonly server?: string;
  /** The environment that proxies and certificates are taken from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const NETWORK = [
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy'],
  ...['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
];

/** What a fetch must not do besides: run programs, ask, follow submodules, tidy up, move refs, wait for ever. */
const HARDENED = [
  ...['-c', 'credential.helper='],
  ...['-c', 'core.askPass='],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
  ...['-c', 'fetch.writeCommitGraph=false'],
  ...['-c', 'transfer.bundleURI=false'],
  ...['-c', 'http.lowSpeedLimit=1000'],
  ...['-c', 'http.lowSpeedTime=60'],
];
const QUIET = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap='];

/** How many ids go on one command line. */
const AT_ONCE = 500;

/**
 * The one place that reaches the network through git, and the only one that hands it a token: as configuration in the environment
 * of this one process, for the URLs of the server alone. Everywhere else git is forbidden every protocol.
 */
export function gitFetch(repository: Repository, access: FetchAccess): Fetch {
  const reaching: Repository = { ...repository, environment: networkEnvironment(repository.environment, access) };
  return async (ids, options = {}) => {
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const failure = await fetchSome(reaching, access, ids.slice(first, first + AT_ONCE), options);
      if (failure !== null) return failure;
    }
    return null;
  };
}

async function fetchSome(
  repository: Repository,
  { from }: FetchAccess,
  ids: readonly string[],
  { depth, withoutBlobs, loose }: FetchOptions,
): Promise<string | null> {
  const bad = ids.find((id) => !isObjectId(id));
  if (bad !== undefined) return 'not an object id';
  const args = [
    ...HARDENED,
    ...(loose === true ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
    'fetch',
    ...QUIET,
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(withoutBlobs === true || loose === true ? ['--filter=blob:none'] : []),
  ];
  let failure = 'there is no remote to fetch from';
  for (const remote of from) {
    if (remote === '' || remote.startsWith('-')) continue;
    const { status, stderr } = await git(repository, [...args, '--end-of-options', remote, ...ids]);
    if (status === 0) return null;
    failure = reason(stderr);
  }
  return failure;
}

/** Whether it is the full id of a git object. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function networkEnvironment(base: GitEnvironment, { token, server, environment }: FetchAccess): GitEnvironment {
  const network = NETWORK.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]] as const]));
  return { ...base, ...Object.fromEntries(network), GIT_ALLOW_PROTOCOL: 'https:http:file', ...authorization(token, server) };
}

/** An empty header first: it takes away the one that a checkout may have left, since two are refused. */
function authorization(token: string | undefined, server: string | undefined): Record<string, string> {
  if (token === undefined || token === '' || server === undefined) return {};
  const key = `http.${server.replace(/\/+$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

/** The line in which git says what went wrong. */
function reason(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const line = lines.find((text) => /^(?:fatal|error|remote error):/.test(text)) ?? lines[0] ?? '';
  return line.replace(/^(?:fatal|error):\s*/, '').slice(0, 200) || 'git gave no reason';
}
