import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostOf, platformOf } from '../../src/store/provision/platform';
import { wantedFor } from '../../src/store/provision/wanted';
import { makeFolder } from './cli';

/** dist/ as GitHub's runner has it: no node_modules beside it or above. */
const DIST = join(__dirname, '..', '..', 'dist');
const wanted = wantedFor(platformOf(hostOf(process)));
const LIBRARY = join(__dirname, '..', '..', 'node_modules', ...wanted.name.split('/'));

const OUT = ['--out', 'out'];

let program: string;
let registry: Server;
let answer: RequestListener;
let requests: string[];

beforeAll(async () => {
  program = makeFolder({});
  cpSync(DIST, join(program, 'dist'), { recursive: true });
  registry = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  registry.close();
  registry.closeAllConnections();
});

beforeEach(() => {
  requests = [];
  answer = (_, response) => response.writeHead(404).end();
});

/** A new runner with a small repository, and the command run on it. */
function runner() {
  const folder = makeFolder({ 'repository/pyproject.toml': '', 'repository/a.py': 'def f():\n    return 1\n' });
  const tools = join(folder, 'tools');
  const cache = join(tools, 'ast-dataset-duckdb', wanted.version);
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: folder,
    USERPROFILE: folder,
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TEMP: folder,
    npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
  };
  const run = (args: readonly string[], started?: (child: ChildProcess) => void) =>
    new Promise<{ status: number | null; output: string }>((resolve) => {
      const command = [join(program, 'dist', 'cli.js'), 'index', ...args];
      const child = spawn(process.execPath, command, { cwd: join(folder, 'repository'), env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.on('close', (status) => resolve({ status, output }));
      started?.(child);
    });
  return {
    run,
    cache,
    cached: () => (existsSync(cache) ? readdirSync(cache) : []),
    made: () => existsSync(join(folder, 'repository', 'out')),
  };
}

/** Puts the library where an earlier run would have left it. */
function putLibrary(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of wanted.files.keys()) {
    try {
      linkSync(join(LIBRARY, name), join(folder, name));
    } catch {
      copyFileSync(join(LIBRARY, name), join(folder, name));
    }
  }
  return folder;
}

test('with the library in the tool cache it runs, and asks nobody', async () => {
  const { run, cache, made } = runner();
  putLibrary(join(cache, `${wanted.platform}.0`));
  expect(await run(OUT)).toMatchObject({ status: 0 });
  expect({ made: made(), requests }).toEqual({ made: true, requests: [] });
});

test('two runs at once share it', async () => {
  const { cache, run } = runner();
  putLibrary(join(cache, `${wanted.platform}.0`));
  const runs = await Promise.all([run(['--out', 'one']), run(['--out', 'two'])]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
});

test('duckdb-path', async () => {
  const { run, cached, made } = runner();
  expect(await run([...OUT, '--duckdb-path', putLibrary(join(makeFolder({}), 'duckdb'))])).toMatchObject({ status: 0 });
  expect({ made: made(), cached: cached(), requests }).toEqual({ made: true, cached: [], requests: [] });
});

test('a library that Node cannot load is told in words', async () => {
  const { run } = runner();
  const { status, output } = await run([...OUT, '--duckdb-path', makeFolder({ 'duckdb.node': 'no library' })]);
  expect({ status, output }).toEqual({
    status: 1,
    output: expect.stringMatching(/^ast-dataset: DuckDB's native library cannot be loaded: /m) as string,
  });
  expect(output).not.toContain('bug');
});

test('a registry without the package', async () => {
  const { run, cached, made } = runner();
  const { status, output } = await run(OUT);
  expect(status).toBe(1);
  expect(output).toMatch(new RegExp(`^Downloading DuckDB \\(${wanted.name} .* from 127\\.0\\.0\\.1:\\d+$`, 'm'));
  expect(output).toMatch(/^ast-dataset: 127\.0\.0\.1:\d+ has no @duckdb\/node-bindings-\S+ \d\S+\nLet the registry mirror this package/m);
  expect(requests).toEqual([
    `/${wanted.name}/-/${wanted.name.split('/')[1]!}-${wanted.version}.tgz`,
    `/${wanted.name.replace('/', '%2f')}`,
  ]);
  expect({ cached: cached(), made: made() }).toEqual({ cached: [], made: false });
});

(process.platform === 'win32' ? test.skip : test)('stopped while it downloads: nothing is left', async () => {
  const { run, cached, made } = runner();
  let child: ChildProcess | undefined;
  answer = (_, response) => {
    response.write(Buffer.alloc(100_000), () => child?.kill('SIGTERM'));
  };
  const { status, output } = await run(OUT, (started) => (child = started));
  expect({ status, interrupted: output.includes('interrupted, nothing was written') }).toEqual({ status: 1, interrupted: true });
  expect({ cached: cached(), made: made() }).toEqual({ cached: [], made: false });
});

test('a library in the cache that was tampered with is not loaded', async () => {
  const { run, cache, cached } = runner();
  const folder = join(cache, `${wanted.platform}.0`);
  mkdirSync(folder, { recursive: true });
  for (const name of wanted.files.keys()) {
    const bytes = readFileSync(join(LIBRARY, name));
    if (name !== 'duckdb.node') bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, name), bytes);
  }
  const { status, output } = await run(OUT);
  expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining('is damaged and not used') as string });
  expect(cached()).toEqual([]);
});
