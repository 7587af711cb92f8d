import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { findPython } from './oracle/oracle';
import { fuzzed } from './oracle/fuzz-input';
import { CASE, processorSeconds, SINCE, type FuzzSettings } from './oracle/fuzz-worker';
import { PYTHON_VERSIONS, type PythonVersion } from '../src/python/tree';

const USAGE = `npm run fuzz -- [FOLDER…] [options]      mutated real files and any bytes, from bytes to rows: no crash, no hang, no unbounded memory
  FOLDER                    where the real files come from (default: the pyenv Python's standard library, and the small cases)
  --minutes N               how long (default 1)
  --seed N                  first case (default 1); the same number is always the same bytes
  --cases N                 stop after so many
  --keep DIR                write the bytes of each failure there
  --python-version VERSION  ${PYTHON_VERSIONS.join(', ')} (default 3.13)`;

/** A file may take so long, and the process may hold so much. */
const MOST_SECONDS = 10;
const MOST_MEMORY = 1.5e9;

interface Failure {
  readonly number: number;
  readonly what: string;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      cases: { type: 'string' },
      keep: { type: 'string' },
      'python-version': { type: 'string', default: '3.13' },
      help: { type: 'boolean', default: false },
    },
  });
  const version = values['python-version'] as PythonVersion;
  const files = realFiles(positionals);
  if (values.help || !PYTHON_VERSIONS.includes(version) || files.length === 0) {
    console.error(files.length === 0 ? 'no Python files found: name a folder' : USAGE);
    return 2;
  }
  const failures: Failure[] = [];
  const until = performance.now() + Number(values.minutes) * 60_000;
  const last = values.cases === undefined ? Infinity : Number(values.seed) + Number(values.cases);
  let next = Number(values.seed);
  let peak = 0;
  while (performance.now() < until && next < last) {
    const result = await run({ version, files, first: next, last }, until, (bytes) => (peak = Math.max(peak, bytes)));
    next = result.next;
    if (result.failure) {
      failures.push(result.failure);
      console.log(`case ${result.failure.number}: ${result.failure.what}`);
      if (values.keep !== undefined) {
        mkdirSync(values.keep, { recursive: true });
        writeFileSync(join(values.keep, `${result.failure.number}.py`), fuzzed(result.failure.number, files));
      }
    }
  }
  const done = next - Number(values.seed);
  console.log(
    `${done.toLocaleString('en')} cases from seed ${values.seed}, ${files.length} real files; ${failures.length} failures; peak memory ${(peak / 1e6).toFixed(0)} MB`,
  );
  return failures.length > 0 ? 1 : 0;
}

/** Runs cases in a worker until the time is up, or one fails. */
function run(settings: FuzzSettings, until: number, sawMemory: (bytes: number) => void): Promise<{ next: number; failure?: Failure }> {
  const shared = new Float64Array(new SharedArrayBuffer(16));
  shared[CASE] = settings.first;
  shared[SINCE] = processorSeconds();
  const path = join(__dirname, 'oracle/fuzz-worker.ts');
  const worker = new Worker(`require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(path)})`, {
    eval: true,
    workerData: { ...settings, shared },
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 64 },
  });
  return new Promise((resolve) => {
    const end = (failure?: Failure): void => {
      clearInterval(watch);
      const next = failure ? failure.number + 1 : shared[CASE]!;
      void worker.terminate().then(() => resolve(failure ? { next, failure } : { next }));
    };
    const watch = setInterval(() => {
      const number = shared[CASE]!;
      const memory = process.memoryUsage.rss();
      sawMemory(memory);
      if (processorSeconds() - shared[SINCE]! > MOST_SECONDS) end({ number, what: `no end after ${MOST_SECONDS} s` });
      else if (memory > MOST_MEMORY) end({ number, what: `the process holds ${(memory / 1e6).toFixed(0)} MB` });
      else if (performance.now() > until) end();
    }, 250);
    worker.on('message', (message: Failure | 'done') => (message === 'done' ? end() : end(message)));
    worker.on('error', (error: unknown) =>
      end({ number: shared[CASE]!, what: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}

function realFiles(folders: readonly string[]): string[] {
  const places = folders.length > 0 ? folders : [join(__dirname, '../__tests__/python/cases'), ...library()];
  return places.flatMap((place) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.py') || path.endsWith('snippets.txt'))
      .sort()
      .map((path) => join(place, path))
      .filter((path) => readFileSync(path).length < 200_000),
  );
}

function library(): string[] {
  const python = findPython(undefined, '3.13');
  const folder = python === undefined ? '' : join(python, '../../lib/python3.13');
  return existsSync(folder) ? [folder] : [];
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
