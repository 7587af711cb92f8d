import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDiff } from '../../src/cli/print-diff';
import { UsageError } from '../../src/errors';
import type { Diff } from '../../src/diff';
import { scratch } from '../diff/comparing';
import { run } from './run-diff';
import { git, initRepository, writeFiles } from '../diff/repositories';

const simple = 'def f(a: int) -> int:\n    return a\n';
/** Six nested loops: 1 + 2 + … + 6. */
const nested = `def f(a: int) -> int:\n${Array.from({ length: 6 }, (_, i) => `${'    '.repeat(i + 1)}for i${i} in range(a):\n`).join('')}${'    '.repeat(7)}print(a)\n    return a\n`;

const changes = (result: Diff): string[] => result.defs.map(({ status, path, qualname }) => `${status} ${path}::${qualname}`);

test('the work tree, what is staged, and commits', async () => {
  const repository = initRepository(scratch());
  const { folder } = repository;
  repository.commit({ 'a.py': simple, 'b.py': 'def b(): pass\n' });
  git(folder, 'checkout', '-q', '-b', 'work');
  writeFiles(folder, { 'a.py': nested });
  git(folder, 'add', 'a.py');
  writeFiles(folder, { 'b.py': 'def b(): return 1\n', 'c.py': 'def c(): pass\n' });

  const onDisk = await run(folder, []);
  expect(onDisk.head).toEqual({ kind: 'work tree', commit: null });
  expect(changes(onDisk)).toEqual(['changed a.py::f', 'changed b.py::b', 'added c.py::c']);
  expect(onDisk.defs[0]!.head_cognitive).toBe(21);

  const staged = await run(folder, ['--staged']);
  expect(staged.head).toEqual({ kind: 'index', commit: null });
  expect(changes(staged)).toEqual(['changed a.py::f']);
  expect(staged.verdict).toBe('warn');

  git(folder, 'commit', '-q', '-m', 'x');
  git(folder, 'checkout', '-q', 'main');
  git(folder, 'stash', '-q', '-u');
  repository.commit({ 'a.py': simple, 'b.py': 'def b(): return 2\n' });
  const since = await run(folder, ['main', 'work']);
  expect(changes(since)).toEqual(['changed a.py::f']);
  expect(since.base).toMatchObject({ rule: 'merge base', commit: git(folder, 'rev-parse', 'main~1') });
  const exact = await run(folder, ['main', 'work', '--exact']);
  expect(changes(exact)).toEqual(['changed a.py::f', 'changed b.py::b']);
});

test('what is staged is what the index of a hook says', async () => {
  const repository = initRepository(scratch());
  repository.commit({ 'a.py': simple });
  writeFiles(repository.folder, { 'a.py': nested });
  const index = join(repository.folder, '.git', 'hook-index');
  git(repository.folder, 'add', '-A');
  git(repository.folder, 'checkout-index', '-a', '-f');
  copyFileSync(join(repository.folder, '.git', 'index'), index);
  git(repository.folder, 'reset', '-q');
  expect(changes(await run(repository.folder, ['--staged']))).toEqual([]);
  expect(changes(await run(repository.folder, ['--staged'], { GIT_INDEX_FILE: '.git/hook-index' }))).toEqual(['changed a.py::f']);
});

test('a sparse checkout lacks files that nobody removed', async () => {
  const repository = initRepository(scratch());
  repository.commit({ 'in/a.py': simple, 'out/b.py': nested, 'top.py': simple });
  git(repository.folder, 'sparse-checkout', 'set', 'in');
  writeFiles(repository.folder, { 'in/a.py': nested });
  const outcome = await run(repository.folder, []);
  expect(outcome.files.map(({ status, path }) => `${status} ${path}`)).toEqual(['changed in/a.py']);
  expect(outcome.summary).toMatchObject({ base_files: 2, head_files: 2 });
});

