import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findCorpus, type CorpusFile } from './oracle/corpus';
import { KnownDifferences } from './oracle/known-differences';
import { findPython, Oracle, type Answer, type Failure, type Outcome } from './oracle/oracle';
import { OurFacts } from './oracle/our-facts';
import { digest, Ours } from './oracle/ours';
import { firstDifference, printTable } from './oracle/report';
import { PYTHON_VERSIONS, type PythonVersion } from '../src/python/tree';

const USAGE = `npm run conformance -- FOLDER|PACKAGE… [options]
  --python PATH|pyodide     the CPython to compare with (default: a pyenv one of that version, else the npm package pyodide's)
  --python-version VERSION  ${PYTHON_VERSIONS.join(', ')} (default 3.13)
  --only parse              verdicts, trees, constants and histograms only, not the rows made of them
  --full                    rows of every positioned node (node-detail full)
  --first N                 differences to print (default 10)
  --limit N                 compare only every k-th file, N in all`;

/** Requests under way at once: the oracle never waits for us. */
const WINDOW = 32;
const TOO_DEEP = new Set(['RecursionError', 'MemoryError']);

interface Difference {
  readonly what: string;
  readonly file: CorpusFile;
  readonly detail: string;
}

class Conformance {
  readonly differences: Difference[] = [];
  readonly counts = new Map<string, { compared: number; differ: number; known: number }>();
  readonly lookedAt = new Set<string>();
  tooDeep = 0;

  constructor(
    private readonly oracle: Oracle,
    private readonly ours: Ours,
    private readonly known: KnownDifferences,
    private readonly facts: OurFacts | undefined,
  ) {}

  async run(files: readonly CorpusFile[]): Promise<void> {
    const underWay: { file: CorpusFile; answer: Promise<Answer> }[] = [];
    let next = 0;
    while (next < files.length || underWay.length > 0) {
      while (next < files.length && underWay.length < WINDOW) {
        const file = files[next++]!;
        underWay.push({ file, answer: this.oracle.ask('digest', this.request(file)) });
      }
      const { file, answer } = underWay.shift()!;
      await this.compare(file, await answer);
      if (process.stderr.isTTY) process.stderr.write(`\r${next - underWay.length}/${files.length} `);
    }
    if (process.stderr.isTTY) process.stderr.write('\r');
  }

  private async compare(file: CorpusFile, theirs: Answer): Promise<void> {
    this.lookedAt.add(file.label);
    if (theirs.error && TOO_DEEP.has(theirs.error[0])) {
      this.tooDeep++;
      return;
    }
    let outcome: Outcome;
    try {
      const bytes = readFileSync(file.path);
      outcome = this.ours.sections(bytes);
      if ('sections' in outcome && this.facts) Object.assign(outcome.sections, this.facts.sections(bytes, file.label, moduleOf(file)));
    } catch (error) {
      this.note('parse_ok', file, `we crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return;
    }
    const ourError = 'error' in outcome ? outcome.error : undefined;
    const agree = (theirs.error === undefined) === (ourError === undefined);
    this.note('parse_ok', file, agree ? undefined : `CPython: ${words(theirs.error)}\n   we: ${words(ourError)}`);
    if (!agree) return;
    if (theirs.error !== undefined && ourError !== undefined) {
      this.note(
        'error',
        file,
        words(theirs.error) === words(ourError) ? undefined : `CPython: ${words(theirs.error)}\n   we: ${words(ourError)}`,
      );
    }
    if (!('sections' in outcome)) return;
    for (const [name, text] of Object.entries(outcome.sections)) {
      const theirDigest = theirs.digests?.[name];
      if (theirDigest === undefined) continue;
      if (theirDigest === digest(text)) this.note(name, file, undefined);
      else {
        const answer = await this.oracle.ask('section', { ...this.request(file), section: name });
        this.note(name, file, firstDifference(answer.text ?? '', text, readFileSync(file.path)));
      }
    }
  }

  private request(file: CorpusFile): Record<string, unknown> {
    if (this.facts === undefined) return { path: file.path };
    return { path: file.path, facts: true, label: file.label, module: moduleOf(file), full: this.facts.full };
  }

  private note(what: string, file: CorpusFile, detail: string | undefined): void {
    const count = this.counts.get(what) ?? { compared: 0, differ: 0, known: 0 };
    this.counts.set(what, count);
    count.compared++;
    if (detail === undefined) return;
    if (this.known.has(what, file.label)) count.known++;
    else {
      count.differ++;
      this.differences.push({ what, file, detail });
    }
  }
}

function moduleOf({ label }: CorpusFile): string {
  return label.replace(/(?:(?<=.)\/__init__)?\.py$/, '').replaceAll('/', '.');
}

function words(error: Failure | undefined): string {
  if (error === undefined) return 'accepted';
  const [type, message, line, offset] = error;
  return `${type}: ${message}${line === null ? '' : ` at ${line}:${offset ?? '?'}`}`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      python: { type: 'string' },
      'python-version': { type: 'string', default: '3.13' },
      only: { type: 'string' },
      full: { type: 'boolean', default: false },
      first: { type: 'string', default: '10' },
      limit: { type: 'string' },
    },
  });
  const version = values['python-version'] as PythonVersion;
  if (positionals.length === 0 || !PYTHON_VERSIONS.includes(version) || (values.only !== undefined && values.only !== 'parse')) {
    console.error(USAGE);
    return 2;
  }
  const oracle = new Oracle(findPython(values.python, version), version);
  const known = new KnownDifferences(version);
  const found = await findCorpus(positionals, oracle);
  const limit = values.limit === undefined ? found.length : Number(values.limit);
  const step = Math.max(1, found.length / limit);
  const files = Array.from({ length: Math.min(limit, found.length) }, (_, i) => found[Math.floor(i * step)]!);
  const conformance = new Conformance(
    oracle,
    new Ours(version),
    known,
    values.only === undefined ? new OurFacts(version, values.full) : undefined,
  );
  const cpython = (await oracle.ask('version')).version ?? '?';
  const started = performance.now();
  await conformance.run(files);
  oracle.close();

  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  const seconds = (performance.now() - started) / 1000;
  for (const { what, file, detail } of conformance.differences.slice(0, Number(values.first))) {
    console.log(`${what}  ${file.label}\n   ${detail}\n`);
  }
  console.log(`CPython ${cpython}, ${files.length} files, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(0)} s`);
  printTable(
    ['what', 'files compared', 'differ', 'known'],
    [...conformance.counts].map(([what, count]) => [what, count.compared, count.differ, count.known]),
  );
  if (conformance.tooDeep > 0) console.log(`too deep for CPython, either verdict is right: ${conformance.tooDeep}`);
  const stale = known.stale(conformance.lookedAt);
  for (const line of stale) console.log(`no longer differs, take it out of docs/known-differences.txt: ${line}`);
  // Words and positions of a rejection are measured, not demanded.
  const failing = conformance.differences.filter(({ what }) => what !== 'error');
  return failing.length > 0 || stale.length > 0 ? 1 : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
