import { matchPaths } from '../../src/enrich/reading/match-paths';

const FILES = ['app.py', 'pkg/__init__.py', 'pkg/a.py', 'pkg/sub/__init__.py', 'pkg/sub/Ünicode file.py', 'services/api/main.py'];

/** Each path of a report and the file that it means. */
function matched(
  paths: readonly string[],
  { roots = ['/work/repo'], folder = '', base }: { roots?: string[]; folder?: string; base?: string } = {},
) {
  const places = { files: FILES, roots, folder, ...(base === undefined ? {} : { base }) };
  return [...matchPaths(paths, places)].map((file) => FILES[file] ?? null);
}

const SPELLINGS: readonly (readonly [what: string, path: string, file: string | null, given?: Parameters<typeof matched>[1]])[] = [
  ['relative to the root', 'pkg/a.py', 'pkg/a.py'],
  ['with a dot before it', './pkg/../pkg//a.py', 'pkg/a.py'],
  ['with backslashes', 'pkg\\sub\\__init__.py', 'pkg/sub/__init__.py'],
  ['in other case', 'PKG\\A.py', 'pkg/a.py'],
  ['relative to the folder that was indexed', 'main.py', 'services/api/main.py', { folder: 'services/api' }],
  ['relative to what the report says', 'main.py', 'services/api/main.py', { base: 'file:///work/repo/services/api' }],
  ['absolute', '/work/repo/pkg/a.py', 'pkg/a.py'],
  ['absolute by another name of the root', '/private/tmp/x/pkg/a.py', 'pkg/a.py', { roots: ['/tmp/x', '/private/tmp/x'] }],
  ['a URI', 'file:///work/repo/pkg/sub/%C3%9Cnicode%20file.py', 'pkg/sub/Ünicode file.py'],
  ['a drive', 'C:\\Work\\repo\\pkg\\a.py', 'pkg/a.py', { roots: ['c:/work/repo'] }],
  ['a URI of a drive', 'file:///c%3A/work/repo/pkg/a.py', 'pkg/a.py', { roots: ['C:\\work\\repo'] }],
  ['absolute on another machine', '/home/runner/work/repo/repo/pkg/a.py', 'pkg/a.py'],
  ['another machine of another system', 'D:\\a\\repo\\repo\\pkg\\a.py', 'pkg/a.py'],
  ['relative to a folder in the repository', 'sub/__init__.py', 'pkg/sub/__init__.py'],
  ['a file name alone on another machine', '/usr/lib/python3/app.py', null],
  ['in another checkout below the root', '/work/repo/base/pkg/a.py', 'pkg/a.py'],
  ['a file that the dataset lacks', '/work/repo/pkg/b.py', null],
  ['climbing out', '../../pkg/a.py', null],
  ['climbing out of the root of the file system', '/../../work/repo/pkg/a.py', null],
  ['a zero byte', 'pkg/a.py\0', null],
  ['nothing', '', null],
  ['a prototype', '__proto__', null],
  ['no file of this machine', 'file://%zz', null],
];

test('each spelling of a path means its file', () => {
  const found = SPELLINGS.map(([what, path, , given]) => [what, matched([path], given)[0]]);
  expect(found).toEqual(SPELLINGS.map(([what, , file]) => [what, file]));
});

test('paths of another machine have one beginning, which most of them say', () => {
  expect(matched(['/ci/x/pkg/a.py', '/ci/x/app.py', '/venv/site-packages/pkg/__init__.py', '/ci/x/pkg/sub/__init__.py'])).toEqual([
    'pkg/a.py',
    'app.py',
    null,
    'pkg/sub/__init__.py',
  ]);
});
