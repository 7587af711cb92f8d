import { OurMetrics } from '../../../scripts/agreement/ours';

const measurer = new OurMetrics();

/** The fingerprint of the first definition. */
function fingerprint(source: string): unknown {
  const measured = measurer.measure(Buffer.from(source));
  if (!measured) throw new Error(`not Python: ${source}`);
  return measured.defs[0]!.fingerprint;
}

/** Indented into a class below other code. */
const moved = (source: string): string => source.replace(/^(?=.)/gm, '    ');

const FACTORIAL = `def factorial(n, *, start: int = 1) -> int:
    """Of n.

    More of it.
    """
    if n < 2:
        return start
    return n * factorial(n - 1)
`;

describe('equal', () => {
  test.each<[string, string, string]>([
    ['renamed', FACTORIAL, FACTORIAL.replaceAll('factorial', 'f')],
    ['reformatted', FACTORIAL, FACTORIAL.replace('n * factorial(n - 1)', '(\n        n *  # times\n        factorial((n-1))\n    )')],
    ['other line ends', FACTORIAL, FACTORIAL.replaceAll('\n', '\r\n')],
    ['elif for else: if', 'def f(a):\n  if a: b\n  elif a: c\n', 'def f(a):\n  if a: b\n  else:\n    if a: c\n'],
    ['numbers by value', 'def f(): return 16, 1000, 0.5, 2j', 'def g(): return 0x1_0, 1_000, .50, 2.0J'],
    ['huge numbers by value', `def f(): return ${2n ** 70n}`, `def f(): return 0x${(2n ** 70n).toString(16)}`],
    ['strings by value', 'def f(): return "a\\u00e9\\n" "\\x41"', "def f(): return u'''a\u00e9\n'''  'A'"],
    ['surrogate pairs', 'def f(): return "\\U0001F600\\ud800"', "def f(): return '\u{1F600}' '\\ud800'"],
    ['bytes by value', 'def f(): return b"a\\x41" b""', "def f(): return br'aA'"],
    ['f-strings by structure', 'def f(a): return f"{a!r:>{a}}x" "y"', "def f(a): return f'{ a !r:>{ a }}xy'"],
    [
      'a class that names itself',
      'class A:\n  def m(self): return super(A, self).m(A)',
      'class B:\n  def m(self): return super(B, self).m(B)',
    ],
    ['a method that calls itself', 'def run(self): return self.run()', 'def go(self): return self.go()'],
    ['a method beside a builtin of its name', 'def open(self): return open(self)', 'def reopen(self): return open(self)'],
    ['a function that wraps another of its name', 'def join(a): return os.path.join(a)', 'def glue(a): return os.path.join(a)'],
    ['a parameter of the own name', 'def name(name): return name', 'def title(name): return name'],
    ['a property and its setter', '@x.setter\ndef x(self, v): self._x = v', '@y.setter\ndef y(self, v): self._x = v'],
    ['global', 'def f():\n  global f\n  f = 1', 'def g():\n  global g\n  g = 1'],
  ])('%s', (_, one, other) => expect(fingerprint(one)).toBe(fingerprint(other)));

  test.each<[string, string, string]>([
    ['on the last line', '"One.\\n    "', '"One."'],
    ['a blank first line', "'''\n  One.\n    Two.\n  '''", "'''\n One.\n   Two.'''"],
    ['of blank lines', "'''One.\n   \n    Two.'''", "'''One.\n\n Two.'''"],
    ['written with tabs', "'''One.\n\tTwo.\n\t    Three.'''", "'''One.\n  Two.\n      Three.'''"],
    ['written with escapes', '"One.\\n  Tw\\x6f.\\n"', "'''One.\nTwo.'''"],
    ['in a raw string', "r'''One.\n   \\d\n'''", '"One.\\n\\\\d"'],
    ['outside ASCII', "'''É.\n   É\n'''", '"\\xc9.\\n\\xc9"'],
    ['nothing', '""', "'''\n   \n'''"],
  ])('docstrings with other indentation: %s', (_, one, other) => {
    expect(fingerprint(`def f(): ${one}`)).toBe(fingerprint(`def f(): ${other}`));
  });

  test('moved into a class, a function and another file', () => {
    for (const place of [`x = 1\nclass C:\n${moved(FACTORIAL)}`, `def outer():\n    y = 2\n${moved(FACTORIAL)}`]) {
      expect(measurer.measure(Buffer.from(place))!.defs[1]!.fingerprint).toBe(fingerprint(FACTORIAL));
    }
  });
});

