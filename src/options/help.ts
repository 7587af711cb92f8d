import { OPTION_NAMES, specOf } from './table';
import type { Door, OptionName, OptionSpec } from './table';

const WIDTH = 92;

/** A command as its help tells of it. */
interface CommandHelp {
  readonly verb: string;
  readonly door: Door;
  /** What stands behind the command. */
  readonly usage: string;
  /** The words in `usage` that are no options. */
  readonly words: readonly (readonly [string, string])[];
  readonly examples: readonly string[];
}

const COMMANDS: readonly CommandHelp[] = [
  {
    ...{ verb: 'index', door: 'cli', usage: '[root]', words: [] },
    examples: ['ast-dataset index . --out ast-dataset', `duckdb -c "from 'ast-dataset/metrics/ast.parquet' order by sloc desc limit 10"`],
  },
  {
    ...{ verb: 'diff', door: 'diff', usage: '[BASE] [HEAD]' },
    words: [
      ['BASE', 'What to compare with: the commit where the head left this one (default: HEAD)'],
      ['HEAD', 'What to compare (default: the files on disk)'],
    ],
    examples: ['ast-dataset diff main'],
  },
  {
    ...{ verb: 'merge', door: 'merge', usage: 'DIR...' },
    words: [['DIR', 'A shard that index --shard wrote, or a folder that holds such']],
    examples: ['ast-dataset merge shards --out ast-dataset'],
  },
  {
    ...{ verb: 'query', door: 'query', usage: 'DIR [SQL]' },
    words: [['SQL', 'A question to the dataset in DIR (default: which tables and columns there are)']],
    examples: ['ast-dataset query ast-dataset "from ast_defs order by cognitive desc limit 10"'],
  },
  {
    ...{ verb: 'ingest', door: 'ingest', usage: 'DIR --db FILE' },
    words: [['DIR', 'A dataset, whose tables the database gets in its schema codeintel']],
    examples: ['ast-dataset ingest ast-dataset --db repo.duckdb'],
  },
];

const ABOUT = [
  'Turns a Python repository into a queryable dataset: its syntax trees, calls, imports and',
  'metrics as Parquet. And tells what a change does to the code.',
  '',
];

/** What `ast-dataset --help` prints, or `ast-dataset <command> --help` for one command. */
export function renderHelp(command: string | null = null): string {
  const shown = COMMANDS.filter(({ verb }) => command === null || verb === command);
  const known = new Set<OptionName>();
  const sections = shown.map(({ verb, door, usage, words }) => {
    const names = OPTION_NAMES.filter((name) => specOf(name).doors.includes(door));
    const own = names.filter((name) => !known.has(name));
    const shared = names.filter((name) => known.has(name));
    // The folder of index is a word, not the option that other commands have.
    for (const name of own) if (usageOf(name, door) !== name) known.add(name);
    const rows = [
      ...words,
      ...own.map((name) => [usageOf(name, door), `${specOf(name).help} (${describeDefault(specOf(name))})`] as const),
    ];
    return { title: `Usage: ast-dataset ${verb} ${usage} [options]`, rows, shared };
  });
  const general = ['--help, --version', 'This text, or that of a command; the version'] as const;
  const indent = Math.max(...[general, ...sections.flatMap(({ rows }) => rows)].map(([left]) => left.length)) + 4;
  const row = ([left, right]: readonly [string, string]): string =>
    `  ${left.padEnd(indent - 2)}${wrap(right, WIDTH - indent).join(`\n${' '.repeat(indent)}`)}`;
  return [
    ...(command === null ? ABOUT : []),
    ...sections.flatMap(({ title, rows, shared }) => [title, '', ...rows.map(row), ...asAbove(shared), '']),
    ...(command === null ? [row(general), ''] : []),
    'Exit codes: 0 all is well, 1 it could not be done, or a gate of a diff fails, 2 the command',
    'is wrong.',
    '',
    ...shown.flatMap(({ examples }) => examples).map((example, i) => `${i === 0 ? 'Example: ' : '         '}${example}`),
    '',
  ].join('\n');
}

function asAbove(names: readonly OptionName[]): string[] {
  if (names.length === 0) return [];
  return wrap(`and ${names.map((name) => `--${name}`).join(', ')}, as above.`, WIDTH - 2).map((line) => `  ${line}`);
}

/** `default: 64MB`, `default: every .py file`. */
export function describeDefault(spec: OptionSpec): string {
  return `default: ${spec.unset ?? (spec.type === 'size' ? sizeText(Number(spec.default)) : String(spec.default))}`;
}

function usageOf(name: OptionName, door: Door): string {
  const spec = specOf(name);
  if (name === 'root' && door === 'cli') return 'root';
  if (spec.type === 'flag') return `--${name}`;
  return `--${name} ${spec.placeholder ?? spec.choices?.join('|') ?? ''}`;
}

function sizeText(bytes: number): string {
  return bytes % 1e6 === 0 ? `${bytes / 1e6}MB` : String(bytes);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
