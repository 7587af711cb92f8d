import { quote, sanitize } from '../../src/log/sanitize';

/** The runner's two parsers of a log line, after its source: V2 at the start of a line, V1 anywhere. */
const isCommand = (line: string): boolean => /^\s*::\S/.test(line) || line.includes('##[');

test.each([
  ['plain/path.py', 'plain/path.py'],
  ['größe/日本/🎉.py', 'größe/日本/🎉.py'],
  ['a\n::set-output name=x::y.py', 'a\\n::set-output name=x::y.py'],
  ['::error::x', '\\x3a:error::x'],
  ['  \t::error::x', '  \\t::error::x'],
  ['\u3000::error::x', '\u3000\\x3a:error::x'],
  ['x\r::add-mask::1.py', 'x\\r::add-mask::1.py'],
  ['a##[error]z.py', 'a##\\x5berror]z.py'],
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\x9b31m', '\\x9b31m'],
  ['a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
  ['line\u2028sep\u0085', 'line\\u2028sep\\x85'],
  ['\ud800half', '\\ud800half'],
  ['half\udc00', 'half\\udc00'],
])('%j', (text, clean) => {
  expect(sanitize(text)).toBe(clean);
  expect(sanitize(text).split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(1);
  expect(isCommand(sanitize(text))).toBe(false);
});

test('long text is cut, also inside a pair of surrogates', () => {
  expect(sanitize('x'.repeat(1000))).toBe(`${'x'.repeat(300)}…`);
  expect(sanitize(`${'x'.repeat(299)}🎉🎉`)).toBe(`${'x'.repeat(299)}\\ud83c…`);
});

test('quote', () => {
  expect(quote('a\nb')).toBe('"a\\nb"');
});
