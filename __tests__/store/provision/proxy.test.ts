import http from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { proxyFor } from '../../../src/store/provision/registry/proxy';
import { makeFolder } from '../../support/folders';
import { certificateFor } from './certificate';
import { pack } from './packages';
import { expectLibrary, machine } from './provided';
import { PACKAGE_URL, serving, startRegistry } from './registry';

const { tarball, wanted } = pack();

test.each<readonly [string, string, string | undefined]>([
  ['https://registry.example/', '', 'http://secure.example:3128/'],
  ['http://registry.example/', '', 'http://plain.example:3128/'],
  ['https://registry.example/', 'other.example', 'http://secure.example:3128/'],
  ['https://registry.example/', 'registry.example', undefined],
  ['https://registry.example/', 'other.example, .example', undefined],
  ['https://registry.example/', 'example', undefined],
  ['https://registry.example/', 'try.example', 'http://secure.example:3128/'],
  ['https://registry.example/', '*.example', undefined],
  ['https://registry.example/', '*', undefined],
  ['https://registry.example/', 'registry.example:443', undefined],
  ['https://registry.example/', 'registry.example:8443', 'http://secure.example:3128/'],
  ['https://127.0.0.1:4873/', '', undefined],
  ['http://localhost:4873/', '', undefined],
])('for %s, excepting %j: %s', (url, except, proxy) => {
  const proxies = { http: 'plain.example:3128', https: 'http://secure.example:3128', except };
  expect(proxyFor(new URL(url), proxies)?.href).toBe(proxy);
});

test('an unencrypted registry behind a proxy that wants a password', async () => {
  const proxy = await startRegistry(serving(tarball));
  const address = proxy.address.replace('//', '//me:p%40ss@');
  const here = machine(wanted, 'http://registry.invalid/npm/', { http_proxy: address, 'npm_config_//registry.invalid/:_authToken': 'T' });
  expectLibrary((await here.provide()).folder);
  expect(proxy.requests).toEqual([
    {
      url: `http://registry.invalid/npm${PACKAGE_URL}`,
      headers: expect.objectContaining({
        host: 'registry.invalid',
        authorization: 'Bearer T',
        'proxy-authorization': `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
      }) as unknown,
    },
  ]);
});

/** A proxy that connects every host to one port of this machine. */
async function startTunnel(port: string, status = '200 OK') {
  const asked: string[] = [];
  const sockets: Socket[] = [];
  const server = http.createServer();
  server.on('connect', (request, socket: Socket) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`);
    socket.write(`HTTP/1.1 ${status}\r\n\r\n`);
    if (!status.startsWith('200')) return socket.end();
    const on = connect(Number(port), '127.0.0.1');
    sockets.push(socket, on);
    for (const end of [socket, on]) end.on('error', () => undefined);
    return socket.pipe(on).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

test("an encrypted registry through a proxy, with npm's cafile", async () => {
  const identity = certificateFor('registry.invalid');
  const registry = await startRegistry(serving(tarball), identity);
  const proxy = await startTunnel(new URL(registry.address).port);
  const cafile = join(makeFolder({ 'ca.pem': identity.cert }), 'ca.pem');
  const variables = { HTTPS_PROXY: proxy.address, 'npm_config_//registry.invalid/:_authToken': 'T' };
  try {
    const here = machine(wanted, 'https://registry.invalid/', { ...variables, npm_config_cafile: cafile });
    expectLibrary((await here.provide()).folder);
    expect(proxy.asked).toEqual(['registry.invalid:443 ']);
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer T']);

    const distrustful = machine(wanted, 'https://registry.invalid/', variables);
    await expect(distrustful.provide()).rejects.toThrow(/the connection to registry\.invalid fails: self-signed certificate/);
    expect(registry.requests).toHaveLength(1);
  } finally {
    proxy.close();
  }
});

test('a proxy that refuses', async () => {
  const proxy = await startTunnel('1', '407 Proxy Authentication Required');
  try {
    const here = machine(wanted, 'https://registry.invalid/', { https_proxy: proxy.address });
    await expect(here.provide()).rejects.toThrow(/the connection to registry\.invalid fails: the proxy 127\.0\.0\.1:\d+ answers 407/);
  } finally {
    proxy.close();
  }
});

test('an encrypted registry does not send us to an unencrypted address', async () => {
  const identity = certificateFor('registry.invalid');
  const plain = await startRegistry(serving(tarball));
  const registry = await startRegistry((_, response) => response.writeHead(302, { location: plain.address }).end(), identity);
  const proxy = await startTunnel(new URL(registry.address).port);
  const cafile = join(makeFolder({ 'ca.pem': identity.cert }), 'ca.pem');
  try {
    const here = machine(wanted, 'https://registry.invalid/', { https_proxy: proxy.address, npm_config_cafile: cafile });
    await expect(here.provide()).rejects.toThrow('registry.invalid redirects to an unencrypted address');
    expect(plain.requests).toEqual([]);
  } finally {
    proxy.close();
  }
});
