import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KnownDifferences } from './oracle/known-differences';
import { breakProgram, excerpts } from './oracle/mutate';
import { findPython, Oracle } from './oracle/oracle';
import { Ours } from './oracle/ours';
import { Random } from './oracle/random';
import { printTable } from './oracle/report';
import { describe, judge, minimise, Tally } from './oracle/verdicts';
import { PYTHON_VERSIONS, type PythonVersion } from '../src/python/tree';

const USAGE = `npm run rejects -- [options]      what CPython rejects, do we reject, and in its words?
  --python PATH|pyodide     the CPython that judges (default: a pyenv one of that version, else pyodide's)
  --python-version VERSION  ${PYTHON_VERSIONS.join(', ')} (default 3.13)
  --generated N             broken programs to make (default 100000)
  --seed N                  (default 1)
  --suites-only | --generated-only
  --words N                 pairs of messages that differ to print (default 20)`;

/** Test files of CPython that are about its grammar; those that the issue names stand first. */
const SUITES = [
  'test_syntax', 'test_grammar', 'test_fstring', 'test_patma', 'test_exceptions', 'test_source_encoding',
  'test_string_literals', 'test_named_expressions', 'test_positional_only_arg', 'test_type_params', 'test_type_comments', 'test_unparse',
  'test_ast', 'test_unpack_ex', 'test_eof', 'test_flufl', 'test_generators', 'test_genexps', 'test_coroutines', 'test_compile', 'test_codeop',
  'test_tokenize', 'test_peg_generator', 'test_except_star', 'test_decorators', 'test_keywordonlyarg', 'test_future_stmt', 'test_unicode_identifiers',
  'test_int', 'test_float', 'test_complex', 'test_tstring', 'test_lazy_import', 'test_with', 'test_dictcomps', 'test_listcomps', 'test_traceback',
]; // prettier-ignore

/** The least share of generated programs on whose verdict we must agree. */
const LEAST_AGREEMENT = 0.9995;

/** The library folders of the installed CPythons, oldest first. */
function libraries(): { version: string; folder: string }[] {
  const root = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((version) => /^3\.([89]|1\d)\./.test(version))
    .sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
    .map((version) => ({ version, folder: join(root, version, 'lib', `python${version.split('.').slice(0, 2).join('.')}`) }));
}

function* testFiles(folder: string): Generator<[suite: string, path: string]> {
  for (const suite of SUITES) {
    const single = join(folder, 'test', `${suite}.py`);
    if (existsSync(single)) yield [suite, single];
    for (const inside of [join(folder, 'test', suite), join(folder, 'test', 'test_future_stmt')]) {
      if (existsSync(inside))
        for (const name of readdirSync(inside)) if (name.startsWith(suite) && name.endsWith('.py')) yield [suite, join(inside, name)];
    }
  }
}

/** Broken programs made of the standard library's code. */
function* brokenPrograms(folder: string, count: number, seed: number): Generator<Buffer> {
  const random = new Random(seed);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py') && !path.includes('lib2to3'))
    .sort()
    .map((path) => join(folder, path));
  const perFile = Math.max(1, Math.ceil(count / files.length));
  for (let made = 0; made < count;) {
    const text = readFileSync(random.pick(files), 'utf8');
    const parts = excerpts(text, 25);
    for (let i = 0; parts.length > 0 && i < perFile && made < count; i++, made++) {
      yield Buffer.from(breakProgram(random.pick(parts), random));
    }
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      python: { type: 'string' },
      'python-version': { type: 'string', default: '3.13' },
      generated: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      'suites-only': { type: 'boolean', default: false },
      'generated-only': { type: 'boolean', default: false },
      words: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  });
  const version = values['python-version'] as PythonVersion;
  if (values.help || !PYTHON_VERSIONS.includes(version)) {
    console.error(USAGE);
    return 2;
  }
  const oracle = new Oracle(findPython(values.python, version), version);
  const ours = new Ours(version);
  const known = new KnownDifferences(version);
  const rows: (string | number)[][] = [];
  const all = new Tally();
  const unknown: string[] = [];
  const take = async (name: string, tally: Tally): Promise<number> => {
    let differing = 0;
    for (const disagreement of tally.verdicts) {
      if (known.has('verdict', JSON.stringify(disagreement.source.toString('latin1')))) continue;
      differing++;
      if (unknown.length < 40) unknown.push(`${name}  ${describe(await minimise(disagreement, oracle, ours))}`);
    }
    for (const [key, { count, example }] of tally.words) {
      const entry = all.words.get(key);
      if (entry) entry.count += count;
      else all.words.set(key, { count, example });
    }
    rows.push(tally.row(name));
    return differing;
  };

  const cpython = (await oracle.ask('version')).version ?? '?';
  const installed = libraries();
  let failed = false;
  if (!values['generated-only']) {
    const judged = new Set<string>();
    const whole = new Tally();
    const tallies = new Map<string, Tally>();
    for (const { folder } of installed) {
      for (const [suite, path] of testFiles(folder)) {
        const { sources = [] } = await oracle.ask('suite', { path });
        const fresh = sources.filter((source) => !judged.has(source) && judged.add(source)).map((source) => Buffer.from(source, 'base64'));
        const tally = tallies.get(suite) ?? new Tally();
        tallies.set(suite, tally);
        await judge(fresh, oracle, ours, tally);
      }
    }
    for (const [suite, tally] of tallies) {
      if ((await take(suite, tally)) > 0) failed = true;
      whole.include(tally);
    }
    rows.push(whole.row('all suites'));
  }
  const newest = installed.at(-1);
  if (!values['suites-only'] && newest) {
    const tally = new Tally();
    await judge(brokenPrograms(newest.folder, Number(values.generated), Number(values.seed)), oracle, ours, tally);
    await take('generated', tally);
    if (tally.sameVerdict / tally.programs < LEAST_AGREEMENT) failed = true;
  }
  for (const text of unknown) console.log(text + '\n');
  const words = [...all.words].sort((a, b) => b[1].count - a[1].count);
  for (const [key, { count, example }] of words.slice(0, Number(values.words))) console.log(`${count} × ${key}\n   ${describe(example)}\n`);
  oracle.close();
  console.log(`judge: CPython ${cpython}; test files of ${installed.map(({ version: of }) => of).join(', ')}, each program counted once`);
  printTable(Tally.HEAD, rows);
  return failed ? 1 : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