test('gates and options are those of the base; a file on disk can be tried', async () => {
  const repository = initRepository(scratch());
  const gates = (level: string): string =>
    `gates:\n  - { name: c, level: ${level}, on: defs, when: head_cognitive > 15 }\nexclude: [old/**]\n`;
  const path = '.github/ast-dataset.yml';
  repository.commit({ 'a.py': simple, 'old/x.py': simple, [path]: gates('fail') });
  writeFiles(repository.folder, { 'a.py': nested, 'old/x.py': nested, [path]: gates('warn') });
  const outcome = await run(repository.folder, []);
  expect(outcome.verdict).toBe('fail');
  expect(outcome.configuration).toEqual({ path, from: 'base', changed: true, problem: null });
  expect(changes(outcome)).toEqual(['changed a.py::f']);
  const tried = await run(repository.folder, ['--config', join(repository.folder, path)]);
  expect(tried.verdict).toBe('warn');
  expect((await run(repository.folder, ['--exclude', 'nothing'])).defs).toHaveLength(2);
  writeFiles(repository.folder, { [path]: gates('warn').replace('head_cognitive', 'head_cogitative') });
  const { configuration, verdict } = await run(repository.folder, []);
  expect({ verdict, problem: configuration.problem }).toEqual({
    verdict: 'fail',
    problem: `${path}:2:45: when of the gate c: there is no column "head_cogitative"`,
  });
});

test('the report says what is wrong and why', async () => {
  const repository = initRepository(scratch());
  repository.commit({ 'a.py': simple });
  writeFiles(repository.folder, { 'a.py': nested });
  const outcome = await run(repository.folder, []);
  const text = printDiff(outcome, 'text', false);
  expect(text).toContain('a.py');
  expect(text).toMatch(/\+21/);
  expect(printDiff(outcome, 'markdown', false)).toContain('|');
});

test('a base that is not there, and a folder without git, are refused with advice', async () => {
  const repository = initRepository(scratch());
  repository.commit({ 'a.py': simple });
  await expect(run(repository.folder, ['nowhere'])).rejects.toThrow(UsageError);
  await expect(run(scratch(), [])).rejects.toThrow(/is in no git repository/);
});

test('a comparison of more files than a run holds', async () => {
  const repository = initRepository(scratch());
  const many = (code: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`m${String(i).padStart(3, '0')}.py`, `${code}# ${i}\n`]));
  repository.commit(many(simple));
  writeFiles(repository.folder, many(nested));
  const outcome = await run(repository.folder, []);
  expect(outcome.files).toHaveLength(130);
  expect(outcome.summary).toMatchObject({ functions_changed: 130, delta_cognitive_total: 130 * 21 });
});

test('a partial clone is told what it lacks, and how to get it; nothing is fetched', async () => {
  const origin = initRepository(scratch());
  origin.commit({ 'a.py': simple, 'b.py': '' });
  origin.commit({ 'a.py': nested, 'b.py': '' });
  git(origin.folder, 'config', 'uploadpack.allowFilter', 'true');
  const clone = scratch();
  git(clone, 'clone', '-q', '--filter=blob:none', `file://${origin.folder}`, '.');
  const base = git(clone, 'rev-parse', 'HEAD~1');
  await expect(run(clone, ['HEAD~1', '--exact'])).rejects.toMatchObject({
    message: `this partial clone lacks 1 file of the commit ${base.slice(0, 7)}`,
    advice: `Fetch what is missing: git diff --stat ${base}`,
  });
  git(clone, 'diff', '--stat', base);
  expect(changes(await run(clone, ['HEAD~1', '--exact']))).toEqual(['changed a.py::f']);
});

test('before the first commit there is nothing to compare with', async () => {
  const repository = initRepository(scratch());
  writeFiles(repository.folder, { 'a.py': simple });
  await expect(run(repository.folder, [])).rejects.toMatchObject({
    message: expect.stringMatching(/^there is no commit 'HEAD' in /) as unknown,
    advice: 'commit something first, or name another one',
  });
});

test('what is staged, with files that are renamed, gone, meant to be added, staged in part, or in conflict', async () => {
  const repository = initRepository(scratch());
  const { folder } = repository;
  const other = simple.replace('return a', 'return a + 1');
  repository.commit({
    'gone.py': 'def gone(): pass\n',
    'old.py': `${nested}# moves\n`,
    'part.py': simple,
    'keep.py': 'def keep(): pass\n',
  });
  git(folder, 'rm', '-q', 'gone.py');
  git(folder, 'mv', 'old.py', 'new.py');
  writeFiles(folder, { 'part.py': other, 'meant.py': nested });
  git(folder, 'add', 'part.py');
  git(folder, 'add', '--intent-to-add', 'meant.py');
  writeFiles(folder, { 'part.py': nested, 'keep.py': 'def keep(): return 1\n' });
  const staged = await run(folder, ['--staged']);
  expect(staged.files.map(({ status, path }) => `${status} ${path}`)).toEqual(['removed gone.py', 'moved new.py', 'changed part.py']);
  expect(changes(staged)).toEqual(['removed gone.py::gone', 'moved new.py::f', 'changed part.py::f']);
  expect(staged.summary.delta_cognitive_total).toBe(0);
});
