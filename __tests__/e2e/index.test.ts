import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests, makeFolder, runCli } from './cli';
import { query } from './query';

const posix = process.platform !== 'win32';

/** Packages that import and call one another, some files broken, some larger than a run. */
function manyFiles(count: number): Record<string, string> {
  const files: Record<string, string> = { 'pyproject.toml': '', 'pkg/__init__.py': 'from .m0 import f0\n' };
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    files[`pkg/m${i}.py`] =
      i % 17 === 5
        ? `def broken_${i}(:\n    pass\n\nclass After${i}:\n    pass\n`
        : `"""Module ${i}."""\nfrom .m${next} import f${next}\nimport os.path as p\n\n\ndef f${i}(a: int, *rest, key=None) -> str:\n    """Doc."""\n    return p.join(f${next}(a), ${Array.from({ length: i % 40 }, (_, k) => `str(${k})`).join(', ')})\n`;
  }
  return files;
}

test('help, version and wrong usage', async () => {
  const folder = makeFolder({});
  expect(await runCli(['--help'], folder)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('Usage: ast-dataset index [root]') as string,
  });
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await runCli(['--version'], folder)).toEqual({ status: 0, stderr: '', stdout: `${version}\n` });
  expect(await runCli(['index', '--worker', '2'], folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'ast-dataset: there is no option "--worker"\nDid you mean --workers?\n',
  });
});

test('the same bytes from 1, 2 and 8 workers, from the work tree and from the commit', async () => {
  const folder = makeFolder(manyFiles(300));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'all');
  const made: Record<string, string>[] = [];
  for (const args of [
    ['--workers', '1'],
    ['--workers', '2'],
    ['--workers', '8'],
    ['--rev', 'HEAD'],
  ]) {
    const out = join(folder, `out-${args[1]!}`);
    expect(await runCli(['index', folder, '--out', out, '--jsonl', ...args], folder)).toMatchObject({ status: 0 });
    made.push(digests(out));
  }
  expect(Object.keys(made[0]!)).toEqual(
    expect.arrayContaining(
      [
        'ast/ast_nodes.parquet',
        'ast/ast_edges.parquet',
        'metrics/ast.parquet',
        'metrics/ast_defs.parquet',
        'manifest.json',
        'ast/ast_nodes.jsonl',
      ].map((path) => join(...path.split('/'))),
    ),
  );
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);

  const out = join(folder, 'out-1');
  const [totals] = await query(
    out,
    `select count(*)::int as files, count(*) filter (not ok)::int as broken from '$out/metrics/ast.parquet'`,
  );
  expect(totals).toEqual({ files: 301, broken: 18 });
  const [outlined] = await query(
    out,
    `select count(*)::int as rows from '$out/ast/ast_nodes.parquet' where not parse_ok and node_type = 'ClassDef'`,
  );
  expect(outlined).toEqual({ rows: 18 });
  const calls = await query(
    out,
    `select dst_path, resolution from '$out/ast/ast_edges.parquet' where edge_type = 'call' and path = 'pkg/m0.py' and dst_qname = 'pkg.m1.f1'`,
  );
  expect(calls).toEqual([{ dst_path: 'pkg/m1.py', resolution: 'import' }]);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { files: { path: string; sha256: string }[] };
  const shown = Object.fromEntries(manifest.files.map(({ path, sha256 }) => [join(...path.split('/')), sha256]));
  const { 'manifest.json': _, ...rest } = made[0]!;
  expect(shown).toEqual(rest);
}, 120_000);

test('a log gets plain lines, and the summary stands alone on stdout', async () => {
  const folder = makeFolder({ 'pyproject.toml': '', 'a.py': 'x = 1\n', 'b.py': 'x = (\n' });
  const { status, stdout, stderr } = await runCli(['index', '--workers', '1'], folder);
  expect(status).toBe(0);
  expect(stderr).not.toMatch(/[\x1b\r]/);
  expect(stdout).toMatch(/^Indexed 2 Python files \(12 B, 2 lines\) in \d/);
  expect(stdout).toContain(`1 file is not Python 3.15; the reason is in their rows:\n  b.py: SyntaxError: '(' was never closed at 1:5\n`);
  expect(stdout).toContain('The dataset is in ast-dataset (');
  expect(existsSync(join(folder, 'ast-dataset', 'manifest.json'))).toBe(true);
});

