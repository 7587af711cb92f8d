import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from '../../src/outline/outline';

/** Definitions of a text as `type qualname start-end`, positions as CPython writes them. */
async function outlined(text: string | Uint8Array): Promise<string[]> {
  const source = typeof text === 'string' ? Buffer.from(text) : text;
  const definitions = await outline(source, source.length);
  return definitions.map((d) => `${d.type} ${d.qualname} ${d.lineno}:${d.colOffset}-${d.endLineno}:${d.endColOffset}`);
}

describe('broken sources', () => {
  test('around an error everything is found', async () => {
    const text =
      'class A(B):\n    x = (1,\n    @deco\n    async def f(self): # c\n        return 1  # c\n        # c\n\n    def g(self): pass\n\nx = ]\ndef h(): return 1\n';
    expect(await outlined(text)).toEqual([
      'ClassDef A 1:0-8:21',
      'AsyncFunctionDef A.f 4:4-5:16',
      'FunctionDef A.g 8:4-8:21',
      'FunctionDef h 11:0-11:17',
    ]);
  });

  test('a bracket that nothing closes ends where the next statement shows it', async () => {
    expect(await outlined('def f(a, b:\n    x = a\n    y = b\n\nz = 1\ndef g(\n    a,\n) -> int:\n    return (a\n')).toEqual([
      'FunctionDef f 1:0-3:9',
      'FunctionDef g 6:0-9:13',
    ]);
  });

  test('a line that lost its indent does not end a block', async () => {
    expect(await outlined('class A:\n    def f(self):\n        x = 1\ny = 2\n        z = 3\n    def g(self):\n        pass\n')).toEqual([
      'ClassDef A 1:0-7:12',
      'FunctionDef A.f 2:4-5:13',
      'FunctionDef A.g 6:4-7:12',
    ]);
  });

  test('a string that nothing closes does not swallow the rest', async () => {
    expect(await outlined('def f():\n    """Text.\n    return 1\n\ndef g(a):\n    """More."""\n    return 2\n')).toEqual([
      'FunctionDef f 1:0-3:12',
      'FunctionDef g 5:0-7:12',
    ]);
  });

  test('strings and comments hold no definitions', async () => {
    expect(await outlined('x = """\ndef a():\n    pass\n"""\n# def b(): pass\ny = \'def c():\\\n def d(): pass\'\ndef e(: pass\n')).toEqual(
      ['FunctionDef e 8:0-8:12'],
    );
  });

  test('Python 2', async () => {
    expect(await outlined('class A:\n\tdef f(self, (a, b)):\n\t\tprint "x", a\n        def g(self):\n\t\traise E, "m"\n')).toEqual([
      'ClassDef A 1:0-5:14',
      'FunctionDef A.f 2:1-3:14',
      'FunctionDef A.g 4:8-5:14',
    ]);
  });

  test('columns count bytes, names are normalised', async () => {
    expect(await outlined('def é(x): "é"; return ]\nclass ﬁn: y = ü +\n')).toEqual(['FunctionDef é 1:0-1:25', 'ClassDef fin 2:0-2:20']);
  });

  test.each(['\n', '\r\n', '\r'])('line ends %j', async (newline) => {
    expect(await outlined(['def f(:', '  a', '', 'def g():', '  b', ''].join(newline))).toEqual([
      'FunctionDef f 1:0-2:3',
      'FunctionDef g 4:0-5:3',
    ]);
  });

  test('a name that is a keyword, or none, is no definition', async () => {
    expect(await outlined('def if(): pass\ndef (): pass\nclass 1: pass\nclass : pass\ndefine(x)\n')).toEqual([]);
  });

  test('type parameters, continued heads and decorators', async () => {
    expect(await outlined('@a\n@b(\n  1)\ndef f[T](x: T,\n      y) -> T:\n    return [x\n\n@c\nclass C[T](B): pass\n')).toEqual([
      'FunctionDef f 4:0-6:13',
      'ClassDef C 9:0-9:19',
    ]);
  });
});

describe('hostile sources', () => {
  const cases: Record<string, string | Uint8Array> = {
    empty: '',
    'NUL bytes': 'def f():\0\n  pass\n\0',
    'brackets 10,000 deep': `def f():\n  ${'('.repeat(10_000)}\n`,
    'indents 2,000 deep': Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}if x:`).join('\n') + '\ndef f(:',
    'a long line': `x = ${'a+'.repeat(2_000_000)}\ndef f(: pass`,
    'open quotes': `${'"""\n'.repeat(100_001)}def f(: pass\n`,
    'bytes of all kinds': Uint8Array.from({ length: 65_536 }, (_, i) => (i * 7919 + (i >> 8)) & 0xff),
    'backslash at the end': 'def f(:\n  x = \\',
    'quote at the end': 'def f(:\n  x = "',
  };
  test.each(Object.keys(cases))('%s', async (name) => {
    const definitions = await outlined(cases[name]!);
    expect(definitions.length).toBeLessThanOrEqual(1);
  });

  test('definitions within definitions stop at 100', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}def f():`).join('\n');
    expect((await outlined(text)).length).toBe(100);
  });

  test('a good file after bad ones is read as ever', async () => {
    expect(await outlined('def f():\n    pass\nx = )\n')).toEqual(['FunctionDef f 1:0-2:8']);
  });
});

/** From `scripts/outline/break.py examples/bookshop 20 1 2 3 4 5 6 7 8`: CPython's positions in the intact file, moved. */
test('of files broken by one deleted token at least 95 % is found', async () => {
  type Row = readonly [type: string, qualname: string, start: number, end: number];
  const lines = readFileSync(join(__dirname, 'broken.expected.jsonl'), 'utf8').trim().split('\n');
  let there = 0;
  let found = 0;
  for (const line of lines) {
    const [, text, rows] = JSON.parse(line) as [string, string, Row[]];
    const source = Buffer.from(text);
    const definitions = await outline(source, source.length);
    const ours = new Set(definitions.map((d) => [d.type, d.qualname, d.startByte, d.endByte].join()));
    there += rows.length;
    found += rows.filter((row) => ours.has(row.join())).length;
  }
  expect(there).toBeGreaterThan(150);
  expect(found / there).toBeGreaterThanOrEqual(0.95);
});
