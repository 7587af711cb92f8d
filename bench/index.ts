/**
 * `npm run bench -- [DIR] [--python PATH]`: on one corpus, in one run, CPython's `ast.parse` alone, our parse alone on one
 * thread, and our whole `index`: seconds, MB/s, processor seconds, peak memory.
 * On a machine that does other work too, compare the processor seconds. Then the index of a quarter, a half and all of it.
 * Needs `npm run build`. Without DIR: the standard library of the Python.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyCorpus, everyNth, readCorpus, standardLibrary } from './corpus';
import type { Corpus } from './corpus';

const root = join(__dirname, '..');
const compiled = join(root, '.cache', 'bench', 'bench');
const MB = 1e6;

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { python: { type: 'string', default: 'python3' } } });
  const folder = positionals[0] ?? standardLibrary(values.python);
  const corpus = readCorpus(folder);
  console.log(`${folder}: ${corpus.files.length} files, ${(corpus.bytes / MB).toFixed(1)} MB\n`);
  // Const enums are inlined by tsc only: what is measured is what is shipped.
  execFileSync(process.execPath, [createRequire(__filename).resolve('typescript/bin/tsc'), '-p', __dirname], { stdio: 'inherit' });

  const { version, ...cpython } = listed(values.python, [join(__dirname, 'cpython.py')], corpus) as Measured & { version: string };
  line(`CPython ${version} ast.parse`, corpus, cpython);
  const [first, second] = listed(process.execPath, [join(compiled, 'parse.js')], corpus) as [Measured, Measured];
  line('our parse, first pass', corpus, first, cpython);
  line('our parse, second pass', corpus, second, cpython);
  for (const [name, part] of [
    ['our index, a quarter', everyNth(corpus, 4)],
    ['our index, a half', everyNth(corpus, 2)],
    ['our index, all', corpus],
  ] as const) {
    line(name, part, index(part, folder), name.endsWith('all') ? cpython : undefined);
  }
}

/** Runs a program that takes the list on stdin and prints JSON. */
function listed(program: string, args: readonly string[], { files }: Corpus): unknown {
  return JSON.parse(execFileSync(program, args, { input: files.join('\0'), encoding: 'utf8', maxBuffer: 1 << 20 }));
}

/** The whole command, as a user starts it, on a copy of the corpus. */
function index(corpus: Corpus, from: string): Measured {
  const folder = copyCorpus(corpus, from);
  const out = mkdtempSync(join(tmpdir(), 'ast-dataset-bench-out-'));
  try {
    const start = performance.now();
    const args = [
      '--require',
      join(compiled, 'resources.js'),
      join(root, 'dist', 'cli.js'),
      'index',
      folder,
      '--out',
      join(out, 'dataset'),
      '--python-version',
      '3.13',
    ];
    const { status, output, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    return { ...(JSON.parse(output[3] ?? '') as Omit<Measured, 'seconds'>), seconds };
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(out, { recursive: true });
  }
}

function line(name: string, { bytes }: Corpus, { seconds, cpu, peak }: Measured, reference?: Measured): void {
  const columns = [
    name.padEnd(28),
    `${seconds.toFixed(2).padStart(6)} s`,
    `${(bytes / MB / seconds).toFixed(1).padStart(6)} MB/s`,
    `${cpu.toFixed(2).padStart(6)} s of processor`,
    `${(peak / MB).toFixed(0).padStart(5)} MB peak`,
    ...(reference === undefined
      ? []
      : [`${(reference.seconds / seconds).toFixed(1)} times CPython's speed, ${(reference.cpu / cpu).toFixed(1)} by processor`]),
  ];
  console.log(columns.join('  '));
}

main();
