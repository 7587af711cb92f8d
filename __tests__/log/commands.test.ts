import { sanitize } from '../../src/log/sanitize';
import { commandsIn } from '../support/log-commands';

const COMMANDS = [
  '::error::x',
  '::set-output name=a::b',
  '::stop-commands::t',
  '::add-mask::a',
  '##[error]x',
  '##[add-mask]a',
  '##[set-env name=PATH]x',
];
/** What may stand before, inside or after a command without the runner minding. */
const UNMINDED = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\x0b',
  '\x0c',
  '\x1c',
  '\x85',
  '\xa0',
  '\xad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u1680',
  '\u17b4',
  '\u180e',
];
const MORE = [
  '\u2007',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u3000',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\uffa0',
  '\u{e0001}',
  '\u{e0100}',
  'x\n',
  'x\r',
];

test('the oracle finds commands', () => {
  for (const command of COMMANDS) expect(commandsIn(`a\r ${command}\n`)).toHaveLength(1);
  expect(commandsIn('x ::error::y\n:: error::\n::unknown::x\n##[group')).toEqual([]);
  expect(commandsIn('::stop-commands::abc\n::error::x\n##[error]y\n::abc::\n::warning file=a%2Cb,line=1::z%0A')).toEqual([
    { name: 'stop-commands', properties: {}, data: 'abc' },
    { name: 'warning', properties: { file: 'a,b', line: '1' }, data: 'z\n' },
  ]);
});

test('no text gives a command after it was sanitised, wherever in a line of ours it stands', () => {
  const breaks = [...UNMINDED, ...MORE];
  const slipped: string[] = [];
  let raw = 0;
  for (const command of COMMANDS) {
    for (const before of breaks) {
      for (const inside of breaks) {
        const text = `${before}${command[0]!}${inside}${command.slice(1)}`;
        raw += commandsIn(text).length;
        for (const line of [sanitize(text), `  ${sanitize(text)}: why`, `Reading ${sanitize(text)}`]) {
          if (commandsIn(line).length > 0) slipped.push(line);
        }
      }
    }
  }
  expect(slipped).toEqual([]);
  // The texts are commands before.
  expect(raw).toBeGreaterThan(1000);
});