test.each([
  ['an empty folder', {}],
  ['a folder without Python', { 'readme.md': '# hi', 'src/a.js': '1' }],
])('%s gives an empty, typed dataset', async (_, files) => {
  const folder = makeFolder(files);
  const { status, stdout } = await runCli(['index', '.', '--out', 'out'], folder);
  expect(status).toBe(0);
  expect(stdout).toContain('No Python files were found: the dataset is empty.');
  const columns = await query(
    join(folder, 'out'),
    `select column_name, column_type from (describe from '$out/ast/ast_nodes.parquet') where column_name in ('seq', 'bases', 'async')`,
  );
  expect(columns).toEqual([
    { column_name: 'seq', column_type: 'INTEGER' },
    { column_name: 'bases', column_type: 'VARCHAR[]' },
    { column_name: 'async', column_type: 'BOOLEAN' },
  ]);
});

test('a folder that does not exist, or is a file, is wrong usage', async () => {
  const folder = makeFolder({ 'a.py': '' });
  for (const root of ['nowhere', 'a.py', 'no\n::error::where']) {
    const { status, stdout, stderr } = await runCli(['index', root, '--out', 'out'], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ast-dataset: [^\n]+\n[^\n]+\n$/);
    expect(stderr).not.toMatch(/^\s*::/m);
  }
  expect(readdirSync(folder)).toEqual(['a.py']);
});

test('a revision that is none, and a bare repository without one, are wrong usage', async () => {
  const folder = makeFolder({ 'a.py': '' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const outside = await runCli(['index', '--rev', 'HEAD', '--out', 'out'], folder);
  expect(outside).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('is in no git repository') as string });
  git('init', '-q');
  const unborn = await runCli(['index', '--rev', 'nonsense', '--out', 'out'], folder);
  expect(unborn).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining("no commit 'nonsense' in") as string });
  git('init', '-q', '--bare', 'bare.git');
  const bare = await runCli(['index', 'bare.git', '--out', 'out'], folder);
  expect(bare).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/is a bare repository.*\n.*--rev HEAD\n$/) as string });
  expect(readdirSync(folder).sort()).toEqual(['.git', 'a.py', 'bare.git']);
});

test('the column blob is the id that git gives, also in a repository of SHA-256', async () => {
  const folder = makeFolder({ 'a.py': 'x = 1\n', 'broken.py': 'x = (\n' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd: folder, encoding: 'utf8' });
  git('init', '-q', '--object-format=sha256');
  git('add', '.');
  git('commit', '-qm', 'all');
  const ids = ['a.py', 'broken.py'].map((path) => ({ path, blob: git('hash-object', path).trim() }));
  for (const args of [[], ['--rev', 'HEAD']]) {
    expect(await runCli(['index', '--out', 'out', '--exclude', 'out', ...args], folder)).toMatchObject({ status: 0 });
    expect(await query(join(folder, 'out'), `select path, blob from '$out/metrics/ast.parquet' order by path`)).toEqual(ids);
  }
});

test('an --out that cannot be written is told, and nothing changes', async () => {
  const folder = makeFolder({ 'pyproject.toml': '', 'a.py': 'x = 1\n', blocker: 'a file' });
  const { status, stdout, stderr } = await runCli(['index', '--out', 'blocker/out'], folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('blocker');
  expect(stderr).not.toContain('this is a bug');
  expect(digests(folder)).toHaveProperty('blocker');
  expect(readdirSync(folder).sort()).toEqual(['a.py', 'blocker', 'pyproject.toml']);
});

test('a folder with other things in it is not replaced', async () => {
  const folder = makeFolder({ 'pyproject.toml': '', 'a.py': 'x = 1\n', 'thesis/chapter.txt': 'years of work' });
  const { status, stderr } = await runCli(['index', '--out', 'thesis'], folder);
  expect(status).toBeGreaterThan(0);
  expect(stderr).not.toContain('this is a bug');
  expect(readFileSync(join(folder, 'thesis', 'chapter.txt'), 'utf8')).toBe('years of work');
});

(posix ? test : test.skip)('hostile names are data: no command, no terminal sequence, and the run goes on', async () => {
  const names = [
    'a\n::set-output name=x::y.py',
    '##[error]z.py',
    'x\r::add-mask::1.py',
    'quo\'te".py',
    'back\\slash.py',
    '\x1b[31mred.py',
    '\u202egpj.py',
    '-rf.py',
    ' .py',
    '$(touch owned).py',
    '日本.py',
  ];
  const folder = makeFolder({ 'pyproject.toml': '', ...Object.fromEntries(names.map((name) => [name, 'def f(:\n'])) });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x2e, 0x70, 0x79])]), 'x = 1\n');
  mkdirSync(join(folder, 'deep'));
  symlinkSync('..', join(folder, 'deep', 'loop'));
  symlinkSync('nowhere', join(folder, 'dangling.py'));
  execFileSync('mkfifo', [join(folder, 'pipe.py')]);

  const { status, stdout, stderr } = await runCli(['index', '--out', 'out'], folder);
  expect(status).toBe(0);
  for (const line of `${stdout}${stderr}`.split(/\r\n|\r|\n/)) {
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toContain('##[');
    expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/);
  }
  const rows = await query(join(folder, 'out'), `select path, ok from '$out/metrics/ast.parquet' order by path`);
  expect(
    rows
      .filter(({ ok }) => ok === false)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...names].sort());
  expect(rows.filter(({ ok }) => ok === true)).toEqual([{ path: '\\xff.py', ok: true }]);
  const manifest = JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')) as {
    counts: { skipped: Record<string, number> };
  };
  expect(manifest.counts.skipped).toMatchObject({ symlink: 2, 'not a regular file': 1 });
  expect(existsSync(join(folder, 'owned'))).toBe(false);
});

