import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, indexed, modulesOf } from './datasets';

test('a row says what a file imports, defines and exports', async () => {
  const source = `"""About
  it."""
import a.b, c as d
import Ü as ü
from . import x
from ..p.q import (r as s, t, u as v)
from w import *
def f(self):
    from late import found
    class K: pass
if __name__ == '__main__':
    f(1)
__all__ = ['f']
`;
  const out = await indexed(
    folderOf({ 'pkg/m.py': source, 'broken.py': 'class Left:\n    def m(self):\n        x = (\n', 'empty.py': '' }),
  );
  const rows = modulesOf(out);
  expect(Object.keys(rows)).toEqual(['broken.py', 'empty.py', 'pkg/m.py']);
  const statement = (module: string | null, names: string[] = [], aliases: [string, string][] = [], level = 0, star = false): object => ({
    ...{ module, names, level, is_star: star },
    aliases: aliases.map(([name, asname]) => ({ name, asname })),
  });
  expect(rows['pkg/m.py']).toMatchObject({
    path_norm: 'pkg/m.py',
    module_name: 'pkg.m',
    docstring: 'About\nit.',
    imports: [
      statement('a.b'),
      statement('c', [], [['c', 'd']]),
      statement('Ü', [], [['Ü', 'ü']]),
      statement(null, ['x'], [], 1),
      statement(
        'p.q',
        ['r', 't', 'u'],
        [
          ['r', 's'],
          ['u', 'v'],
        ],
        2,
      ),
      statement('w', [], [], 0, true),
      statement('late', ['found']),
    ],
    defs: [
      { kind: 'function', name: 'f', qualname: 'f', lineno: 8 },
      { kind: 'class', name: 'K', qualname: 'f.K', lineno: 10 },
    ],
    exports: ['f'],
    exports_complete: true,
    outline_nodes: [
      { kind: 'function_definition', name: 'f', start_byte: source.indexOf('def f') + 2, end_byte: source.indexOf('\nif __name__') + 2 },
      { kind: 'class_definition', name: 'K' },
    ],
    scip_symbols: [],
    parse_ok: true,
    errors: [],
    tags: ['public-api', 'script'],
    type_errors: null,
    ast: { ok: true, num_functions: 1, num_classes: 1, defs: [{ kind: 'function', name: 'f', lineno: 8, params: 1 }, { name: 'K' }] },
  });
  expect(rows['broken.py']).toMatchObject({
    parse_ok: false,
    errors: ["SyntaxError: '(' was never closed at 3:13"],
    imports: [],
    exports: [],
    defs: [
      { kind: 'class', name: 'Left', lineno: 1 },
      { kind: 'function', name: 'm', lineno: 2 },
    ],
    ast: { ok: false, defs: [] },
  });
  expect(rows['empty.py']).toMatchObject({ imports: [], defs: [], exports: [], exports_complete: null, docstring: null, tags: [] });
  expect(JSON.parse(readFileSync(join(out, 'repo_map.json'), 'utf8'))).toEqual({
    generated_at: null,
    module_count: 3,
    tags: { broken: ['broken.py'], 'public-api': ['broken.py', 'pkg/m.py'], script: ['pkg/m.py'] },
  });
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { files: { path: string; rows: number | null }[] };
  expect(manifest.files).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: 'modules/modules.jsonl', rows: 3 }),
      expect.objectContaining({ path: 'repo_map.json' }),
    ]),
  );
});

/** The forms of `__all__`: what CPython has in it after running the module, and whether literals alone say so. */
const FORMS: readonly (readonly [source: string, names: readonly string[], complete: boolean | null])[] = [
  ['x = 1', [], null],
  ['__all__ = []', [], true],
  ["__all__ = ['a', \"b\" 'c']", ['a', 'bc'], true],
  ["__all__ = 'a', 'b'", ['a', 'b'], true],
  ["__all__: list[str] = ['a']", ['a'], true],
  ['__all__: list[str]', [], null],
  ["__all__ = ['a'] + ['b'] + ['c']", ['a', 'b', 'c'], true],
  [
    "__all__ = ['a']\n__all__ += ['b']\n__all__ += ('c',)\n__all__.extend(['d'])\n__all__.append('e')\n__all__.remove('a')",
    ['b', 'c', 'd', 'e'],
    true,
  ],
  ["__all__ = ['a']\n__all__ = ['b']", ['b'], true],
  ["x = __all__ = ['a']", ['a'], true],
  ["__all__ = ['a']\ndel __all__", [], null],
  ["__all__ = ['a']\nwith open('f'):\n    __all__ += ['b']", ['a', 'b'], true],
  ["__all__ = ['a']\nif x:\n    __all__ += ['b']\nelif y:\n    __all__ += ['c']\nelse:\n    pass", ['a', 'b', 'c'], false],
  ["try:\n    __all__ = ['a']\nexcept E:\n    __all__ = ['b']\nfinally:\n    __all__ += ['c']", ['a', 'b', 'c'], false],
  ["__all__ = ['a'] + other.__all__", ['a'], false],
  ['__all__ = [name for name in dir()]', [], false],
  ["__all__ = ['a', name]", ['a'], false],
  ["__all__ = ['a']\n__all__.sort()", ['a'], false],
  ["__all__ = ['a']\ndef f():\n    __all__ = ['b']", ['a'], true],
  ["__all__ = ['\\x1f\\ud800']", ['\ufffd\ufffd'], true],
  [`__all__ = ['a']\nif x: pass\n${'elif x: pass\n'.repeat(800)}`, ['a'], true],
];

test('the static forms of __all__', async () => {
  const names = FORMS.map((_, i) => `m${String(i).padStart(2, '0')}.py`);
  const rows = modulesOf(await indexed(folderOf(Object.fromEntries(FORMS.map(([source], i) => [names[i]!, `${source}\n`])))));
  expect(names.map((name, i) => [FORMS[i]![0], rows[name]!.exports, rows[name]!.exports_complete])).toEqual(FORMS);
});
