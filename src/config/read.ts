import { isSeq, type Node } from 'yaml';
import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { OPTION_NAMES, specOf, type OptionName } from '../options/table';
import { parseValue, type Value } from '../options/value';
import { NO_CONFIGURATION, type Configuration, type GateSpec, type Level, type Override } from './configuration';
import { ConfigurationDocument } from './document';

const OWN_KEYS = ['gates', 'overrides', 'waivers'];
/** What a file in the repository cannot say: where it is itself, secrets, and what differs from run to run. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'root',
  'out',
  'rev',
  'token',
  'config',
  'base',
  'mode',
  'duckdb-path',
  'staged',
  'exact',
  'format',
  'file',
  'as',
  'db',
  'repo',
  'shard',
  'shards',
]);
/** Options that the file may give. */
export const OPTION_KEYS: readonly OptionName[] = OPTION_NAMES.filter((name) => !NOT_HERE.has(name));

const LEVELS = ['fail', 'warn', 'off'] as const;
const TARGETS = ['defs', 'files', 'summary'] as const;
const NAME = /^[A-Za-z][\w-]{0,39}$/;
const MAX_EXPRESSION = 2_000;
const MAX_GATES = 100;

/** Names of the gates that apply where a file has no `gates`. */
export const BUILT_IN_GATES = ['complexity', 'typing', 'type-errors', 'type-errors-elsewhere'];

/** Reads a configuration file; `path` is how complaints call it. */
export function readConfiguration(text: string, path: string): Configuration {
  const document = new ConfigurationDocument(text, path);
  if (document.root === null) return NO_CONFIGURATION;
  const entries = document.map(document.root, 'the configuration', [...OWN_KEYS, ...OPTION_KEYS]);
  const gates = entries.has('gates') ? readGates(document, entries.get('gates')!) : null;
  const names = gates?.map(({ name }) => name) ?? BUILT_IN_GATES;
  return {
    gates,
    overrides: entries.has('overrides') ? readOverrides(document, entries.get('overrides')!, names) : [],
    waivers: entries.has('waivers') ? document.choice(entries.get('waivers')!, 'waivers', ['head', 'base', 'off'] as const) : 'head',
    options: readOptions(document, entries),
  };
}

function readGates(document: ConfigurationDocument, node: Node | null): GateSpec[] {
  const seen = new Set<string>();
  const items = document.list(node, 'gates');
  if (items.length > MAX_GATES) throw document.wrong(node, `there are ${items.length} gates`, `Keep to ${MAX_GATES}.`);
  return items.map((item) => {
    const entries = document.map(item, 'a gate', ['name', 'level', 'on', 'when']);
    const need = (key: string): Node | null => {
      if (!entries.has(key)) throw document.wrong(item, `the gate has no ${key}`, 'A gate has name, level, on and when.');
      return entries.get(key)!;
    };
    const name = document.string(need('name'), 'the name of a gate');
    if (!NAME.test(name))
      throw document.wrong(
        entries.get('name'),
        `a gate cannot be called ${quote(name)}`,
        'Letters, digits, - and _, up to 40, a letter first.',
      );
    if (seen.has(name)) throw document.wrong(entries.get('name'), `two gates are called ${name}`, 'Give each its own name.');
    seen.add(name);
    const when = document.string(need('when'), `when of the gate ${name}`);
    if (when.length > MAX_EXPRESSION)
      throw document.wrong(
        entries.get('when'),
        `when of the gate ${name} has ${when.length} characters`,
        `Keep it below ${MAX_EXPRESSION}.`,
      );
    return {
      name,
      level: document.choice(need('level'), `level of the gate ${name}`, LEVELS),
      on: document.choice(need('on'), `on of the gate ${name}`, TARGETS),
      when,
      place: document.placeOf(entries.get('when')!, when),
    };
  });
}

function readOverrides(document: ConfigurationDocument, node: Node | null, names: readonly string[]): Override[] {
  return document.list(node, 'overrides').map((item) => {
    const entries = document.map(item, 'an override', ['paths', 'gates']);
    if (!entries.has('paths') || !entries.has('gates'))
      throw document.wrong(item, 'an override needs paths and gates', 'Say paths: [tests/**] and gates: {complexity: off}.');
    const paths = document.list(entries.get('paths')!, 'paths').map((path) => checked(document, path, 'include'));
    const levels = document.map(entries.get('gates')!, 'gates of an override', names);
    return {
      paths: paths.map(String),
      levels: new Map([...levels].map(([name, level]): [string, Level] => [name, document.choice(level, `level of ${name}`, LEVELS)])),
    };
  });
}

function readOptions(document: ConfigurationDocument, entries: ReadonlyMap<string, Node | null>): Configuration['options'] {
  const options = new Map<OptionName, Value | readonly string[]>();
  for (const name of OPTION_KEYS) {
    if (!entries.has(name)) continue;
    const node = entries.get(name)!;
    const isList = specOf(name).type === 'globs';
    options.set(
      name,
      isList && isSeq(node)
        ? document.list(node, name).map((item) => checkedText(document, item, name))
        : isList
          ? [checkedText(document, node, name)]
          : checked(document, node, name),
    );
  }
  return options;
}

/** The value of an option; a complaint gets the place. */
function checked(document: ConfigurationDocument, node: Node | null, name: OptionName): Value {
  const text = document.scalarText(node, name);
  try {
    return parseValue(name, text, name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw document.wrong(node, error.message, error.advice);
  }
}

function checkedText(document: ConfigurationDocument, node: Node | null, name: OptionName): string {
  const value = checked(document, node, name);
  if (typeof value === 'string') return value;
  throw new Error(`${name} is no text`);
}