test('hostile content gets its row with the reason', async () => {
  const folder = makeFolder({
    'pyproject.toml': '',
    'deep.py': `${'('.repeat(10_000)}${')'.repeat(10_000)}\n`,
    'indents.py': Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}if x:\n`).join(''),
    'latin.py': Buffer.from([0x78, 0x20, 0x3d, 0x20, 0x27, 0xe9, 0x27, 0x0a]),
    'nul.py': 'x = 1\0\n',
    'cookie.py': '# coding: klingon\n',
    'unterminated.py': 'x = """abc\n',
    'long.py': `x = '${'a'.repeat(2_000_000)}'\n`,
    'operators.py': `x = ${'-'.repeat(5_000)}1\n`,
    'chain.py': `x = ${'a.'.repeat(50_000)}b\n`,
    'empty.py': '',
    'same/mod.py': '',
    'same/mod/__init__.py': '',
  });
  const { status, stderr } = await runCli(['index', '--out', 'out', '--max-file-size', '1MB'], folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('bug') as string });
  const rows = await query(
    join(folder, 'out'),
    `select path, errors[1] as error from '$out/metrics/ast.parquet' where not ok order by path`,
  );
  expect(Object.fromEntries(rows.map(({ path, error }) => [path, error]))).toEqual({
    'cookie.py': expect.stringContaining('klingon') as string,
    'deep.py': expect.stringMatching(/^SyntaxError: too many nested parentheses at 1:/) as string,
    'indents.py': expect.stringContaining('too many levels of indentation') as string,
    'latin.py': expect.stringContaining("Non-UTF-8 code starting with '\\xe9' on line 1") as string,
    'long.py': expect.stringContaining('1') as string,
    'nul.py': 'SyntaxError: source code string cannot contain null bytes',
    'unterminated.py': expect.stringContaining('unterminated triple-quoted string literal') as string,
    ...(rows.some(({ path }) => path === 'operators.py') ? { 'operators.py': expect.any(String) as string } : {}),
    ...(rows.some(({ path }) => path === 'chain.py') ? { 'chain.py': expect.any(String) as string } : {}),
  });
  const modules = await query(join(folder, 'out'), `select path from '$out/ast/ast_nodes.parquet' where node_type = 'Module'`);
  expect(modules).toHaveLength(12);
});

(posix ? test : test.skip).each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves no half-written dataset, and the old one as it was',
  async (signal) => {
    const folder = makeFolder(manyFiles(3000));
    const elsewhere = makeFolder({});
    const out = join(elsewhere, 'out');
    expect(await runCli(['index', folder, '--out', out, '--include', 'pkg/m1*.py'], folder)).toMatchObject({ status: 0 });
    const before = digests(out);

    for (const [place, moment, after] of [
      [out, 'Reading', 150],
      [out, 'Writing', 0],
      [join(elsewhere, 'new'), 'Writing', 0],
    ] as const) {
      const { status, stderr } = await runCli(
        ['index', folder, '--out', place, '--workers', '1', '--node-detail', 'full'],
        folder,
        (child) => {
          child.stderr?.on('data', (text: string) => {
            if (text.includes(moment)) setTimeout(() => child.kill(signal), after);
          });
        },
      );
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('interrupted, nothing was written') as string });
    }
    // Neither the new folder nor what is beside it while a dataset is made.
    expect(readdirSync(elsewhere)).toEqual(['out']);
    expect(digests(out)).toEqual(before);
  },
  60_000,
);
