import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonItems, type JsonItem } from '../../src/enrich/reading/json-items';
import { ReportFile } from '../../src/enrich/reading/report-file';
import { readIndex } from '../../src/enrich/scip/read-index';
import { readSymbol } from '../../src/enrich/scip/symbol';
import { readPyrefly } from '../../src/enrich/types/pyrefly';
import { readPyright } from '../../src/enrich/types/pyright';
import { UserError } from '../../src/errors';
import { query } from '../../src/store/dataset';
import { folderOf, indexed, modulesOf } from './datasets';

function fileOf(bytes: Buffer | string): ReportFile {
  const path = join(folderOf({}), 'report');
  writeFileSync(path, bytes);
  return new ReportFile(path, 'a report');
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What a file is refused for, without its path. */
async function refusal(items: AsyncIterable<unknown>): Promise<string> {
  const error: unknown = await all(items).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message.replace(/^.* at byte/, 'at byte');
}

test('an index that is cut off anywhere is refused with the place, or has whole messages', async () => {
  const index = readFileSync(join(__dirname, 'joined/reports/index.scip'));
  const whole = await all(readIndex(fileOf(index)));
  expect(whole.length).toBe(6);
  for (let length = 1; length < index.length; length += 997) {
    const parts: unknown = await all(readIndex(fileOf(index.subarray(0, length)))).catch((thrown: unknown) => thrown);
    if (Array.isArray(parts)) expect(parts).toEqual(whole.slice(0, parts.length));
    else expect((parts as Error).message).toMatch(/report at byte \d+: (the file ends|a number is cut off)/);
  }
});

test.each([
  [
    'a document of 2 GB',
    Buffer.from([0x12, 0xff, 0xff, 0xff, 0xff, 0x07]),
    'at byte 6: a message of 2147483647 bytes; 268435456 are the most',
  ],
  ['a length without an end', Buffer.alloc(20, 0xff), 'at byte 10: a number of more than 10 bytes'],
  ['a document longer than the file', Buffer.from([0x12, 100, 1]), 'at byte 2: the file ends within a message of 100 bytes'],
  ['an occurrence longer than its document', Buffer.from([0x12, 3, 0x12, 100, 1]), 'at byte 4: field 2 has 100 bytes where 1 are left'],
  ['a path that is a number', Buffer.from([0x12, 2, 0x08, 1]), 'at byte 3: field 1 has no length'],
  ['a group', Buffer.from([0x13, 1]), 'at byte 1: field 2 is of the kind 3'],
  ['field 0', Buffer.from([0x02, 0]), 'at byte 1: a field numbered 0'],
  [
    'an external symbol longer than the file',
    Buffer.from([0x1a, 0xff, 0x7f, 0]),
    'at byte 4: the file ends 16382 bytes before the end of a field',
  ],
  ['nothing', Buffer.alloc(0), 'at byte 0: the file is empty'],
  ['JSON of something else', Buffer.from('{"x": 1}'), 'at byte 8: an object without documents and metadata is no index'],
])('an index with %s', async (_, bytes, message) => {
  expect(await refusal(readIndex(fileOf(bytes)))).toBe(message);
});

test.each([
  ['deep', `{"errors": [${'['.repeat(100_000)}`, 'at byte 12: values nested more than 200 deep'],
  ['cut off', '{"errors": [{"path": "a.py"', 'at byte 12: the file ends within this value'],
  ['of another tool', '{"files": {}}', 'at byte 13: an object without errors'],
  ['a text', 'error: no such command', 'at byte 0: expected an object or an array of them'],
  ['empty', ' \n', 'at byte 2: the file is empty'],
  ['with a trailing comma', '{"errors": [],}', 'at byte 14: expected the name of a member'],
  ['with an error of no file', '{"errors": [{"severity": "error"}]}', 'at byte 33: an error without a path'],
])('a report that is %s', async (_, text, message) => {
  expect(await refusal(readPyrefly(fileOf(text)))).toBe(message);
});

test('names of prototypes are names, and chunks may end anywhere', async () => {
  const text = `{"__proto__": 1, "files": {"__proto__": {"constructor": "\\u00e9\\"]}"}, "b": [1, {"c": "${'x'.repeat(600_000)}"}]}, "totals": null}`;
  const items: JsonItem[] = await all(jsonItems(fileOf(text), ['files']));
  expect(items.map(({ list, key }) => [list, key])).toEqual([
    ['files', '__proto__'],
    ['files', 'b'],
    [null, null],
  ]);
  expect(items[0]!.value).toEqual({ constructor: 'é"]}' });
  expect(items[2]!.value).toEqual(
    new Map<string, unknown>([
      ['__proto__', 1],
      ['totals', null],
    ]),
  );
  expect({}).not.toHaveProperty('c');
});

test('symbols of any spelling are read in linear time', () => {
  expect(readSymbol('scip-python python a  b 1 `x.y`/C#`we``ird`(+1).')).toEqual({
    isLocal: false,
    kind: 'function',
    name: 'we`ird',
    module: 'x.y',
  });
  expect(readSymbol('local 3')).toMatchObject({ isLocal: true });
  for (const symbol of [
    '',
    'a',
    'a b c d ',
    'a b c d x',
    'a b c d `x',
    'a b c d x(',
    'a b c d (x',
    ' '.repeat(1e6),
    `a b c d ${'`'.repeat(1e6)}`,
  ])
    expect(readSymbol(symbol)).toMatchObject({ kind: 'other' });
});

test('hostile text of a report reaches the dataset as text and nothing else', async () => {
  const message = `'; drop table files; --\0\u202e\ud800<script>`;
  const errors = ['a.py', '../../etc/passwd', '/etc/passwd', 'a.py\0.txt', '__proto__'].map((path) => ({
    path,
    line: 1e300,
    severity: 'error',
    name: message,
    description: message,
  }));
  const report = join(folderOf({}), 'pyrefly.json');
  writeFileSync(report, JSON.stringify({ errors }));
  const notes: string[] = [];
  const out = await indexed(folderOf({ 'a.py': 'x: int = ""\n' }), { pyreflyJson: report }, ({ text }) => notes.push(text));
  expect(modulesOf(out)['a.py']!.type_errors).toBe(1);
  const rows = await query(out, `select path, lineno, rule from read_parquet('${join(out, 'metrics/type_errors.parquet')}')`);
  expect(rows).toEqual([{ path: 'a.py', lineno: 0, rule: message.replace('\ud800', '\ufffd') }]);
  expect(notes[0]).toBe('pyrefly.json: 4 of 5 paths are no file of this dataset, such as "../../etc/passwd"');
});

test('what Pyright says of warnings and of the whole file', async () => {
  const diagnostics = [
    { file: '/a.py', severity: 'warning', message: 'w', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } } },
    { uri: { _key: 'x' }, file: '/a.py', severity: 'error', message: 'e' },
  ];
  expect(await all(readPyright(fileOf(JSON.stringify({ generalDiagnostics: diagnostics }))))).toEqual([
    { path: '/a.py', lineno: 0, end_lineno: 0, rule: null, message: 'e' },
  ]);
});
