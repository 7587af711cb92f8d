import { UsageError } from '../../src/errors';
import { defaultOptions, parseCommand } from '../../src/options/command';
import type { Options } from '../../src/options/table';

const options = (...args: string[]): Options => {
  const command = parseCommand(['index', ...args]);
  if (command.verb !== 'index') throw new Error(command.verb);
  return command.options;
};

const refused = (...args: string[]): string => {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.advice ?? ''}`;
    throw error;
  }
  return 'accepted';
};

test('nothing given is the defaults', () => {
  expect(options()).toEqual(defaultOptions());
  expect(options()).toMatchObject({
    root: '.',
    out: 'ast-dataset',
    include: [],
    exclude: [],
    nodeDetail: 'standard',
    pythonVersion: '3.15',
    jsonl: false,
    workers: null,
    rev: null,
    maxFileSize: 64_000_000,
  });
});

test('options stand anywhere and in both forms', () => {
  expect(
    options('--out', 'a', 'repo', '--node-detail=full', '--include', 'x/**', '--include=y', '--jsonl', '--workers', '3'),
  ).toMatchObject({
    root: 'repo',
    out: 'a',
    nodeDetail: 'full',
    include: ['x/**', 'y'],
    jsonl: true,
    workers: 3,
  });
  expect(options('--no-jsonl').jsonl).toBe(false);
  expect(options('--jsonl=false').jsonl).toBe(false);
  expect(options('--out=a=b').out).toBe('a=b');
  expect(options('--', '--out').root).toBe('--out');
});

test.each([
  ['64MB', 64_000_000],
  ['1 gb', 1e9],
  ['1.5k', 1500],
  ['10MiB', 10 * 2 ** 20],
  ['1 kib', 1024],
  ['500', 500],
  ['500B', 500],
])('--max-file-size %s', (text, bytes) => {
  expect(options('--max-file-size', text).maxFileSize).toBe(bytes);
});

test('help and version win', () => {
  expect(parseCommand([])).toEqual({ verb: 'help', command: null });
  expect(parseCommand(['index', '--nonsense', '-h'])).toEqual({ verb: 'help', command: 'index' });
  expect(parseCommand(['help', 'diff'])).toEqual({ verb: 'help', command: 'diff' });
  expect(parseCommand(['help', 'nonsense'])).toEqual({ verb: 'help', command: null });
  expect(parseCommand(['--version'])).toEqual({ verb: 'version' });
});

test.each([
  [['indx'], 'there is no command "indx" | Did you mean index?'],
  [['frobnicate'], 'there is no command "frobnicate" | Say: ast-dataset index [root] --out DIR, or: ast-dataset diff BASE [HEAD]'],
  [['--versoin'], '"--versoin" stands before the command | Did you mean --version?'],
  [['--out', 'x'], '"--out" stands before the command | Say: ast-dataset index [root] --out DIR, or: ast-dataset diff BASE [HEAD]'],
  [['index', '--nodedetail', 'full'], 'there is no option "--nodedetail" | Did you mean --node-detail?'],
  [['index', '-o', 'x'], 'there is no option "-o" | Did you mean --out?'],
  [['index', '--root', 'x'], 'there is no option --root | Name the folder alone: ast-dataset index FOLDER'],
  [['index', '--out'], '--out needs a value | Say --out DIR.'],
  [['index', '--out', ''], '--out cannot be "" | Give a folder.'],
  [['merge', 'shards', '--noise', ''], '--noise cannot be "" | Give a pattern such as logging.*.'],
  [['index', 'a', 'b'], '2 folders are given: "a", "b" | One dataset is made of one folder; choose files in it with --include.'],
  [['index', '--workers', '0'], '--workers cannot be "0" | Give a whole number from 1 to 256.'],
  [['index', '--workers', '2', '--workers', '3'], '--workers is given twice | Give it once.'],
  [['index', '--python-version', '3.12'], '--python-version cannot be "3.12" | Give one of 3.13, 3.14, 3.15.'],
  [['index', '--max-file-size', 'huge'], '--max-file-size cannot be "huge" | Give a size up to 1 GB such as 64MB, 64MiB or 500000.'],
  [['index', '--max-file-size', '2GB'], '--max-file-size cannot be "2GB" | Give a size up to 1 GB such as 64MB, 64MiB or 500000.'],
  [['index', '--jsonl=maybe'], '--jsonl cannot be "maybe" | Give true or false.'],
  [['index', '--no-jsonl=true'], '"--no-jsonl" takes no value | Say --no-jsonl or --jsonl=false.'],
  [['index', '--no-out'], 'there is no option "--no-out" | See ast-dataset --help; a folder whose name begins with a dash comes after --.'],
  [['index', '--rev', '--output=x'], '--rev cannot be "--output=x" | Give a commit, a tag or a branch.'],
  [['index', '\x1b[31m::error::x'], 'accepted'],
])('%j is refused with what would be right', (args, message) => {
  expect(refused(...args)).toBe(message);
});
