import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { ingestCommand, mergeCommand, queryCommand, type IngestCommand, type MergeCommand, type QueryCommand } from './dataset-commands';
import { nearest } from './nearest';
import { checkShard } from './shard';
import { OPTION_NAMES, propertyOf, specOf } from './table';
import type { Door, OptionName, Options } from './table';
import { parseText, parseValue, type Value } from './value';

/** What a command line asks for. */
export type Command =
  /** Of one command, or of all. */
  | { readonly verb: 'help'; readonly command: string | null }
  | { readonly verb: 'version' }
  | { readonly verb: 'index'; readonly options: Options }
  | {
      readonly verb: 'diff';
      /** A revision; HEAD when none is given. */
      readonly base: string;
      /** Null: the files on disk, or what is staged. */
      readonly head: string | null;
      readonly options: Options;
      /** Options that were given: a configuration file cannot say otherwise. */
      readonly given: ReadonlySet<OptionName>;
    }
  | MergeCommand
  | QueryCommand
  | IngestCommand;

const COMMANDS = ['index', 'merge', 'diff', 'query', 'ingest'];
const VERBS = [...COMMANDS, 'help', 'version'];

/** Options as they are when nothing is given. */
export function defaultOptions(): Options {
  return Object.fromEntries(OPTION_NAMES.map((name) => [propertyOf(name), specOf(name).default])) as unknown as Options;
}

/**
 * Reads a command line (without the program's own name). Options may stand anywhere, as `--name value` or `--name=value`;
 * flags also as `--no-name`; after `--` everything is a folder.
 */
export function parseCommand(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === 'help') return { verb: 'help', command: commandOf(rest[0]) };
  if (args.includes('--help') || args.includes('-h')) return { verb: 'help', command: commandOf(verb) };
  if (verb === 'version' || verb === '--version' || verb === '-V') return { verb: 'version' };
  if (verb === 'index') return { verb, options: parseIndex(rest) };
  if (verb === 'diff') return parseDiff(rest);
  if (verb === 'merge' || verb === 'query' || verb === 'ingest') {
    const { given, words } = parseArguments(rest, verb);
    if (verb === 'merge') return mergeCommand(words, merge(given));
    return verb === 'query' ? queryCommand(words, merge(given)) : ingestCommand(words, merge(given));
  }
  const usage = 'Say: ast-dataset index [root] --out DIR, or: ast-dataset diff BASE [HEAD]';
  if (verb.startsWith('-')) {
    const general = nearest(verb, ['--help', '--version']);
    throw new UsageError(`${quote(verb)} stands before the command`, general === undefined ? usage : `Did you mean ${general}?`);
  }
  const meant = nearest(verb, VERBS);
  throw new UsageError(`there is no command ${quote(verb)}`, meant === undefined ? usage : `Did you mean ${meant}?`);
}

/** The command that help is asked about; null for what is none. */
function commandOf(word: string | undefined): string | null {
  return word !== undefined && COMMANDS.includes(word) ? word : null;
}

function parseIndex(args: readonly string[]): Options {
  const { given, words } = parseArguments(args, 'cli');
  if (words.length > 1) {
    throw new UsageError(
      `${words.length} folders are given: ${words.map(quote).join(', ')}`,
      'One dataset is made of one folder; choose files in it with --include.',
    );
  }
  checkShard(new Set(given.keys()), 'index --shard', (name) => `--${name}`);
  if (words.length === 1) given.set('root', parseValue('root', words[0]!, 'the folder'));
  return merge(given);
}

function parseDiff(args: readonly string[]): Command {
  const { given, words } = parseArguments(args, 'diff');
  if (words.length > 2) {
    throw new UsageError(`${words.length} revisions are given: ${words.map(quote).join(', ')}`, 'Say: ast-dataset diff BASE [HEAD]');
  }
  const [base = 'HEAD', head = null] = words.map((word) => parseText('rev', word, 'the revision'));
  const options = merge(given);
  if (options.staged && head !== null) {
    throw new UsageError(`--staged and ${quote(head)} are given`, 'Compare one of them: what is staged, or a commit.');
  }
  return { verb: 'diff', base, head, options, given: new Set(given.keys()) };
}

type Given = Map<OptionName, Value | string[]>;

/** Options and the words between them. */
function parseArguments(args: readonly string[], door: Door): { given: Given; words: string[] } {
  const given: Given = new Map();
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const shown = equals < 0 ? arg : arg.slice(0, equals);
    const { name, negated } = optionOf(shown, door);
    let text = equals < 0 ? undefined : arg.slice(equals + 1);
    if (specOf(name).type === 'flag') {
      if (negated && text !== undefined) throw new UsageError(`${quote(shown)} takes no value`, `Say --no-${name} or --${name}=false.`);
      set(given, name, text === undefined ? !negated : parseValue(name, text, shown), shown);
      continue;
    }
    text ??= args[++i];
    if (text === undefined)
      throw new UsageError(`${shown} needs a value`, `Say ${shown} ${specOf(name).placeholder ?? specOf(name).choices?.join('|') ?? ''}.`);
    set(given, name, parseValue(name, text, shown), shown);
  }
  return { given, words };
}

/** Options of a command; the folder of `index` stands alone. */
function namesOf(door: Door): OptionName[] {
  return OPTION_NAMES.filter((name) => specOf(name).doors.includes(door) && !(door === 'cli' && name === 'root'));
}

/** The option called `shown`, as `--name` or, for flags, `--no-name`. */
function optionOf(shown: string, door: Door): { name: OptionName; negated: boolean } {
  const names = namesOf(door);
  const word = shown.replace(/^--?/, '');
  const name = names.find((candidate) => shown === `--${candidate}`);
  if (name !== undefined) return { name, negated: false };
  const flag = names.find((candidate) => shown === `--no-${candidate}` && specOf(candidate).type === 'flag');
  if (flag !== undefined) return { name: flag, negated: true };
  if (word === 'root' && door === 'cli')
    throw new UsageError('there is no option --root', 'Name the folder alone: ast-dataset index FOLDER');
  const meant = nearest(word, names);
  throw new UsageError(
    `there is no option ${quote(shown)}`,
    meant === undefined ? 'See ast-dataset --help; a folder whose name begins with a dash comes after --.' : `Did you mean --${meant}?`,
  );
}

function set(given: Given, name: OptionName, value: Value, shown: string): void {
  if (specOf(name).type === 'globs' && typeof value === 'string') {
    const list = given.get(name);
    if (Array.isArray(list)) list.push(value);
    else given.set(name, [value]);
    return;
  }
  if (given.has(name)) throw new UsageError(`${shown} is given twice`, 'Give it once.');
  given.set(name, value);
}

/** The defaults with what was given in their place. */
export function merge(given: ReadonlyMap<OptionName, unknown>): Options {
  return { ...defaultOptions(), ...Object.fromEntries([...given].map(([name, value]) => [propertyOf(name), value])) };
}
