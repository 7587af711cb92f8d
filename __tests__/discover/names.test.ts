import { execFileSync } from 'node:child_process';
import { blobId, moduleId } from '../../src/discover';
import { compileGlob } from '../../src/discover/glob';
import { moduleName } from '../../src/discover/modules';
import { byBytes, pathText, rawPath } from '../../src/discover/paths';
import { selector } from '../../src/discover/select';

describe('module names', () => {
  const packages = new Set(['pkg', 'pkg/sub', 'lib/deep', 'src/app', 'google/cloud/storage']);
  test.each([
    ['pkg/__init__.py', 'pkg'],
    ['pkg/sub/mod.py', 'pkg.sub.mod'],
    ['pkg/loose/mod.py', 'pkg.loose.mod'],
    ['lib/deep/mod.py', 'deep.mod'],
    ['lib/deep/__init__.py', 'deep'],
    ['src/app/main.py', 'app.main'],
    ['src/tool.py', 'tool'],
    ['src/name/space.py', 'name.space'],
    ['google/cloud/storage/client.py', 'storage.client'],
    ['google/cloud/__init__.pyi', 'google.cloud'],
    ['__init__.py', '__init__'],
    ['setup.py', 'setup'],
    ['docs/a.b.py', 'docs.a.b'],
    ['bin/tool', 'bin.tool'],
    ['.py', '.py'],
  ])('%s is %s', (path, module) => {
    expect(moduleName(path, (folder) => packages.has(folder))).toBe(module);
  });

  test('src/ with an __init__.py is a package like any other', () => {
    expect(moduleName('src/a.py', (folder) => folder === 'src')).toBe('src.a');
    expect(moduleName('src/__init__.py', (folder) => folder === 'src')).toBe('src');
  });

  test('module_id is a prefix of the sha1 of the path', () => {
    expect(moduleId('pkg/é.py')).toBe('493d233358f8');
  });
});

describe('globs', () => {
  test.each([
    ['*.py', ['a.py', 'x/a.py'], ['a.pyi', 'apy']],
    ['/*.py', ['a.py'], ['x/a.py']],
    ['tests', ['tests/a.py', 'x/tests/b.py'], ['tests.py', 'mytests/a.py']],
    ['tests/', ['tests/a.py', 'x/tests/b/c.py'], ['x/tests.py']],
    ['src/**', ['src/a.py', 'src/x/y.py'], ['lib/src.py', 'x/src/a.py']],
    ['src/*.py', ['src/a.py'], ['src/x/a.py']],
    ['**/gen/*.py', ['gen/a.py', 'x/y/gen/a.py'], ['gen/x/a.py']],
    ['a/**/b.py', ['a/b.py', 'a/x/y/b.py'], ['ab.py']],
    ['?.py', ['a.py', 'é.py', '\u{1f40d}.py'], ['ab.py']],
    ['[a-c]*.py', ['b1.py'], ['d.py']],
    ['[!a-c].py', ['d.py'], ['a.py', '/.py']],
    ['*.{py,pyi}', ['a.py', 'a.pyi'], ['a.pyc']],
    ['{a,b}/c.py', ['a/c.py', 'b/c.py'], ['c/c.py']],
    ['\\*.py', ['*.py'], ['a.py']],
    ['./a.py', ['x/a.py', 'a.py'], []],
    ['[z-a].py', ['[z-a].py'], ['b.py']],
    ['a(b)+.py', ['a(b)+.py'], ['abb.py']],
    ['*', ['a\nb.py'], []],
  ])('%s', (pattern, matched, others) => {
    const glob = compileGlob(pattern);
    expect(matched.filter((path) => !glob.covers(path))).toEqual([]);
    expect(others.filter((path) => glob.covers(path))).toEqual([]);
  });

  test('includes choose among .py files, and name others', () => {
    const verdicts = (include: string[], exclude: string[], ...names: string[]) => names.map(selector(include, exclude));
    expect(verdicts([], [], 'a.py', 'a.pyi', 'a.txt', 'py')).toEqual(['file', 'other', 'other', 'other']);
    expect(verdicts(['src/'], [], 'src/a.py', 'src/a.pyi', 'b.py')).toEqual(['file', 'other', 'excluded']);
    expect(verdicts(['src/**', '*.pyi'], [], 'src/a.py', 'b.pyi', 'src/a.txt')).toEqual(['file', 'file', 'other']);
    expect(verdicts(['bin/tool'], [], 'bin/tool', 'bin/other')).toEqual(['file', 'other']);
    expect(verdicts([], ['tests', '*_pb2.py'], 'tests/a.py', 'x_pb2.py', 'x.py')).toEqual(['excluded', 'excluded', 'file']);
    expect(verdicts(['*.pyi'], ['vendor'], 'vendor/a.pyi', 'a.pyi')).toEqual(['excluded', 'file']);
    expect(verdicts([''], [''], 'a.py')).toEqual(['file']);
  });
});

test('a path as text', () => {
  expect(pathText(rawPath('a/é\u{1f40d}.py'))).toBe('a/é\u{1f40d}.py');
  expect(pathText('a\xff\xc3.py')).toBe('a\\xff\\xc3.py');
  expect(pathText('\xed\xa0\x80.py')).toBe('\\xed\\xa0\\x80.py');
});

test('paths are ordered by their bytes in UTF-8', () => {
  const names = ['b', 'a/b', 'a', 'a.py', '\u{1f40d}', '\uffee', '\ud7ff', 'é', 'ab', '', '\ue000'];
  expect([...names].sort(byBytes)).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test('the blob id is what git hash-object says', () => {
  expect(blobId(new Uint8Array(), 'sha1')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  const bytes = Buffer.from('é\r\n\0x');
  expect(blobId(bytes, 'sha1')).toBe(
    execFileSync('git', ['hash-object', '--stdin', '--no-filters'], { input: bytes, encoding: 'utf8' }).trim(),
  );
});
