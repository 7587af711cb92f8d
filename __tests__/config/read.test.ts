import { readConfiguration, BUILT_IN_GATES as NAMES } from '../../src/config/read';
import { BUILT_IN_GATES } from '../../src/diff/gates/compile';
import { UsageError } from '../../src/errors';

function refused(text: string): string {
  try {
    readConfiguration(text, 'c.yml');
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.advice ?? ''}`;
    throw error;
  }
  return 'accepted';
}

test('an empty file says nothing, and the built-in gates apply', () => {
  expect(readConfiguration('# nothing yet\n', 'c.yml')).toEqual({ gates: null, overrides: [], waivers: 'head', options: new Map() });
  expect(NAMES).toEqual(BUILT_IN_GATES.map(({ name }) => name));
});

test('everything at once', () => {
  const text = `gates:
  - name: complexity
    level: fail
    on: defs
    when: head_cognitive > 15 and delta_cognitive > 0
  - { name: typing, level: off, on: summary, when: "delta_annotation_coverage < 0" }
overrides:
  - paths: [tests/**, docs/]
    gates: { complexity: warn }
waivers: base
exclude: [old/**]
python-version: 3.13
jsonl: true
`;
  const read = readConfiguration(text, 'c.yml');
  expect(read.gates).toMatchObject([
    { name: 'complexity', level: 'fail', on: 'defs', when: 'head_cognitive > 15 and delta_cognitive > 0' },
    { name: 'typing', level: 'off', on: 'summary' },
  ]);
  expect(read.gates!.map(({ place }) => place.say(5))).toEqual(['c.yml:5:16', 'c.yml:6:58']);
  expect(read.overrides).toEqual([{ paths: ['tests/**', 'docs/'], levels: new Map([['complexity', 'warn']]) }]);
  expect(read.waivers).toBe('base');
  expect([...read.options]).toEqual([
    ['exclude', ['old/**']],
    ['python-version', '3.13'],
    ['jsonl', true],
  ]);
});

test.each([
  ['gate: []', 'c.yml:1:1: the configuration has no key "gate" | Did you mean gates? '],
  ['waivers: bas', 'c.yml:1:10: waivers cannot be "bas" | Did you mean base? It is one of head, base, off.'],
  ['gates: {}', 'c.yml:1:8: gates must be a list | Begin each item with a dash.'],
  ['gates:\n  - name: x\n    level: warn\n    on: defs', 'c.yml:2:5: the gate has no when | A gate has name, level, on and when.'],
  ['gates:\n  - { name: x, level: fial, on: defs, when: a }', 'c.yml:2:23: level of the gate x cannot be "fial" | Did you mean fail?'],
  ['gates:\n  - { name: "a b", level: fail, on: defs, when: a }', 'c.yml:2:13: a gate cannot be called "a b"'],
  [
    'gates:\n  - { name: x, level: off, on: defs, when: a }\n  - { name: x, level: off, on: defs, when: a }',
    'c.yml:3:13: two gates are called x',
  ],
  [
    'overrides:\n  - { paths: [a], gates: { complexty: off } }',
    'c.yml:2:28: gates of an override has no key "complexty" | Did you mean complexity?',
  ],
  ['workers: many', 'c.yml:1:10: workers cannot be "many" | Give a whole number from 1 to 256.'],
  ['token: abc', 'c.yml:1:1: the configuration has no key "token"'],
  ['a: &x 1\nexclude: *x', 'c.yml:1:7: has an anchor or an alias | Write the value out.'],
  ['exclude: !!js/function x', 'c.yml:1:10: is no YAML: Unresolved tag'],
  ['gates: []\ngates: []', 'c.yml:2:1: is no YAML: Map keys must be unique'],
  ['- a', 'c.yml:1:1: the configuration must be a mapping'],
  ['exclude: [', 'c.yml:1:11: is no YAML: '],
  ['x'.repeat(100_001), 'c.yml has 100001 characters'],
])('%j is refused with its place', (text, message) => {
  expect(refused(text).slice(0, message.length)).toBe(message);
});
