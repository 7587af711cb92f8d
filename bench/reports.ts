/**
 * `npm run bench:reports -- [DIR] [--scip FILE] [--python PATH]`: what each report of another tool costs an index: seconds, processor
 * seconds, peak memory, beside the same index without one. Reports on types and coverage are made up: an error per hundred lines, every
 * line a statement. Needs `npm run build`. Without DIR: the standard library of the Python.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, standardLibrary, type Corpus } from './corpus';

const root = join(__dirname, '..');
const MB = 1e6;
const options = { python: { type: 'string', default: 'python3' }, scip: { type: 'string' } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const folder = positionals[0] ?? standardLibrary(values.python);
const corpus = readCorpus(folder);
const scratch = mkdtempSync(join(tmpdir(), 'ast-dataset-bench-reports-'));

/** Index with some more options: seconds, processor seconds, peak bytes. */
function index(args: readonly string[]): { seconds: number; cpu: number; peak: number } {
  const start = performance.now();
  const program = ['--require', join(root, '.cache', 'bench', 'bench', 'resources.js'), join(root, 'dist', 'cli.js')];
  const { status, output, stderr } = spawnSync(
    process.execPath,
    [...program, 'index', folder, '--out', join(scratch, 'dataset'), '--python-version', '3.13', ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { ...(JSON.parse(output[3] ?? '') as { cpu: number; peak: number }), seconds: (performance.now() - start) / 1000 };
}

/** Lines of each file, by its path below the folder. */
function linesOf({ files }: Corpus): [string, number][] {
  return files.map((file) => [relative(folder, file), readFileSync(file, 'latin1').split('\n').length - 1]);
}

function coverage(): string {
  const entries = linesOf(corpus).map(([path, lines]) => {
    const all = Array.from({ length: lines }, (_, i) => i + 1);
    const arcs = all.filter((line) => line % 10 === 0).map((line) => [line, line + 1]);
    const [even, odd] = [all.filter((line) => line % 2 === 0), all.filter((line) => line % 2 === 1)];
    return [path, { executed_lines: even, missing_lines: odd, executed_branches: arcs, missing_branches: arcs }];
  });
  return JSON.stringify({ meta: { format: 3 }, files: Object.fromEntries(entries) as unknown, totals: {} });
}

function pyright(): string {
  const errors = linesOf(corpus).flatMap(([path, lines]) =>
    Array.from({ length: Math.floor(lines / 100) }, (_, i) => {
      const at = { line: i * 100, character: 4 };
      return {
        file: join(folder, path),
        severity: 'error',
        message: `error ${i}`,
        range: { start: at, end: at },
        rule: 'reportGeneralTypeIssues',
      };
    }),
  );
  return JSON.stringify({ version: '1', generalDiagnostics: errors, summary: {} });
}

function main(): void {
  execFileSync(process.execPath, [createRequire(__filename).resolve('typescript/bin/tsc'), '-p', __dirname], { stdio: 'inherit' });
  const made = (name: string, text: string): string => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const runs: [string, string[]][] = [
    ['without a report', []],
    ['--coverage-json', ['--coverage-json', made('coverage.json', coverage())]],
    ['--pyright-json', ['--pyright-json', made('pyright.json', pyright())]],
    ...(values.scip === undefined ? [] : [['--scip', ['--scip', values.scip]] as [string, string[]]]),
    ['without a report, again', []],
  ];
  console.log(`${folder}: ${corpus.files.length} files, ${(corpus.bytes / MB).toFixed(1)} MB\n`);
  for (const [name, args] of runs) {
    const { seconds, cpu, peak } = index(args);
    const size = args[1] === undefined ? '' : `, ${(statSync(args[1]).size / MB).toFixed(1)} MB of report`;
    console.log(
      `${name.padEnd(26)} ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processors, ${(peak / MB).toFixed(0)} MB at most${size}`,
    );
  }
}

try {
  main();
} finally {
  rmSync(scratch, { recursive: true });
}
