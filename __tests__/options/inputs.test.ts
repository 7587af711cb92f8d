import { UsageError } from '../../src/errors';
import { defaultOptions } from '../../src/options/command';
import { parseInputs } from '../../src/options/inputs';

test('an input that is not given is empty', () => {
  expect(parseInputs({ INPUT_ROOT: '', 'INPUT_NODE-DETAIL': ' ', PATH: '/bin' })).toEqual(defaultOptions());
});

test('inputs are read as the options are', () => {
  expect(
    parseInputs({ 'INPUT_NODE-DETAIL': 'full', INPUT_JSONL: 'True', INPUT_INCLUDE: 'a/**\r\n\n  b.py ', INPUT_WORKERS: '2' }),
  ).toMatchObject({
    nodeDetail: 'full',
    jsonl: true,
    include: ['a/**', 'b.py'],
    workers: 2,
  });
});

test.each([
  [{ 'INPUT_NODE-DETAILS': 'full' }, 'there is no input "node-details"'],
  [{ INPUT_REV: 'HEAD' }, 'there is no input "rev"'],
  [{ INPUT_JSONL: '1' }, 'input jsonl cannot be "1"'],
])('%j is refused', (environment, message) => {
  expect(() => parseInputs(environment)).toThrow(UsageError);
  expect(() => parseInputs(environment)).toThrow(message);
});