describe('different', () => {
  test.each<[string, string, string]>([
    ['a statement more', FACTORIAL, FACTORIAL + '    print(n)\n'],
    ['another docstring', FACTORIAL, FACTORIAL.replace('Of n', 'Of m')],
    ['relative indentation in a docstring', "def f(): '''A\n B\n  C'''", "def f(): '''A\n B\n C'''"],
    ['an empty docstring and none', 'def f(): ""', 'def f(): b""'],
    ['another default', FACTORIAL, FACTORIAL.replace('= 1', '= 2')],
    ['an annotation', FACTORIAL, FACTORIAL.replace('n, *', 'n: int, *')],
    ['a decorator', FACTORIAL, '@cache\n' + FACTORIAL],
    ['async', FACTORIAL, 'async ' + FACTORIAL],
    ['calls another function', FACTORIAL, FACTORIAL.replace('* factorial', '* other')],
    ['operands swapped', 'def f(a, b): return a - b', 'def f(a, b): return b - a'],
    ['another operator', 'def f(a, b): return a - b', 'def f(a, b): return a + b'],
    ['another comparison', 'def f(a, b): return a < b <= a', 'def f(a, b): return a <= b < a'],
    ['int and float', 'def f(): return 1', 'def f(): return 1.0'],
    ['int and bool', 'def f(): return 1', 'def f(): return True'],
    ['str and bytes', 'def f(): return "a"', 'def f(): return b"a"'],
    ['float and complex', 'def f(): return 1.0', 'def f(): return 1.0j'],
    ['empty and absent', 'def f(): return ""', 'def f(): return'],
    ['names whose simple hashes are equal', 'def f(Aa): pass', 'def f(BB): pass'],
    ['positional only', 'def f(a, /, b): pass', 'def f(a, b): pass'],
    ['keyword only', 'def f(a, *, b): pass', 'def f(a, b): pass'],
    ['the default of another parameter', 'def f(*, a=1, b): pass', 'def f(*, a, b=1): pass'],
    ['body and else', 'def f(a):\n  for x in a: b\n  else: c', 'def f(a):\n  for x in a:\n    b\n    c'],
    ['an inner function renamed', 'def f():\n  def g(): pass', 'def f():\n  def h(): pass'],
    ['a method renamed', 'class A:\n  def g(self): pass', 'class A:\n  def h(self): pass'],
    ['another conversion', 'def f(a): return f"{a!r}"', 'def f(a): return f"{a!s}"'],
    ['an f-string and its text', 'def f(a): return f"{a}"', 'def f(a): return "{a}"'],
    ['a relative import', 'def f(): from . import a', 'def f(): from .. import a'],
    ['a keyword argument', 'def f(a): a(b=1)', 'def f(a): a(c=1)'],
    ['unpacking and None', 'def f(a): return {**a}', 'def f(a): return {None: a}'],
    ['class and function', 'class f: pass', 'def f(): pass'],
    ['lone surrogates and their pair', 'def f(): return "\\ud83d" "\\ude00"', "def f(): return '\\U0001f600'"],
  ])('%s', (_, one, other) => expect(fingerprint(one)).not.toBe(fingerprint(other)));
});

test('nested a hundred deep, each as on its own', () => {
  const depth = 95;
  const source = Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}def f${i}(a):`).join('\n') + ` return f${depth - 1}(a)`;
  const { defs } = measurer.measure(Buffer.from(source))!;
  expect(defs.length).toBe(depth);
  expect(defs.at(-1)!.fingerprint).toBe(fingerprint('def g(a): return g(a)'));
  expect(new Set(defs.map((row) => row.fingerprint)).size).toBe(depth);
});
