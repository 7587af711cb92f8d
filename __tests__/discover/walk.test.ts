import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from '../../src/discover';
import { found, paths, repository, scratchFolder, write } from './scratch';

test('outside git a walk skips hidden names and links, and counts them', async () => {
  const folder = scratchFolder();
  write(folder, { 'b.py': '', 'a/c.py': '', '.venv/x.py': '', 'a/.hidden.py': '', 'a/readme.md': '' });
  symlinkSync('..', join(folder, 'a/up'));
  symlinkSync('nowhere', join(folder, 'dangling.py'));
  const discovery = await found(folder);
  expect(paths(discovery)).toEqual(['a/c.py', 'b.py']);
  expect(discovery).toMatchObject({
    root: folder,
    listing: 'walk',
    skipped: { hidden: 2, symlink: 2 },
    commit: null,
    commitTime: null,
    rootInCommit: null,
  });
});

test('a walk of a subfolder knows the packages above it', async () => {
  const folder = scratchFolder();
  write(folder, { 'pyproject.toml': '', 'pkg/__init__.py': '', 'pkg/a/__init__.py': '', 'pkg/a/m.py': '', 'x.py': '' });
  const discovery = await found(join(folder, 'pkg/a'));
  expect(discovery.root).toBe(folder);
  expect(discovery.files.map((file) => [file.path, file.module])).toEqual([
    ['pkg/a/__init__.py', 'pkg.a'],
    ['pkg/a/m.py', 'pkg.a.m'],
  ]);
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('FIFOs and sockets are no files', async () => {
  const folder = scratchFolder();
  write(folder, { 'a.py': '' });
  execFileSync('mkfifo', [join(folder, 'pipe.py')]);
  expect(await found(folder)).toMatchObject({ files: [{ path: 'a.py' }], skipped: { 'not a regular file': 1 } });
});

onUnix('a file that becomes a FIFO or a link after the listing is an error of the file', async () => {
  const folder = scratchFolder();
  write(folder, { 'a.py': 'x', 'b.py': 'x', 'c.py': 'x', 'd.py': 'x' });
  const discovery = await found(folder);
  for (const name of ['a.py', 'b.py', 'c.py']) rmSync(join(folder, name));
  execFileSync('mkfifo', [join(folder, 'a.py')]);
  symlinkSync('d.py', join(folder, 'b.py'));
  const reader = openReader(discovery.source);
  const errors = await Promise.all(discovery.files.map((file) => reader.read(file).then(String, (error: unknown) => String(error))));
  expect(errors).toEqual([
    'ReadError: cannot read the file: it is no longer a regular file',
    'ReadError: cannot read the file: ELOOP',
    'ReadError: cannot read the file: it has gone',
    'x',
  ]);
});

const NOBODY = 65534;

/** Runs as somebody whom permissions bind, also when the tests run as root. */
async function asNobody(folder: string, work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  for (const path of [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))])
    chownSync(path, NOBODY, NOBODY);
  process.seteuid!(NOBODY);
  await work().finally(() => process.seteuid!(0));
}

onUnix('what may not be read stays a file; a folder that may not be listed is a warning and is counted', async () => {
  const folder = scratchFolder();
  write(folder, { 'a.py': 'x', 'closed/b.py': '' });
  await asNobody(folder, async () => {
    chmodSync(join(folder, 'a.py'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const discovery = await found(folder);
    expect(discovery.warnings).toEqual(["cannot list the folder 'closed': permission denied"]);
    expect(discovery.skipped).toEqual({ 'unreadable folder': 1 });
    await expect(openReader(discovery.source).read(discovery.files[0]!)).rejects.toThrow('cannot read the file: permission denied');
    await expect(found(join(folder, 'closed'))).rejects.toMatchObject({
      name: 'UsageError',
      message: `cannot list the folder '${join(folder, 'closed')}': permission denied`,
    });
    chmodSync(join(folder, 'closed'), 0o755);
  });
});

onUnix('git says what it cannot list, once', async () => {
  const folder = repository({ 'a.py': 'x' });
  write(folder, { "it's closed/b.py": '', 'closed/c.py': '' });
  await asNobody(folder, async () => {
    for (const name of ["it's closed", 'closed']) chmodSync(join(folder, name), 0);
    const discovery = await found(folder);
    expect(discovery.listing).toBe('git');
    expect([...discovery.warnings].sort()).toEqual([
      "could not open directory 'closed/': Permission denied",
      "could not open directory 'it's closed/': Permission denied",
    ]);
    expect(discovery.skipped).toEqual({ 'unreadable folder': 2 });
    for (const name of ["it's closed", 'closed']) chmodSync(join(folder, name), 0o755);
  });
});

test('a file beyond the limit is listed and not read', async () => {
  const folder = scratchFolder();
  write(folder, { 'big.py': '', 'small.py': '12345' });
  truncateSync(join(folder, 'big.py'), 64_000_001);
  const discovery = await found(folder);
  expect(discovery.files.map((file) => file.error)).toEqual(['too large: 64000001 bytes, max-file-size is 64000000', null]);
  const reader = openReader(discovery.source);
  await expect(reader.read(discovery.files[0]!)).rejects.toThrow('too large');
  writeFileSync(join(folder, 'small.py'), 'x'.repeat(20));
  const strict = await found(folder, { maxFileSize: 5 });
  await expect(openReader(strict.source).read({ ...strict.files[1]!, error: null })).rejects.toThrow(
    'too large: 20 bytes, max-file-size is 5',
  );
});

test('folders that are none are usage errors; an empty one has no files', async () => {
  const folder = scratchFolder();
  write(folder, { 'a.py': '' });
  await expect(found(join(folder, 'none'))).rejects.toMatchObject({
    name: 'UsageError',
    message: `there is no folder '${join(folder, 'none')}'`,
  });
  await expect(found(join(folder, 'a.py'))).rejects.toMatchObject({ name: 'UsageError' });
  mkdirSync(join(folder, 'empty'));
  expect(await found(join(folder, 'empty'))).toMatchObject({ files: [], skipped: {} });
});

test('a link to the folder is followed, since the user gave it', async () => {
  const folder = scratchFolder();
  write(folder, { 'real/a.py': '' });
  symlinkSync('real', join(folder, 'link'));
  expect(await found(join(folder, 'link'))).toMatchObject({ root: join(folder, 'real'), files: [{ path: 'a.py' }] });
});
