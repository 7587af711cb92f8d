import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from './faults';

/** A request, read to its end. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes go as they are, anything else as JSON; nothing is no body. */
  readonly body?: unknown;
}

/** A server on a port of its own of this machine, so that what is meant for one origin is seen when it comes to another. */
export interface Origin {
  readonly url: string;
  /** Every request that came, in order of arrival. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Serves `answer`, after the faults that were asked for. What `answer` throws is a 500 and a problem. */
export async function listen(faults: Faults, problems: string[], answer: (asked: Asked) => Answer | Promise<Answer>): Promise<Origin> {
  const seen: Asked[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked: Asked = {
        method: request.method ?? '',
        url: new URL(request.url ?? '/', url),
        headers: request.headers,
        bytes: Buffer.concat(chunks),
      };
      seen.push(asked);
      void respond(asked, response);
    });
  });
  const respond = async (asked: Asked, response: ServerResponse): Promise<void> => {
    const failure = faults.take(asked);
    if (failure === 'lost') await answer(asked);
    if (failure === 'reset' || failure === 'lost') {
      response.socket?.resetAndDestroy();
      return;
    }
    if (failure !== null && 'status' in failure) {
      send(response, failure);
      return;
    }
    if (failure !== null) await sleep(failure.delay, undefined, { ref: false });
    try {
      send(response, await answer(asked));
    } catch (error) {
      problems.push(`${asked.method} ${asked.url.pathname}: ${String(error)}`);
      send(response, { status: 500, body: { message: 'the stand-in failed' } });
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes the server must not hold the others.
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, asked: seen, close };
}

/** The body as JSON; undefined when there is none. */
export function jsonOf({ bytes }: Asked): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const bytes = body === undefined ? undefined : body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
  const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    ...(bytes === undefined ? {} : { 'content-type': type }),
    'content-length': String(bytes?.length ?? 0),
    ...headers,
  });
  response.end(bytes);
}
