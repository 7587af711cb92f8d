import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset, type Dataset } from '../../src/store/dataset';
import { folderOf, indexed } from './datasets';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'docs/questions.md'), 'utf8');
const questions = [...text.matchAll(/^### (\d+)\. (.+)\n[\s\S]*?```sql\n([\s\S]*?)```/gm)].map((match) => ({
  number: Number(match[1]),
  title: match[2]!,
  sql: match[3]!,
}));

/** A repository that has something to say to every question. */
const BODY = '    total = 0\n    for i in xs:\n        if i:\n            total += i\n    return total\n';
const FILES = {
  'lib/__init__.py': '__all__ = ["spoken_for"]\nfrom lib.core.sums import spoken_for\n',
  'lib/core/__init__.py': '',
  'lib/core/sums.py': `import lib.app\nimport requests, time\n\ndef add(xs):\n${BODY}\ndef plus(xs):\n${BODY}\ndef spoken_for(): pass\n\ndef unused(): pass\n`,
  'lib/app.py': `from lib.core import sums
from lib.core.sums import add

class Wrong(ValueError):
    def one(self): return add([1])
    def two(self): return self.one()

async def wait(many=[], *, a, b, c, d, e, f):
    time = __import__('time')
    import requests
    requests.get('x')
    return plus_one()

def plus_one(): return sums.plus([1]) + add([])
`,
  'tests/test_app.py': 'from lib.core.sums import add\n\ndef test_add():\n    assert add([1]) == 1\n',
  'left.py': 'def open_ended(:\n    pass\n',
};

let dataset: Dataset;
beforeAll(async () => (dataset = await openDataset(await indexed(folderOf(FILES)))));
afterAll(() => dataset.close());

/** Answers that were worked out by hand; the others are only asked. */
const ANSWERS: Readonly<Record<number, readonly object[]>> = {
  3: [
    { module_name: 'lib.core.sums', qualname: 'add', calls: 3 },
    { module_name: 'lib.app', qualname: 'Wrong.one', calls: 1 },
    { module_name: 'lib.app', qualname: 'plus_one', calls: 1 },
    { module_name: 'lib.core.sums', qualname: 'plus', calls: 1 },
  ],
  6: [{ path: 'lib/app.py', lineno: 11, qualname: 'wait', name: 'requests.get' }],
  7: [{ copies: 2, lines_each: 6, places: ['lib/core/sums.py:4 add', 'lib/core/sums.py:11 plus'] }],
  9: [{ a: 'lib/app.py', b: 'lib/core/sums.py' }],
  12: [{ path: 'lib/app.py', qualname: 'Wrong', methods: 2, cognitive: 0 }],
  13: [{ path: 'lib/app.py', lineno: 4, qualname: 'Wrong', bases: ['ValueError'] }],
  17: [{ path: 'lib/app.py', qualname: 'wait', params: 7 }],
  18: [{ path: 'lib/app.py', parameter: 'many', default_value: '[]' }],
  20: [{ path: 'left.py', definitions: 1 }],
};

test('there are twenty', () => {
  expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test.each(questions)('$number. $title', async ({ number, sql }) => {
  const rows = await dataset.query(sql);
  if (ANSWERS[number] !== undefined) expect(rows).toMatchObject(ANSWERS[number]);
});

test('the unused function, and not what is exported or called', async () => {
  const rows = await dataset.query(questions[3]!.sql);
  expect(rows.map(({ qualname }) => qualname)).toContain('unused');
  expect(rows.map(({ qualname }) => qualname)).not.toEqual(expect.arrayContaining(['spoken_for']));
  expect(rows.map(({ qualname }) => qualname)).not.toEqual(expect.arrayContaining(['add']));
});

test('the names in the questions are those of the example', async () => {
  const example = await openDataset(await indexed(join(root, 'examples/bookshop')));
  try {
    expect(await example.query(questions[0]!.sql)).toEqual([{ path: 'src/bookshop/catalog.py', lineno: 72, caller: 'parse_books' }]);
    expect((await example.query(questions[1]!.sql)).map(({ name }) => name)).toContain('found.append');
  } finally {
    example.close();
  }
});

test('every statement of the demo runs and has columns', async () => {
  const columns: (readonly string[])[] = [];
  for await (const answer of dataset.answers(readFileSync(join(root, 'sql/duckdb_demo.sql'), 'utf8'))) {
    columns.push(answer.columns);
    for await (const chunk of answer.chunks) expect(chunk).toBeDefined();
  }
  expect(columns).toHaveLength(8);
  expect(columns[0]).toEqual(['path_norm', 'module_name', 'sloc', 'cyclomatic', 'type_errors', 'import_count']);
});
