import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPTION_KEYS, readConfiguration } from '../../../src/config/read';
import { columnsOf } from '../../../src/diff/gates/columns';
import { BUILT_IN_GATES, compileGates } from '../../../src/diff/gates/compile';
import { FUNCTION_NAMES } from '../../../src/diff/gates/expression';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'gates.md'), 'utf8');
const [builtIn = '', example = ''] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1]!);
const named = (text: string): string[] => [...text.matchAll(/`(\w[\w-]*)`/g)].map((match) => match[1]!);

test('the examples of the page are configurations, and the first one is what is built in', async () => {
  const plain = ({ name, level, on, when }: (typeof BUILT_IN_GATES)[number]) => ({ name, level, on, when });
  expect(readConfiguration(builtIn, 'c.yml').gates!.map(plain)).toEqual(BUILT_IN_GATES.map(plain));
  const set = await compileGates(readConfiguration(example, 'c.yml'));
  expect(set.gates.map(({ name }) => name)).toEqual(['complexity', 'new-code', 'typing', 'ignores', 'parses']);
  expect(set.levelFor(set.gates[0]!, 'tests/a.py')).toBe('warn');
  expect(set.levelFor(set.gates[1]!, 'tests/a.py')).toBe('off');
});

test.each(['defs', 'files', 'summary'] as const)('the page names all columns of %s, and no others', (table) => {
  const section = page.split(`### \`on: ${table}\``)[1]!;
  const metrics = named(/^Metrics: (.*)$/m.exec(section)![1]!).flatMap((name) => [`base_${name}`, `head_${name}`, `delta_${name}`]);
  expect([...metrics, ...named(/^Others: (.*)$/m.exec(section)![1]!)].sort()).toEqual(columnsOf(table).sort());
});

test('the page names the functions and the options', () => {
  expect(named(/arithmetic, and (.*)\.$/m.exec(page)![1]!)).toEqual(FUNCTION_NAMES);
  expect(named(/^\| an option .*? says: (.*) \|$/m.exec(page)![1]!)).toEqual(OPTION_KEYS);
});
