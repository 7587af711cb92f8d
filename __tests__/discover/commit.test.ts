import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId, openReader } from '../../src/discover';
import { commitAll, found, git, paths, repository, scratchFolder, write } from './scratch';

const FILES = {
  'src/pkg/__init__.py': '',
  'src/pkg/a.py': 'x = 1\n',
  'tool.py': '#!/usr/bin/env python\n',
  'notes.md': '',
  'big.py': 'y = 2\n'.repeat(100_000),
};

test('a commit gives the files that its checkout gives, with their blobs', async () => {
  const folder = repository(FILES);
  symlinkSync('tool.py', join(folder, 'link.py'));
  const commit = commitAll(folder);
  const tree = await found(folder);
  write(folder, { 'tool.py': 'changed', 'more.py': '' });
  commitAll(folder);
  const discovery = await found(folder, { rev: 'HEAD~1' });
  expect(discovery).toMatchObject({
    listing: 'commit',
    commit,
    commitTime: '2024-03-01T10:00:00Z',
    root: folder,
    rootInCommit: '',
    skipped: { symlink: 1 },
  });
  expect(discovery.files.map(({ blob, ...file }) => ({ ...file, blob: null, known: blob !== null }))).toEqual(
    tree.files.map((file) => ({ ...file, known: true })),
  );
  const reader = openReader(structuredClone(discovery.source));
  // Asked for all at once: answers come in order.
  const read = await Promise.all(discovery.files.map((file) => reader.read(file)));
  reader.close();
  expect(read.map((bytes) => Buffer.from(bytes).toString())).toEqual([FILES['big.py'], '', FILES['src/pkg/a.py'], FILES['tool.py']]);
  expect(read.map((bytes) => blobId(bytes, 'sha1'))).toEqual(discovery.files.map((file) => file.blob));
  expect(await found(folder, { rev: commit.slice(0, 10), sourceDateEpoch: '1' })).toMatchObject({
    commit,
    commitTime: '1970-01-01T00:00:01Z',
  });
});

test('a bare repository and a work tree without its files will do', async () => {
  const folder = repository(FILES);
  const bare = join(scratchFolder(), 'bare.git');
  git(folder, 'clone', '-q', '--bare', '.', bare);
  const empty = join(scratchFolder(), 'empty');
  git(folder, 'clone', '-q', '--no-checkout', '.', empty);
  for (const clone of [bare, empty]) {
    const discovery = await found(clone, { rev: 'main' });
    expect(paths(discovery)).toEqual(['big.py', 'src/pkg/__init__.py', 'src/pkg/a.py', 'tool.py']);
    const reader = openReader(discovery.source);
    expect(Buffer.from(await reader.read(discovery.files[2]!)).toString()).toBe('x = 1\n');
    reader.close();
  }
});

test('a bare repository is no folder of files: a commit must be named', async () => {
  const bare = join(scratchFolder(), 'bare.git');
  git(repository(FILES), 'clone', '-q', '--bare', '.', bare);
  await expect(found(bare)).rejects.toMatchObject({
    name: 'UsageError',
    message: `'${bare}' is a bare repository: it has commits but no files on disk`,
    advice: 'read a commit: --rev HEAD',
  });
});

test.each(['sha1', 'sha256'] as const)('blobs of a repository in %s have its ids, on disk as in a commit', async (format) => {
  const folder = scratchFolder();
  git(folder, 'init', '-q', `--object-format=${format}`);
  write(folder, { 'a.py': 'x = 1\n' });
  // Before the first commit nothing but git itself tells.
  const unborn = await found(folder);
  commitAll(folder);
  const id = git(folder, 'hash-object', 'a.py');
  expect(id).toHaveLength(format === 'sha1' ? 40 : 64);
  for (const { source } of [unborn, await found(folder)]) {
    expect(source).toMatchObject({ kind: 'work tree', objectFormat: format });
    expect(blobId(Buffer.from('x = 1\n'), format)).toBe(id);
  }
  expect((await found(folder, { rev: 'HEAD' })).files[0]!.blob).toBe(id);
});

test('the root is the nearest pyproject.toml of the commit, unless the other side says where it is', async () => {
  const folder = repository({ 'libs/one/src/one.py': '', 'two.py': '' });
  const first = git(folder, 'rev-parse', 'HEAD');
  write(folder, { 'libs/one/pyproject.toml': '' });
  commitAll(folder);
  const now = await found(join(folder, 'libs/one/src'), { rev: 'HEAD' });
  expect(now).toMatchObject({ root: join(folder, 'libs/one'), rootInCommit: 'libs/one', files: [{ path: 'src/one.py', module: 'one' }] });
  const then = await found(join(folder, 'libs/one/src'), { rev: first });
  expect(then).toMatchObject({ root: folder, rootInCommit: '', files: [{ path: 'libs/one/src/one.py' }] });
  const alike = await found(join(folder, 'libs/one/src'), { rev: first, rootInCommit: now.rootInCommit! });
  expect(paths(alike)).toEqual(paths(now));
});

test('names of a commit are kept, and a file beyond the limit is not read', async () => {
  const folder = repository({ 'a\n"b\\.py': 'x', 'big.py': 'x'.repeat(100) });
  const discovery = await found(folder, { rev: 'HEAD', maxFileSize: 50 });
  expect(discovery.files.map((file) => [file.path, file.error])).toEqual([
    ['a\n"b\\.py', null],
    ['big.py', 'too large: 100 bytes, max-file-size is 50'],
  ]);
  const reader = openReader(discovery.source);
  await expect(reader.read({ ...discovery.files[1]!, error: null })).rejects.toThrow('too large: 100 bytes');
  expect(Buffer.from(await reader.read(discovery.files[0]!)).toString()).toBe('x');
  reader.close();
});

test('a blob that is not there is an error of its file, and the next one is still read', async () => {
  const folder = repository({ 'a.py': 'a', 'b.py': 'b' });
  const discovery = await found(folder, { rev: 'HEAD' });
  const [lost, kept] = discovery.files;
  rmSync(join(folder, '.git/objects', lost!.blob!.slice(0, 2), lost!.blob!.slice(2)));
  const reader = openReader(discovery.source);
  await expect(reader.read(lost!)).rejects.toThrow('this clone lacks its blob');
  expect(Buffer.from(await reader.read(kept!)).toString()).toBe('b');
  reader.close();
});

test('a commit that is not there is an error with advice', async () => {
  const folder = repository({ 'a.py': '' });
  await expect(found(folder, { rev: 'nope' })).rejects.toMatchObject({ name: 'UsageError', message: `no commit 'nope' in ${folder}` });
  await expect(found(folder, { rev: '--all' })).rejects.toMatchObject({ name: 'UsageError' });
  await expect(found(folder, { rev: '' })).rejects.toMatchObject({ name: 'UsageError' });
  await expect(found(folder, { rev: 'HEAD:a.py' })).rejects.toMatchObject({ name: 'UsageError' });
  const shallow = join(scratchFolder(), 'shallow');
  commitAll(folder);
  git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, shallow);
  await expect(found(shallow, { rev: 'HEAD~1' })).rejects.toMatchObject({ advice: expect.stringContaining('fetch-depth: 0') as string });
  const none = scratchFolder();
  writeFileSync(join(none, 'a.py'), '');
  await expect(found(none, { rev: 'HEAD' })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('in no git repository') as string,
  });
});
