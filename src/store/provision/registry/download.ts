import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../../errors';
import type { Wanted } from '../wanted';
import type { NpmConfig } from './npm-config';
import { Broken, get, type Answer, type Timing } from './request';

export interface Download {
  readonly config: NpmConfig;
  readonly timing: Timing;
  readonly signal: AbortSignal;
  /** A line for the log. */
  readonly report: (line: string) => void;
}

/** Times for a package of 14 to 37 MB. */
export const PATIENCE: Timing = { silence: 30_000, transfer: 600_000, pauses: [1_000, 4_000, 16_000] };

/** The most that a registry may ask us to wait. */
const LONGEST_PAUSE = 60_000;
/** The most that a registry's page about one package may take. */
const PAGE = 16 * 1024 * 1024;

/** A package from npm's registry, checked: what is given has the sum that is wanted. */
export async function downloadPackage(wanted: Wanted, download: Download): Promise<Buffer> {
  const { registry } = download.config;
  const { name, version, size } = wanted;
  download.report(`Downloading DuckDB (${name} ${version}, ${Math.round(size / 1e6)} MB) from ${registry.host}`);
  const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
  try {
    const given = await patiently(download, async () => {
      const answer = await ask(new URL(`${name}/-/${file}`, registry), size, download);
      return answer === undefined ? undefined : checked(answer, wanted);
    });
    if (given !== undefined) return given;
    // A registry may keep packages elsewhere: its page about the package says where.
    return await patiently(download, async () => {
      const place = await ask(new URL(name.replace('/', '%2f'), registry), PAGE, download);
      const address = place === undefined ? undefined : tarballIn(place.body, version, registry);
      const answer = address === undefined ? undefined : await ask(address, size, download);
      if (answer === undefined) throw missing(wanted, registry);
      return checked(answer, wanted);
    });
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    throw new UserError(
      `DuckDB cannot be downloaded: ${error.message}`,
      "Check that npm's registry can be reached, or name a library with duckdb-path.",
      { cause: error },
    );
  }
}

/** Tries again after a pause what may pass. */
async function patiently<T>({ timing, signal, report }: Download, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const least = timing.pauses[tries];
      if (!(error instanceof Broken) || !error.passing || least === undefined) throw error;
      const asked = error instanceof Busy ? (error.retryAfter ?? 0) * 1000 : 0;
      const wait = Math.min(Math.max(least, asked), LONGEST_PAUSE);
      report(`${error.message}; trying again in ${wait / 1000} s`);
      await pause(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

/** A server that cannot serve now. */
class Busy extends Broken {
  constructor(
    message: string,
    readonly retryAfter: number | undefined,
  ) {
    super(message, true);
  }
}

/** The answer with status 200; undefined when nothing is there. */
async function ask(url: URL, limit: number, { config, timing, signal }: Download): Promise<Answer | undefined> {
  const answer = await get(url, limit, config, timing, signal);
  const { status, host, retryAfter } = answer;
  if (status === 200) return answer;
  if (status === 404 || status === 410) return undefined;
  if (status === 408 || status === 425 || status === 429 || status >= 500) throw new Busy(`${host} answers ${status}`, retryAfter);
  const refused = status === 401 || status === 403;
  throw new UserError(
    `${host} ${refused ? 'refuses' : 'does not give'} DuckDB's package (status ${status})`,
    refused ? "Give npm's configuration a token for this registry, or name a library with duckdb-path." : undefined,
  );
}

function checked({ body, host }: Answer, { integrity, size }: Wanted): Buffer {
  if (body.length < size) throw new Broken(`${host} sent ${body.length} of ${size} bytes`, true);
  const sum = `sha512-${createHash('sha512').update(body).digest('base64')}`;
  if (sum !== integrity) throw new Broken(`what ${host} sent is not the package: its sum is ${sum}, not ${integrity}`, true);
  return body;
}

/** Where a registry's page about a package says that the wanted version is. */
function tarballIn(page: Buffer, version: string, registry: URL): URL | undefined {
  try {
    const { versions } = JSON.parse(page.toString('utf8')) as { versions?: Record<string, { dist?: { tarball?: unknown } }> };
    const address = versions?.[version]?.dist?.tarball;
    return typeof address === 'string' ? new URL(address, registry) : undefined;
  } catch {
    return undefined;
  }
}

function missing({ name, version }: Wanted, registry: URL): UserError {
  return new UserError(
    `${registry.host} has no ${name} ${version}`,
    'Let the registry mirror this package, or name a library with duckdb-path.',
  );
}
