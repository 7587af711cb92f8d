import { OPTION_NAMES, specOf } from './table';
import type { Door, OptionName, OptionSpec } from './table';

const WIDTH = 92;

/** What `ast-dataset --help` prints. */
export function renderHelp(): string {
  const ofIndex = OPTION_NAMES.filter((name) => specOf(name).doors.includes('cli'));
  const ofDiff = OPTION_NAMES.filter((name) => specOf(name).doors.includes('diff'));
  const own = ofDiff.filter((name) => !ofIndex.includes(name) || name === 'root');
  const shared = ofDiff.filter((name) => !own.includes(name));
  const ofDataset = (['query', 'ingest'] as const).flatMap((door) =>
    OPTION_NAMES.filter((name) => specOf(name).doors.includes(door) && !ofIndex.includes(name)).map((name) => ({ door, name })),
  );
  const all = [...ofIndex.map((name) => usageOf(name, 'cli')), ...own.map((name) => usageOf(name, 'diff'))];
  const indent = Math.max(...all.map((usage) => usage.length)) + 4;
  const row = (left: string, right: string): string =>
    `  ${left.padEnd(indent - 2)}${wrap(right, WIDTH - indent).join(`\n${' '.repeat(indent)}`)}`;
  const option = (name: OptionName, door: Door): string =>
    row(usageOf(name, door), `${specOf(name).help} (${describeDefault(specOf(name))})`);
  return [
    'Turns a Python repository into a queryable dataset: its syntax trees, calls, imports and',
    'metrics as Parquet. And tells what a change does to the code.',
    '',
    'Usage: ast-dataset index [root] [options]',
    '',
    ...ofIndex.map((name) => option(name, 'cli')),
    '',
    'Usage: ast-dataset diff [BASE] [HEAD] [options]',
    '',
    row('BASE', 'What to compare with: the commit where the head left this one (default: HEAD)'),
    row('HEAD', 'What to compare (default: the files on disk)'),
    ...own.map((name) => option(name, 'diff')),
    ...wrap(`and ${shared.map((name) => `--${name}`).join(', ')}, as above.`, WIDTH - 2).map((line) => `  ${line}`),
    '',
    'Usage: ast-dataset query DIR [SQL] [options]',
    '',
    row('SQL', 'A question to the dataset in DIR (default: which tables and columns there are)'),
    ...ofDataset.filter(({ door }) => door === 'query').map(({ name, door }) => option(name, door)),
    '',
    'Usage: ast-dataset ingest DIR --db FILE [options]',
    '',
    row('DIR', 'A dataset, whose tables the database gets in its schema codeintel'),
    ...ofDataset.filter(({ door }) => door === 'ingest').map(({ name, door }) => option(name, door)),
    '',
    row('--help, --version', 'This text; the version'),
    '',
    'Exit codes: 0 all is well, 1 it could not be done, or a gate of a diff fails, 2 the command',
    'is wrong.',
    '',
    'Example: ast-dataset index . --out ast-dataset',
    `         duckdb -c "from 'ast-dataset/metrics/ast.parquet' order by sloc desc limit 10"`,
    '         ast-dataset diff main',
    `         ast-dataset query ast-dataset "from ast_defs order by cognitive desc limit 10"`,
    '',
  ].join('\n');
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
