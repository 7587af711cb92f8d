import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from '../../src/discover';
import { commitAll, found, git, paths, repository, scratchFolder, write } from './scratch';

test('tracked files and untracked ones that are not ignored, in the order of their bytes', async () => {
  const folder = repository({
    'b.py': '',
    'a/x.py': '',
    'a.py': '',
    '.hidden/t.py': '',
    '.gitignore': 'ignored.py\nbuild/\n',
    'data.txt': '',
  });
  write(folder, { 'new.py': '', 'ignored.py': '', 'build/out.py': '', 'é.py': '', '\u{1f40d}.py': '', '\uff5e.py': '' });
  const discovery = await found(folder);
  expect(paths(discovery)).toEqual(['.hidden/t.py', 'a.py', 'a/x.py', 'b.py', 'new.py', 'é.py', '\uff5e.py', '\u{1f40d}.py']);
  expect(discovery).toMatchObject({ root: folder, rootInCommit: '', listing: 'git', skipped: {}, warnings: [] });
});

test('every name is kept', async () => {
  const names = ['a\nb.py', '"q".py', "it's.py", 'back\\slash.py', 'tab\t.py', '-x.py', ':(top).py', ' .py', '*.py', '#.py'];
  const folder = repository(Object.fromEntries(names.slice(0, 5).map((name) => [name, name])));
  write(folder, Object.fromEntries(names.slice(5).map((name) => [name, name])));
  const discovery = await found(folder);
  expect(new Set(paths(discovery))).toEqual(new Set(names));
  const reader = openReader(discovery.source);
  for (const file of discovery.files) expect(Buffer.from(await reader.read(file)).toString()).toBe(file.path);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('bytes that are not UTF-8 are written \\xNN, and no two files share a path', async () => {
  const folder = repository({ 'a.py': '' });
  const raw = Buffer.concat([Buffer.from(`${folder}/f\xff`, 'latin1'), Buffer.from('é.py')]);
  writeFileSync(raw, 'bytes');
  for (let round = 0; round < 2; round++) {
    const discovery = await found(folder);
    expect(paths(discovery)).toEqual(['a.py', 'f\\xffé.py']);
    const reader = openReader(discovery.source);
    expect(Buffer.from(await reader.read(discovery.files[1]!)).toString()).toBe('bytes');
    commitAll(folder);
  }
  write(folder, { 'f\\xffé.py': 'characters' });
  const both = await found(folder);
  expect(paths(both)).toEqual(['a.py', 'f\\xffé.py']);
  expect(both.skipped).toEqual({ 'same path': 1 });
  expect(Buffer.from(await openReader(both.source).read(both.files[1]!)).toString()).toBe('characters');
});

test('links, submodules, repositories inside and what is gone are skipped and counted', async () => {
  const folder = repository({ 'a.py': '', 'gone.py': '', 'now-a-link.py': '', 'now-a-folder.py': '', 'folder/x.py': '' });
  const other = repository({ 'sub.py': '' });
  git(folder, 'submodule', '--quiet', 'add', other, 'sub');
  symlinkSync('a.py', join(folder, 'link.py'));
  symlinkSync('.', join(folder, 'loop'));
  commitAll(folder);
  mkdirSync(join(folder, 'inside'));
  git(join(folder, 'inside'), 'init', '-q');
  write(folder, { 'inside/x.py': '', 'elsewhere/x.py': 'not this one' });
  git(join(folder, 'inside'), 'add', '-A');
  git(join(folder, 'inside'), 'commit', '-qm', 'x');
  for (const name of ['gone.py', 'now-a-link.py', 'now-a-folder.py', 'folder']) rmSync(join(folder, name), { recursive: true });
  symlinkSync('a.py', join(folder, 'now-a-link.py'));
  mkdirSync(join(folder, 'now-a-folder.py'));
  symlinkSync('elsewhere', join(folder, 'folder'));
  const discovery = await found(folder);
  expect(paths(discovery)).toEqual(['a.py', 'elsewhere/x.py']);
  expect(discovery.skipped).toEqual({ missing: 3, submodule: 2, symlink: 3 });
});

test('a subfolder is indexed with paths and packages from the root', async () => {
  const folder = repository({ 'pkg/__init__.py': '', 'pkg/sub/__init__.py': '', 'pkg/sub/mod.py': '', 'other.py': '' });
  const discovery = await found(join(folder, 'pkg/sub'));
  expect(discovery.root).toBe(folder);
  expect(discovery.files.map((file) => [file.path, file.module])).toEqual([
    ['pkg/sub/__init__.py', 'pkg.sub'],
    ['pkg/sub/mod.py', 'pkg.sub.mod'],
  ]);
});

test('the nearest pyproject.toml is the root, within git too', async () => {
  const folder = repository({ 'libs/one/pyproject.toml': '', 'libs/one/src/one.py': '', 'libs/two/two.py': '', '.gitignore': 'junk.py\n' });
  write(folder, { 'libs/one/junk.py': '' });
  const discovery = await found(join(folder, 'libs/one/src'));
  expect(discovery).toMatchObject({ root: join(folder, 'libs/one'), rootInCommit: 'libs/one', listing: 'git' });
  expect(discovery.files).toMatchObject([{ path: 'src/one.py', module: 'one' }]);
});

test('an ignored folder is its own root and is walked', async () => {
  const folder = repository({ 'a.py': '', '.gitignore': '/venv\n' });
  write(folder, { 'venv/lib/pkg/__init__.py': '', 'venv/lib/pkg/mod.py': '', 'venv/lib/pyproject.toml': '' });
  const discovery = await found(join(folder, 'venv/lib/pkg'));
  expect(discovery).toMatchObject({
    root: join(folder, 'venv/lib/pkg'),
    listing: 'walk',
    commit: null,
    commitTime: null,
    rootInCommit: null,
  });
  expect(discovery.files.map((file) => file.module)).toEqual(['__init__', 'mod']);
});

test('a folder with tracked files is none of the ignored, whatever the patterns say', async () => {
  const folder = repository({ 'build/kept.py': '' });
  write(folder, { '.gitignore': 'build\n', 'build/junk.py': '' });
  const discovery = await found(join(folder, 'build'));
  expect(discovery).toMatchObject({ root: folder, listing: 'git' });
  expect(paths(discovery)).toEqual(['build/kept.py']);
});

test('HEAD gives the commit and its time; SOURCE_DATE_EPOCH comes first', async () => {
  const folder = repository({ 'a.py': '' });
  expect(await found(folder)).toMatchObject({ commit: git(folder, 'rev-parse', 'HEAD'), commitTime: '2024-03-01T10:00:00Z' });
  expect(await found(folder, { sourceDateEpoch: '86400' })).toMatchObject({ commitTime: '1970-01-02T00:00:00Z' });
  const empty = scratchFolder();
  git(empty, 'init', '-q');
  write(empty, { 'a.py': '' });
  expect(await found(empty)).toMatchObject({ commit: null, commitTime: null, files: [{ path: 'a.py' }], listing: 'git' });
});

test('linked work trees and checked-out submodules are work trees', async () => {
  const folder = repository({ 'a.py': '', '.gitignore': 'junk.py' });
  const linked = join(scratchFolder(), 'linked');
  git(folder, 'worktree', 'add', '-q', linked);
  write(linked, { 'junk.py': '' });
  expect(await found(linked)).toMatchObject({
    root: linked,
    listing: 'git',
    files: [{ path: 'a.py' }],
    commit: git(folder, 'rev-parse', 'HEAD'),
  });
  const outer = repository({ 'b.py': '' });
  git(outer, 'submodule', '--quiet', 'add', folder, 'sub');
  write(outer, { 'sub/junk.py': '' });
  expect(await found(join(outer, 'sub'))).toMatchObject({ root: join(outer, 'sub'), listing: 'git', files: [{ path: 'a.py' }] });
});

onLinux('nothing that a repository configures is run, and its work tree is where it lies', async () => {
  const folder = repository({ 'a.py': 'x', '.gitattributes': '*.py filter=evil diff=evil\n' });
  const marker = join(scratchFolder(), 'ran');
  const script = join(folder, 'evil.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${marker}\ncat\n`);
  chmodSync(script, 0o755);
  const settings = [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'diff.external',
    'filter.evil.clean',
    'filter.evil.smudge',
    'diff.evil.textconv',
    'gpg.program',
    'core.alternateRefsCommand',
    'remote.origin.uploadpack',
    'alias.ls-files',
    'credential.helper',
  ];
  for (const setting of settings) git(folder, 'config', setting, setting.startsWith('alias') ? `!${script}` : script);
  git(folder, 'config', 'log.showSignature', 'true');
  git(folder, 'config', 'remote.origin.url', `ext::${script}`);
  git(folder, 'config', 'protocol.ext.allow', 'always');
  git(folder, 'config', 'remote.origin.promisor', 'true');
  git(folder, 'config', 'remote.origin.partialclonefilter', 'blob:none');
  git(folder, 'config', 'extensions.partialClone', 'origin');
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout']) {
    writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
  }
  const elsewhere = scratchFolder();
  write(elsewhere, { 'secret.py': '' });
  execFileSync('git', ['config', '--file', join(folder, '.git/config'), 'core.worktree', elsewhere]);
  const blob = git(folder, `--git-dir=${join(folder, '.git')}`, 'rev-parse', 'HEAD:a.py');
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  rmSync(marker, { force: true });

  const discovery = await found(folder);
  expect(paths(discovery)).toEqual(['a.py']);
  const commit = await found(folder, { rev: 'HEAD' });
  expect(paths(commit)).toEqual(['a.py']);
  const reader = openReader(commit.source);
  await expect(reader.read(commit.files[0]!)).rejects.toThrow(`cannot read the file: this clone lacks its blob ${blob}`);
  reader.close();
  expect(existsSync(marker)).toBe(false);
});

test('where git cannot list, folders are walked and the log says why', async () => {
  const folder = scratchFolder();
  write(folder, { '.git/HEAD': 'nonsense', 'a.py': '' });
  const discovery = await found(folder);
  expect(discovery).toMatchObject({ root: folder, listing: 'walk', files: [{ path: 'a.py' }], commit: null });
  expect(discovery.warnings).toEqual([
    expect.stringMatching(/^git cannot list .*, so its folders are walked: fatal: not a git repository/),
  ]);
  const withoutGit = await found(folder, { environment: { PATH: folder } });
  expect(withoutGit.warnings).toEqual([expect.stringContaining('ENOENT')]);
});
