import { formatBytes, formatCount, formatDuration, formatNumber } from '../../src/log/format';
import { renderProgress } from '../../src/log/progress';
import { Screen } from '../../src/log/screen';
import { renderSummary, type Failures, type Summary } from '../../src/log/summary';

test('numbers as a person reads them', () => {
  expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect(formatNumber(1, 'file')).toBe('1 file');
  expect(formatNumber(2000, 'file is', 'files are')).toBe('2,000 files are');
  expect([0, 999, 1000, 999_949, 999_950, 37_600_000, 2_500_000_000].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '999.9 kB',
    '1.0 MB',
    '37.6 MB',
    '2.5 GB',
  ]);
  expect([0.04, 9.94, 9.96, 59.4, 59.6, 185].map(formatDuration)).toEqual(['0.0 s', '9.9 s', '10 s', '59 s', '1 min 0 s', '3 min 5 s']);
});

test('the bar never wraps', () => {
  const progress = { files: 1068, allFiles: 2137, bytes: 18_800_000, allBytes: 37_600_000, seconds: 4 };
  expect(renderProgress(progress, 120)).toBe('████████████░░░░░░░░░░░░  50%  1,068/2,137 files  18.8 MB  4.7 MB/s  4.0 s left');
  for (let columns = 1; columns < 120; columns++) expect(renderProgress(progress, columns).length).toBeLessThan(columns);
});

test.each([0, undefined, -1])('a terminal that says it has %s columns gets a bar all the same', (columns) => {
  let text = '';
  const stream = { write: (chunk: string) => (text += chunk), isTTY: true };
  const screen = new Screen(columns === undefined ? stream : { ...stream, columns });
  screen.progress({ files: 1, allFiles: 2, bytes: 1, allBytes: 2, seconds: 1 });
  expect(text).toContain('50%  1/2 files');
});

test('a terminal is redrawn, a log gets a line now and then', () => {
  const shown = (isTTY: boolean): string => {
    let text = '';
    const screen = new Screen({ write: (chunk) => (text += chunk), isTTY, columns: 80 });
    screen.line('start');
    for (let seconds = 0; seconds <= 20; seconds += 0.0625) screen.progress({ files: 1, allFiles: 2, bytes: 1, allBytes: 2, seconds });
    screen.clear();
    return text;
  };
  expect(shown(true)).toMatch(/^start\n\r█/);
  expect(shown(true)).toMatch(/\x1b\[K\r\x1b\[K$/);
  expect(shown(false)).toBe('start\n1 of 2 files, 1 B in 10 s\n1 of 2 files, 1 B in 20 s\n');
});

const SUMMARY: Summary = {
  shard: null,
  rootInCommit: '',
  out: 'ast-dataset',
  pythonVersion: '3.14',
  commit: '0123456789abcdef0123456789abcdef01234567',
  files: 2137,
  bytes: 37_600_000,
  lines: 1_000_000,
  seconds: 5,
  failed: { rejected: 7, undecoded: 0, tooLarge: 0, unreadable: 0, broken: 0 },
  examples: [{ path: 'a\nb.py', error: 'SyntaxError: invalid syntax at 1:2' }],
  skipped: { symlink: 2, excluded: 0 },
  counts: { ast_nodes: 10, ast_edges: 1, ast_metrics: 3, ast_defs: 4 },
  written: [
    { path: 'ast/ast_nodes.parquet', rows: 954321, bytes: 26_000_000 },
    { path: 'manifest.json', rows: null, bytes: 812 },
  ],
};

test('a summary says why files have no syntax tree', () => {
  const nothing = { rejected: 0, undecoded: 0, tooLarge: 0, unreadable: 0, broken: 0 };
  const said = (failed: Partial<Failures>): string | undefined =>
    renderSummary({ ...SUMMARY, failed: { ...nothing, ...failed }, examples: [] })
      .split('\n')
      .find((line) => line.includes('the reason is in their rows'));
  expect(said({})).toBeUndefined();
  expect(said({ unreadable: 1 })).toBe('1 file is unreadable; the reason is in their rows:');
  expect(said({ tooLarge: 2 })).toBe('2 files are too large; the reason is in their rows:');
  expect(said({ undecoded: 1 })).toBe('1 file is in an encoding that is not supported; the reason is in their rows:');
  expect(said({ rejected: 1000, tooLarge: 1, unreadable: 2, broken: 1 })).toBe(
    '1,004 files have no syntax tree (1,000 not Python 3.14, 1 too large, 2 unreadable, 1 more than this program can take, please report it); the reason is in their rows:',
  );
});

test('a summary names what was wrong and where the dataset is', () => {
  const text = renderSummary(SUMMARY);
  expect(text.split('\n')).toEqual([
    'Indexed 2,137 Python files (37.6 MB, 1,000,000 lines) in 5.0 s, 7.5 MB/s.',
    'Commit 0123456789ab.',
    '7 files are not Python 3.14; the reason is in their rows:',
    '  a\\nb.py: SyntaxError: invalid syntax at 1:2',
    '  … and 6 more',
    'Skipped: 2 symlink.',
    '',
    'The dataset is in ast-dataset (26.0 MB):',
    '  ast/ast_nodes.parquet  954,321 rows  26.0 MB',
    '  manifest.json                          812 B',
    '',
  ]);
});

test('the pages of modules are one line of the summary', () => {
  const pages = ['a.py.md', 'b/c.py.md'].map((name) => ({ path: `modules/${name}`, rows: null, bytes: 500 }));
  const lines = renderSummary({ ...SUMMARY, written: [...SUMMARY.written, ...pages] }).split('\n');
  expect(lines.filter((line) => line.includes('.md')).map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    'modules/**.md (2 pages) 1.0 kB',
  ]);
});
