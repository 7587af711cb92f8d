import type http from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { pack, type Packed } from './packages';
import { expectLibrary, IMPATIENT, machine, QUICK } from './provided';
import { PACKAGE_URL, serving, startRegistry } from './registry';

const packed = pack();
const { tarball, wanted } = packed;

test('the package is downloaded once, from where npm has it', async () => {
  const registry = await startRegistry(serving(tarball));
  const here = machine(wanted, `${registry.address}npm/mirror`);
  const library = await here.provide();
  expect(library.passing).toBe(false);
  expectLibrary(library.folder);
  expect(await here.provide()).toEqual(library);
  expect(registry.requests.map(({ url }) => url)).toEqual([`/npm/mirror${PACKAGE_URL}`]);
  expect(here.log).toEqual([expect.stringMatching(/^Downloading DuckDB \(@duckdb\/node-bindings-linux-x64 9\.9\.9-r\.1, 0 MB\) from 127/)]);
});

type Answer = (response: http.ServerResponse, packed: Packed) => void;

/** Every way in which a download fails, what the log and at last the error say, and whether another try helps. */
const FAILURES: readonly (readonly [string, Answer, RegExp, boolean])[] = [
  ['a reset', (response) => response.destroy(), /the connection to 127\.0\.0\.1:\d+ fails: /, true],
  ['a reset in the middle', (response) => response.write(tarball.subarray(0, 99), () => response.destroy()), /fails: aborted/, true],
  ['cut short', (response) => response.end(tarball.subarray(0, 99)), /sent 99 of \d+ bytes/, true],
  [
    'less than promised',
    (response) => response.writeHead(200, { 'content-length': tarball.length }).end('x', () => response.socket?.destroy()),
    /fails: aborted/,
    true,
  ],
  [
    'one bit wrong',
    (response) => response.end(Buffer.from(tarball).fill(7, 100, 101)),
    /is not the package: its sum is sha512-.*==, not sha512-.*==/,
    true,
  ],
  ['another answer with status 200', (response) => response.end('<html>Please log in</html>'), /sent 26 of \d+ bytes/, true],
  ['silence', () => undefined, /is silent for 0\.25 s/, true],
  ['silence in the middle', (response) => response.write(tarball.subarray(0, 99)), /is silent for 0\.25 s/, true],
  ['status 500', (response) => response.writeHead(500).end(), /answers 500/, true],
  ['status 503', (response) => response.writeHead(503, { 'retry-after': '0' }).end(), /answers 503/, true],
  ['status 429', (response) => response.writeHead(429).end(), /answers 429/, true],
  ['a drip', drip, /takes more than 1 s/, false],
  ['more than expected', (response) => response.end(Buffer.concat([tarball, tarball])), /sends more than the \d+ bytes/, false],
  [
    'more than expected, in pieces',
    (response) => response.write(tarball, () => response.end(tarball)),
    /sends more than the \d+ bytes/,
    false,
  ],
  ['status 401', (response) => response.writeHead(401).end(), /refuses DuckDB's package \(status 401\)/, false],
  ['status 403', (response) => response.writeHead(403).end(), /refuses DuckDB's package \(status 403\)/, false],
  ['status 451', (response) => response.writeHead(451).end(), /does not give DuckDB's package \(status 451\)/, false],
  ['status 404', (response) => response.writeHead(404).end(), /has no @duckdb\/node-bindings-linux-x64 9\.9\.9-r\.1/, false],
  ['redirections without end', (response) => response.writeHead(302, { location: '?again' }).end(), /redirects more than 5 times/, false],
  [
    'a redirection to a file',
    (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    /redirects to no address/,
    false,
  ],
];

/** A byte now and then: never silent, never done. */
function drip(response: http.ServerResponse): void {
  const timer = setInterval(() => response.write('x'), 100);
  response.on('close', () => clearInterval(timer));
}

/** Only what waits is given little time: the others must pass on a busy machine too. */
const timingOf = (name: string) => (/silence|drip/.test(name) ? IMPATIENT : QUICK);

test.each(FAILURES)('%s: nothing is left, and the error says what', async (name, answer, reason, passing) => {
  const registry = await startRegistry((_, response) => answer(response, packed));
  const here = machine(wanted, registry.address);
  await expect(here.provide(timingOf(name))).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(reason) as string });
  expect(here.cached()).toEqual([]);
  expect(here.log.filter((line) => line.includes('trying again in 0.005 s'))).toHaveLength(passing ? QUICK.pauses.length : 0);
});

test.each(FAILURES.filter(([, , , passing]) => passing))('%s: another try helps', async (name, answer, reason) => {
  const registry = await startRegistry((_, response, count) => (count === 1 ? answer(response, packed) : response.end(tarball)));
  const here = machine(wanted, registry.address);
  expectLibrary((await here.provide({ ...timingOf(name), transfer: 20_000 })).folder);
  expect(here.log[1]).toMatch(reason);
  expect(here.cached()).toHaveLength(1);
});

test('nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const here = machine(wanted, `http://127.0.0.1:${port}`);
  await expect(here.provide()).rejects.toMatchObject({
    message: expect.stringContaining('ECONNREFUSED') as string,
    advice: expect.stringContaining('duckdb-path') as string,
  });
});

test('a registry may say for how long it wants to be left alone', async () => {
  const registry = await startRegistry((_, response, count) => {
    if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.end(tarball);
  });
  const here = machine(wanted, registry.address);
  const start = performance.now();
  await here.provide();
  expect(performance.now() - start).toBeGreaterThan(950);
  expect(here.log[1]).toMatch(/answers 429; trying again in 1 s/);
});

test('a registry that keeps packages elsewhere says where', async () => {
  const registry = await startRegistry((request, response) => {
    if (request.url === '/@duckdb%2fnode-bindings-linux-x64') {
      response.end(JSON.stringify({ versions: { '9.9.9-r.1': { dist: { tarball: '/download/some-id' } } } }));
    } else if (request.url === '/download/some-id') response.end(tarball);
    else response.writeHead(404).end();
  });
  expectLibrary((await machine(wanted, registry.address).provide()).folder);
});

test('a package with the right sum but other files is a bug that does no harm', async () => {
  const odd = pack([{ name: 'package/duckdb.node', content: 'another binding' }]);
  const registry = await startRegistry(serving(odd.tarball));
  const here = machine(odd.wanted, registry.address);
  await expect(here.provide()).rejects.toThrow(/^DuckDB's package cannot be unpacked: duckdb.node is not as expected$/);
  const bomb = pack([{ name: 'package/zeros', content: Buffer.alloc(4 << 20) }]);
  const other = machine(bomb.wanted, (await startRegistry(serving(bomb.tarball))).address);
  await expect(other.provide()).rejects.toThrow('cannot be unpacked');
  expect([...here.cached(), ...other.cached()]).toEqual([]);
});

test('stopped by the user: at once, and nothing is left', async () => {
  const registry = await startRegistry((_, response) => response.write(tarball.subarray(0, 99)));
  const here = machine(wanted, registry.address);
  const reason = new Error('stopped');
  setTimeout(() => here.stop.abort(reason), 50);
  await expect(here.provide()).rejects.toBe(reason);
  expect(here.cached()).toEqual([]);
});
