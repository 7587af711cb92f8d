import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { errorMessage } from '../../../errors';
import type { NpmConfig } from './npm-config';
import { proxyFor, proxyHeaders, tunnel } from './proxy';

/** How long a transfer may take, in milliseconds. */
export interface Timing {
  /** Until the first byte of an answer, and between two pieces of it. */
  readonly silence: number;
  /** From the first to the last byte. */
  readonly transfer: number;
  /** Pauses before the second try and each later one. */
  readonly pauses: readonly number[];
}

export interface Answer {
  readonly status: number;
  /** Empty unless the status is 200. */
  readonly body: Buffer;
  /** Seconds that the server wants to be left alone. */
  readonly retryAfter: number | undefined;
  /** The host that gave this answer, after redirections. */
  readonly host: string;
}

/** A transfer that did not come to its end, with the reason in words that hold no address. */
export class Broken extends Error {
  constructor(
    message: string,
    /** Whether another try may go better. */
    readonly passing: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const REDIRECTIONS = 5;

/** GETs an address of the registry; `limit` is the most that may come. Throws `Broken`. */
export async function get(
  address: URL,
  limit: number,
  config: NpmConfig,
  timing: Pick<Timing, 'silence' | 'transfer'>,
  signal: AbortSignal,
): Promise<Answer> {
  let url = address;
  for (let hops = 0; ; hops++) {
    const answer = await once(url, limit, config, timing, signal);
    if (!('location' in answer)) return answer;
    const next = URL.canParse(answer.location, url.href) ? new URL(answer.location, url) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol)) throw new Broken(`${url.host} redirects to no address`, false);
    if (url.protocol === 'https:' && next.protocol === 'http:') throw new Broken(`${url.host} redirects to an unencrypted address`, false);
    if (hops === REDIRECTIONS) throw new Broken(`${address.host} redirects more than ${REDIRECTIONS} times`, false);
    url = next;
  }
}

async function once(
  url: URL,
  limit: number,
  config: NpmConfig,
  timing: Pick<Timing, 'silence' | 'transfer'>,
  signal: AbortSignal,
): Promise<Answer | { readonly location: string }> {
  const stop = new AbortController();
  const cut = (reason: Broken) => () => stop.abort(reason);
  const silent = `${url.host} is silent for ${seconds(timing.silence)}`;
  let silence = setTimeout(cut(new Broken(silent, true)), timing.silence);
  const end = setTimeout(cut(new Broken(`${url.host} takes more than ${seconds(timing.transfer)}`, false)), timing.transfer);
  try {
    const answer = await open(url, config, AbortSignal.any([signal, stop.signal]));
    const { statusCode: status = 0, headers } = answer;
    const { host } = url;
    if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined) {
      answer.destroy();
      return { location: headers.location };
    }
    if (status !== 200) {
      answer.destroy();
      return { status, host, body: Buffer.alloc(0), retryAfter: retryAfter(headers['retry-after']) };
    }
    const tooMuch = new Broken(`${host} sends more than the ${limit} bytes that are expected`, false);
    const chunks: Buffer[] = [];
    let length = 0;
    if (Number(headers['content-length'] ?? 0) > limit) throw tooMuch;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw tooMuch;
      chunks.push(chunk);
      clearTimeout(silence);
      silence = setTimeout(cut(new Broken(silent, true)), timing.silence);
    }
    return { status, host, body: Buffer.concat(chunks, length), retryAfter: undefined };
  } catch (error) {
    signal.throwIfAborted();
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
    if (reason instanceof Broken) throw reason;
    throw new Broken(`the connection to ${url.host} fails: ${errorMessage(error)}`, true, { cause: error });
  } finally {
    clearTimeout(silence);
    clearTimeout(end);
    stop.abort();
  }
}

/** Sends the request, through a proxy where there is one, and waits for the head of the answer. */
async function open(url: URL, config: NpmConfig, signal: AbortSignal): Promise<http.IncomingMessage> {
  const authorization = config.authorization(url);
  const headers: Record<string, string> = {
    'user-agent': 'ast-dataset',
    'accept-encoding': 'identity',
    ...(authorization === undefined ? {} : { authorization }),
  };
  const ca = config.certificates === undefined ? undefined : [...tls.rootCertificates, config.certificates];
  const proxy = proxyFor(url, config.proxies);
  const settings = { headers, signal, agent: false as const, ...(ca === undefined ? {} : { ca }) };
  let asked: http.ClientRequest;
  if (proxy === undefined) asked = (url.protocol === 'https:' ? https : http).request(url, settings);
  else if (url.protocol === 'https:') {
    const socket = await tunnel(proxy, url, signal);
    const trusted = ca === undefined ? {} : { ca };
    const createConnection = (): tls.TLSSocket => tls.connect({ socket, servername: url.hostname, ...trusted });
    asked = https.request(url, { ...settings, agent: Object.assign(new https.Agent(), { createConnection }) });
  } else {
    const { request } = proxy.protocol === 'https:' ? https : http;
    asked = request(proxy, { ...settings, path: url.href, headers: { ...headers, host: url.host, ...proxyHeaders(proxy) } });
  }
  return new Promise((resolve, reject) => {
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}

/** `Retry-After` as seconds or as a date. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
