import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryAround } from '../../../src/discover/commit';
import { bringBlobs } from '../../../src/diff/base/ladder';
import { gitFetch } from '../../../src/diff/base/fetch';
import { scratch } from '../comparing';
import { ENVIRONMENT, git, initRepository } from '../repositories';

const SHA = 'a'.repeat(40);

/** A server that refuses everybody, and what it was told. */
async function refusing(): Promise<{ server: Server; url: string; headers: string[][] }> {
  const headers: string[][] = [];
  const server = createServer((request, response) => {
    headers.push(request.rawHeaders.filter((_, i) => i % 2 === 1 && /^authorization$/i.test(request.rawHeaders[i - 1]!)));
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, headers };
}

test('the token goes to the server in place of a stored one, and into no message', async () => {
  const { server, url, headers } = await refusing();
  const { folder } = initRepository(scratch());
  git(folder, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic stored');
  const repository = repositoryAround(folder, { environment: ENVIRONMENT })!;
  const fetch = gitFetch(repository, { from: [`${url}/o/r`], token: 'secret', server: url, environment: {} });
  const reason = await fetch([SHA]);
  const basic = Buffer.from('x-access-token:secret').toString('base64');
  expect(headers).toEqual([[`basic ${basic}`]]);
  expect(reason).toMatch(/403/);
  expect(reason).not.toContain('secret');
  expect(reason).not.toContain(basic);

  headers.length = 0;
  await gitFetch(repository, { from: [`${url}/o/r`], token: 'secret', server: 'https://github.com', environment: {} })([SHA]);
  expect(headers).toEqual([['basic stored']]);
  server.close();
});

test('remotes that would run a program or are no remotes are not asked', async () => {
  const { folder } = initRepository(scratch());
  const marker = join(folder, 'ran');
  git(folder, 'config', 'core.sshCommand', `touch ${marker}`);
  git(folder, 'config', 'remote.evil.url', `ext::touch ${marker}`);
  const repository = repositoryAround(folder, { environment: ENVIRONMENT })!;
  for (const from of ['evil', `ext::touch ${marker}`, 'ssh://host/x', `--upload-pack=touch ${marker}`, '']) {
    expect(await gitFetch(repository, { from: [from], environment: {} })([SHA])).not.toBeNull();
  }
  expect(await gitFetch(repository, { from: ['origin'], environment: {} })(['--x'])).toBe('not an object id');
  expect(() => git(folder, 'hash-object', marker)).toThrow();
});

test('blobs that a partial clone lacks come in one go', async () => {
  const origin = initRepository(scratch());
  git(origin.folder, 'config', 'uploadpack.allowFilter', 'true');
  git(origin.folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const first = origin.commit({ 'a.py': 'a = 1\n', 'b.py': 'b = 1\n' });
  origin.commit({ 'a.py': 'a = 2\n', 'b.py': 'b = 2\n' });
  const folder = scratch();
  git(folder, 'clone', '-q', '--filter=blob:none', `file://${origin.folder}`, '.');
  const repository = repositoryAround(folder, { environment: ENVIRONMENT })!;
  const ids = git(folder, 'ls-tree', '-r', '--object-only', first).split('\n');
  const count = (): number => git(folder, 'cat-file', '--batch-check', '--batch-all-objects').match(/ blob /g)?.length ?? 0;
  expect(count()).toBe(2);
  const fetch = gitFetch(repository, { from: ['origin'], environment: {} });
  expect(await bringBlobs(first, ids, { repository, head: first, fetch: null })).toMatch(/^this partial clone lacks 2 files of the commit/);
  expect(await bringBlobs(first, ids, { repository, head: first, fetch: () => Promise.resolve('no route') })).toMatch(
    /not be fetched: no route$/,
  );
  expect(await bringBlobs(first, ids, { repository, head: first, fetch })).toBeNull();
  expect(count()).toBe(4);
});
