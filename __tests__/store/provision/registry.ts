import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse, count: number) => void;

/** A server on this machine that stands for a registry, and the requests that it got. */
export interface Registry {
  readonly address: string;
  readonly requests: { readonly url: string; readonly headers: http.IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** Where npm's registries keep the package that the tests want. */
export const PACKAGE_URL = '/@duckdb/node-bindings-linux-x64/-/node-bindings-linux-x64-9.9.9-r.1.tgz';

const open: Registry[] = [];

afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
});

/** Starts one; it is closed when the test ends. `handler` gets the number of the request, from 1. */
export async function startRegistry(handler: Handler, identity?: { key: string; cert: string }): Promise<Registry> {
  const requests: Registry['requests'] = [];
  const listener: http.RequestListener = (request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    handler(request, response, requests.length);
  };
  const server = identity === undefined ? http.createServer(listener) : https.createServer(identity, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const registry: Registry = {
    address: `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  open.push(registry);
  return registry;
}

/** Serves the package at npm's usual place and nothing else. */
export function serving(tarball: Buffer): Handler {
  return (request, response) => {
    if (request.url?.endsWith(PACKAGE_URL) === true) response.end(tarball);
    else response.writeHead(404).end('nothing here');
  };
}
