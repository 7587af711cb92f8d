import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { decoded, type NpmConfig } from './npm-config';

/** The proxy for an address; none for this machine and for the hosts that are excepted. */
export function proxyFor(url: URL, { http, https, except }: NpmConfig['proxies']): URL | undefined {
  const proxy = url.protocol === 'https:' ? https : http;
  if (proxy === undefined || isLocal(url.hostname) || isExcepted(url, except)) return undefined;
  const address = /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** What a proxy is shown; its credentials stand in its address. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** A connection to the host of `url` through the proxy. */
export function tunnel(proxy: URL, url: URL, signal: AbortSignal): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  return new Promise((resolve, reject) => {
    const { request } = proxy.protocol === 'https:' ? https : http;
    const headers = { host: target, ...proxyHeaders(proxy) };
    const { hostname, port } = proxy;
    const asked = request({ hostname, port: port || undefined, method: 'CONNECT', path: target, headers, agent: false, signal });
    asked.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`the proxy ${proxy.host} answers ${answer.statusCode ?? 'nothing'}`));
      }
    });
    asked.on('response', (answer) => {
      answer.destroy();
      reject(new Error(`the proxy ${proxy.host} answers ${answer.statusCode ?? 'nothing'}`));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** `NO_PROXY`: hosts and domains with commas between, a leading dot and a port allowed; `*` is every host. */
function isExcepted({ hostname, port, protocol }: URL, except: string): boolean {
  const actual = port || (protocol === 'https:' ? '443' : '80');
  return except
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, name = '', wanted] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (entry === '*') return true;
      if (name === '' || (wanted !== undefined && wanted !== actual)) return false;
      return hostname === name || hostname.endsWith(`.${name}`);
    });
}
