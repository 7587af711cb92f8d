/**
 * Compares every metric with its reference on real code and prints how often they agree:
 *   npx tsx scripts/metric-agreement.ts [--python P] [--ruff R] [--sonar CLASSPATH] [--every N] FOLDER…
 * P is a CPython 3.13 with radon installed; R is ruff; CLASSPATH has org.sonarsource.python:python-frontend 4.26 with its
 * dependencies. --every N takes each Nth file. A reference that is not on the machine is named; exit code 1 where any value
 * differs, 2 where a reference is missing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OurMetrics, type OurRow } from './agreement/ours';
import { askRuff, type DefinitionRow, hasRadon, PythonReference, type Reported, SonarReference } from './agreement/references';
import { Pairing, Tallies } from './agreement/tally';

const SEED = new Set('loc sloc num_functions num_classes cyclomatic max_nesting param_annotation_ratio return_annotation_ratio'.split(' '));

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    ruff: { type: 'string', default: 'ruff' },
    sonar: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
});

function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function compareFile(tallies: Tallies, path: string, ours: Record<string, unknown>, theirs: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(theirs)) {
    const reference = SEED.has(name) ? "the seed's rules" : 'CPython';
    if (name === 'node_histogram') tallies.of(name, reference).compare(path, sorted(ours[name]), sorted(value));
    else if (value !== null || name !== 'comment_lines') tallies.of(name, reference).compare(path, ours[name], value);
  }
}

const sorted = (record: unknown): unknown => Object.entries(record as Record<string, number>).sort(([a], [b]) => (a < b ? -1 : 1));

const SEED_OF_DEFINITIONS = new Set('cyclomatic nesting params params_annotated returns_annotated'.split(' '));

function compareDefinitions(tallies: Tallies, path: string, ours: OurRow[], columns: string[], theirs: DefinitionRow[]): void {
  tallies.of('definitions', 'CPython').compare(path, ours.length, theirs.length);
  if (ours.length !== theirs.length) return;
  ours.forEach((row, i) => {
    columns.forEach((column, at) => {
      if (!(column in row) || (column === 'radon_cc' && theirs[i]![at] === null)) return;
      const reference = column === 'radon_cc' ? 'radon' : SEED_OF_DEFINITIONS.has(column) ? "the seed's rules" : 'CPython';
      tallies.of(`def ${column}`, reference).compare(`${path}:${row.lineno as number}`, row[column], theirs[i]![at]);
    });
  });
}

/** Compares by line and name; where a name stands on another line than `def`, by name alone. */
function compareReported(tallies: Tallies, metric: string, reference: string, path: string, ours: OurRow[], theirs: Reported[]): void {
  const key = (rows: readonly Reported[]): Reported[] => [...rows].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
  const mine = key(ours.map((row) => [row.lineno, row.name, row[metric]] as Reported));
  const other = key(theirs);
  tallies.of(`def ${metric}: definitions`, reference).compare(path, mine.length, other.length);
  if (mine.length !== other.length) return;
  mine.forEach(([line, name, value], i) =>
    tallies.of(`def ${metric}`, reference).compare(`${path}:${line} ${name}`, [name, value], other[i]!.slice(1)),
  );
}

async function main(): Promise<number> {
  const missing: string[] = [];
  const starts = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
  const radon = starts(options.python) && hasRadon(options.python);
  if (!starts(options.python)) missing.push(`CPython (--python ${options.python})`);
  if (!radon) missing.push(`radon in ${options.python} (pip install radon)`);
  const hasRuff = starts(options.ruff);
  if (!hasRuff) missing.push(`ruff (--ruff ${options.ruff})`);
  const sonar = options.sonar !== undefined && starts('java') ? new SonarReference(options.sonar) : undefined;
  if (!sonar) missing.push('SonarSource: java and --sonar CLASSPATH');

  const paths = folders
    .map((folder) => resolve(folder))
    .flatMap(pythonFiles)
    .filter((_, i) => i % Number(options.every) === 0);
  const python = starts(options.python) ? new PythonReference(options.python) : undefined;
  const ours = new OurMetrics();
  const tallies = new Tallies();
  const ruff = hasRuff ? askRuff(options.ruff, paths) : new Map<string, Reported[]>();
  const shapes = new Pairing(tallies.of('def fingerprint', 'equal trees'));
  let rejected = 0;
  for (const path of paths) {
    const [theirs, cognitive] = await Promise.all([python?.ask(path), sonar?.ask(path)]);
    const mine = ours.measure(readFileSync(path));
    if (theirs) tallies.of('ok', 'CPython').compare(path, mine !== null, !('error' in theirs));
    if (mine === null) {
      rejected++;
      continue;
    }
    if (theirs && !('error' in theirs)) {
      compareFile(tallies, path, mine.file, theirs.file);
      compareDefinitions(tallies, path, mine.defs, theirs.columns, theirs.defs);
      const shape = theirs.columns.indexOf('shape');
      mine.defs.forEach((row, i) =>
        shapes.compare(`${path}:${row.lineno as number}`, row.fingerprint as string, theirs.defs[i]![shape] as string),
      );
    }
    const functions = mine.defs.filter((row) => row.kind === 'function');
    const found = ruff.get(path);
    if (found) compareReported(tallies, 'mccabe', 'ruff', path, functions, found);
    if (cognitive) compareReported(tallies, 'cognitive', 'SonarSource', path, mine.defs, cognitive);
  }
  python?.close();
  sonar?.close();
  console.log(
    `${paths.length} files, ${rejected} of them rejected by Python\n${tallies.print()}\n${shapes.distinct} distinct fingerprints`,
  );
  for (const reference of missing) console.log(`missing: ${reference}; nothing was compared with it`);
  return tallies.different > 0 ? 1 : missing.length > 0 ? 2 : 0;
}

void main().then((code) => (process.exitCode = code));
