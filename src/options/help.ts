import { OPTION_NAMES, specOf } from './table';
import type { OptionName, OptionSpec } from './table';

const WIDTH = 92;

/** What `ast-dataset --help` prints. */
export function renderHelp(): string {
  const names = OPTION_NAMES.filter((name) => specOf(name).doors.includes('cli'));
  const rows = names.map((name) => [usageOf(name), `${specOf(name).help} (${describeDefault(specOf(name))})`] as const);
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
  return [
    'Turns a Python repository into a queryable dataset: its syntax trees, calls, imports and',
    'metrics as Parquet.',
    '',
    'Usage: ast-dataset index [root] [options]',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(indent - 2)}${wrap(right, WIDTH - indent).join(`\n${' '.repeat(indent)}`)}`),
    '',
    `  ${'--help, --version'.padEnd(indent - 2)}This text; the version`,
    '',
    'Exit codes: 0 the dataset is written, 1 it could not be, 2 the command is wrong.',
    '',
    'Example: ast-dataset index . --out ast-dataset',
    `         duckdb -c "from 'ast-dataset/metrics/ast.parquet' order by sloc desc limit 10"`,
    '',
  ].join('\n');
}

/** `default: 64MB`, `default: one per core`. */
export function describeDefault(spec: OptionSpec): string {
  return `default: ${spec.unset ?? (spec.type === 'size' ? sizeText(Number(spec.default)) : String(spec.default))}`;
}

function usageOf(name: OptionName): string {
  const spec = specOf(name);
  if (name === 'root') return 'root';
  if (spec.type === 'flag') return `--${name}`;
  return `--${name} ${spec.placeholder ?? spec.choices?.join('|') ?? ''}`;
}

function sizeText(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}MB` : String(bytes);
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
