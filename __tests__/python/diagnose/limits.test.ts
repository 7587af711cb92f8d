import { diagnose } from '../../../src/python/diagnose/diagnose';
import { Parser } from '../../../src/python/parser';
import { PythonSyntaxError } from '../../../src/python/syntax-error';

const parser = new Parser('3.13');

function messageOf(text: string): string {
  const source = new TextEncoder().encode(text);
  try {
    parser.parse(source, source.length);
  } catch (error) {
    if (error instanceof PythonSyntaxError) return diagnose(source, source.length, '3.13', error).message;
    throw error;
  }
  throw new Error('accepted');
}

/** Where CPython's words take too long to find, the generic ones do. */
const hostile: Record<string, [text: string, message: string]> = {
  'many statements': ['x = f(a, b) + c[d]\n'.repeat(20_000) + 'x = = 1\n', 'invalid syntax'],
  'many statements before an error of the tokenizer': ['x = f(a, b)\n'.repeat(20_000) + 'x = 1_\n', 'invalid decimal literal'],
  'many statements behind the error': [
    'print 1\n' + 'print 2\n'.repeat(50_000),
    "Missing parentheses in call to 'print'. Did you mean print(...)?",
  ],
  'brackets in brackets': [`x = ${'('.repeat(190)}1 2${')'.repeat(190)}\n`, 'invalid syntax'],
  'brackets in a few brackets': [`x = ${'('.repeat(50)}1 2${')'.repeat(50)}\n`, 'invalid syntax. Perhaps you forgot a comma?'],
  'dicts in dicts': [`x = ${'{a: '.repeat(190)}1 2${'}'.repeat(190)}\n`, 'invalid syntax'],
  'calls in calls': [`x = ${'f('.repeat(190)}1 2${')'.repeat(190)}\n`, 'invalid syntax'],
  'a long list': [`x = [${'f(a, b), '.repeat(20_000)} a b]\n`, 'invalid syntax. Perhaps you forgot a comma?'],
  'many keywords': [`f(${'a=1, '.repeat(20_000)} b c)\n`, 'invalid syntax. Perhaps you forgot a comma?'],
  'a bracket that is never closed': [`(${'a, '.repeat(50_000)}\n`, "'(' was never closed"],
  'many branches': [
    'if x: pass\n' + 'elif y: pass\n'.repeat(1_000) + 'elif z = 1: pass\n',
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
  ],
};

test.each(Object.entries(hostile))('%s', (_title, [text, message]) => {
  expect(messageOf(text)).toBe(message);
});
