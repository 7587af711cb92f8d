import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeFolder } from '../support/folders';
import { startStandIn, type StandIn } from '../support/standin';

const tsx = createRequire(__filename).resolve('tsx/cli');

let standIn: StandIn;
beforeEach(async () => (standIn = await startStandIn()));
afterEach(async () => {
  await standIn.close();
  expect(standIn.problems).toEqual([]);
});

/** Uploads in a process of its own: the client for artifacts is a module that Jest cannot load. */
function upload(name: string, file: string): Promise<unknown> {
  const env = { PATH: process.env.PATH, GITHUB_SERVER_URL: 'https://github.com', ...standIn.environment({ runId: 71 }) };
  const child = spawn(process.execPath, [tsx, join(__dirname, 'upload.script.ts'), name, file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)) : reject(new Error(stdout))));
  });
}

test('a page is an artifact of its own that a browser can show', async () => {
  const page = '<!doctype html><title>Tables</title>';
  const artifact = await upload('tables.html', join(makeFolder({ 'report/index.html': page }), 'report', 'index.html'));
  expect(artifact).toMatchObject({ name: 'tables.html', id: 1001, size: page.length, leftOut: [] });
  const stored = standIn.artifacts.byId(1001)!;
  expect(stored).toMatchObject({ name: 'tables.html', mimeType: 'text/html', contentType: 'text/html', content: Buffer.from(page) });
});

test('a large file goes in blocks, put in order by the list and not by arrival', async () => {
  const bytes = randomBytes(20 * 2 ** 20);
  standIn.faults.fail(/comp=block&/, { delay: 1500 });
  const artifact = await upload('large.bin', join(makeFolder({ large: bytes }), 'large'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(artifact).toMatchObject({ size: bytes.length, sha256 });
  expect(createHash('sha256').update(standIn.artifacts.byId(1001)!.content!).digest('hex')).toBe(sha256);
  expect(standIn.blobs.asked.filter(({ url }) => url.searchParams.get('comp') === 'block')).toHaveLength(3);
});
