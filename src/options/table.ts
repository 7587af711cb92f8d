/**
 * The one table of options. `--help`, action.yml, the README's tables, and both parsers answer to it: an option that is
 * added here exists everywhere. A default of null means "decided at run time", and `unset` says how.
 */
export interface OptionSpec {
  readonly type: 'path' | 'choice' | 'flag' | 'globs' | 'count' | 'size' | 'revision' | 'artifact' | 'key' | 'name' | 'secret' | 'shard';
  readonly choices?: readonly string[];
  readonly default: string | boolean | number | readonly string[] | null;
  /** What happens when it is not given, where the default does not say it. */
  readonly unset?: string;
  /** The highest count; 256 when absent. */
  readonly max?: number;
  /** An expression that action.yml gives as default: only for what no configuration file could say. */
  readonly expression?: string;
  /** What stands for the value in `--help`. */
  readonly placeholder?: string;
  /** Of a list: an item that is right, for complaints. */
  readonly example?: string;
  readonly doors: readonly Door[];
  /** One sentence without a full stop. */
  readonly help: string;
}

/** `ast-dataset index`, its other commands, and the action. */
export type Door = 'cli' | 'diff' | 'merge' | 'query' | 'ingest' | 'action';

const both = ['cli', 'action'] as const;
/** What shapes a dataset, whether its rows come from files or from shards. */
const shaping = ['cli', 'merge', 'action'] as const;
const all = ['cli', 'diff', 'action'] as const;

export const OPTIONS = {
  root: { type: 'path', default: '.', placeholder: 'FOLDER', doors: all, help: 'The repository, or a folder in it, to index' },
  out: {
    type: 'path',
    default: 'ast-dataset',
    placeholder: 'DIR',
    doors: shaping,
    help: 'Where the dataset is written; one that is there is replaced',
  },
  include: {
    type: 'globs',
    default: [],
    unset: 'every .py file',
    placeholder: 'GLOB',
    doors: all,
    help: 'Only files that match, relative to the repository; name *.pyi to index stubs too',
  },
  exclude: { type: 'globs', default: [], unset: 'nothing', placeholder: 'GLOB', doors: all, help: 'Leave out files that match' },
  'node-detail': {
    type: 'choice',
    choices: ['standard', 'full'],
    default: 'standard',
    doors: both,
    help: 'Which nodes get a row: statements, calls and definitions, or everything that has a position',
  },
  'python-version': {
    type: 'choice',
    choices: ['3.13', '3.14', '3.15'],
    default: '3.15',
    doors: all,
    help: 'The Python whose syntax is accepted',
  },
  jsonl: { type: 'flag', default: false, doors: shaping, help: 'Write nodes, edges and metrics as JSON Lines too' },
  markdown: { type: 'flag', default: false, doors: shaping, help: 'Write a Markdown page per file, modules/<path>.md' },
  html: {
    type: 'flag',
    default: false,
    doors: shaping,
    help: 'Write a page to look at too, report/index.html: a map, tables and graphs in one file',
  },
  duckdb: { type: 'flag', default: false, doors: shaping, help: 'Write the tables as a DuckDB database too, codeintel.duckdb' },
  tags: {
    type: 'path',
    default: null,
    unset: 'the built-in rules',
    placeholder: 'FILE',
    doors: shaping,
    help: 'Rules in YAML that tag modules, besides the built-in ones',
  },
  noise: {
    type: 'globs',
    default: [],
    unset: 'none',
    placeholder: 'NAME',
    example: 'logging.*',
    doors: shaping,
    help: 'Names that calls get no edges to, such as logging.*; a * is any text',
  },
  scip: {
    type: 'path',
    default: null,
    unset: 'none',
    placeholder: 'FILE',
    doors: shaping,
    help: 'An index of symbols, index.scip or its JSON, that decides what calls mean',
  },
  'coverage-json': {
    type: 'path',
    default: null,
    unset: 'none',
    placeholder: 'FILE',
    doors: shaping,
    help: 'What coverage json writes: which lines of each function ran',
  },
  'pyright-json': {
    type: 'path',
    default: null,
    unset: 'none',
    placeholder: 'FILE',
    doors: [...all, 'merge'],
    help: 'What pyright --outputjson writes: type errors',
  },
  'pyrefly-json': {
    type: 'path',
    default: null,
    unset: 'none',
    placeholder: 'FILE',
    doors: [...all, 'merge'],
    help: 'What pyrefly check --output-format json writes: type errors',
  },
  'base-pyright-json': {
    type: 'path',
    default: null,
    unset: 'errors on changed lines are new',
    placeholder: 'FILE',
    doors: ['diff', 'action'],
    help: 'The same of what is compared with: errors that it lacks are new',
  },
  'base-pyrefly-json': {
    type: 'path',
    default: null,
    unset: 'errors on changed lines are new',
    placeholder: 'FILE',
    doors: ['diff', 'action'],
    help: 'The same of what is compared with: errors that it lacks are new',
  },
  workers: {
    type: 'count',
    default: null,
    unset: 'up to one per core, as the amount of source deserves',
    placeholder: 'N',
    doors: [...all, 'merge'],
    help: 'Threads that parse; the output is the same for any number',
  },
  shard: {
    type: 'shard',
    default: null,
    unset: 'the whole dataset',
    placeholder: 'I/N',
    doors: both,
    help: 'Read only the Ith of N parts of the files, as one of N jobs; merge joins what they write',
  },
  rev: {
    type: 'revision',
    default: null,
    unset: 'the files on disk',
    placeholder: 'COMMIT',
    doors: ['cli'],
    help: "Read this commit's files from git, without a checkout",
  },
  'max-file-size': {
    type: 'size',
    default: 64_000_000,
    placeholder: 'SIZE',
    doors: all,
    help: 'Larger files are listed but not parsed; MB is a million bytes, MiB 1,048,576',
  },
  'duckdb-path': {
    type: 'path',
    default: null,
    unset: 'found in node_modules or a cache, else downloaded',
    placeholder: 'FOLDER',
    doors: [...all, 'merge', 'query', 'ingest'],
    help: "A folder with DuckDB's native library, for machines without a package registry",
  },
  config: {
    type: 'path',
    default: null,
    unset: '.github/ast-dataset.yml',
    placeholder: 'FILE',
    doors: ['diff', 'action'],
    help: 'The configuration: the action and a diff read the one of the commit that is compared with, --config one on disk',
  },
  staged: { type: 'flag', default: false, doors: ['diff'], help: 'Compare what is staged for the next commit, not the files on disk' },
  exact: {
    type: 'flag',
    default: false,
    doors: ['diff'],
    help: 'Compare with BASE itself, not with the commit where the head left it',
  },
  format: { type: 'choice', choices: ['text', 'markdown'], default: 'text', doors: ['diff'], help: 'How the report is printed' },
  mode: {
    type: 'choice',
    choices: ['auto', 'index', 'post', 'merge'],
    default: 'auto',
    doors: ['action'],
    help: 'What to do: auto goes by the event, index compares nothing, post comments for a run that may not, on workflow_run, merge joins shards',
  },
  shards: {
    type: 'path',
    default: null,
    unset: 'must be given with mode: merge',
    placeholder: 'FOLDER',
    doors: ['action'],
    help: 'The folder that the shards were downloaded to, for mode: merge',
  },
  base: {
    type: 'revision',
    default: null,
    unset: 'found by the event',
    placeholder: 'COMMIT',
    doors: ['action'],
    help: 'What a pull request is compared with: where it left this commit or branch',
  },
  comment: {
    type: 'choice',
    choices: ['always', 'changes', 'regressions', 'off'],
    default: 'changes',
    doors: ['action'],
    help: 'When a pull request gets a comment: one that is there is kept up to date',
  },
  review: { type: 'flag', default: false, doors: ['action'], help: 'Write the findings on changed lines as review comments too' },
  annotations: { type: 'flag', default: true, doors: ['action'], help: 'Annotate the findings on changed lines' },
  sarif: { type: 'flag', default: false, doors: ['action'], help: 'Write the findings as SARIF for code scanning, below the dataset' },
  file: {
    type: 'path',
    default: null,
    unset: 'none',
    placeholder: 'FILE',
    doors: ['query'],
    help: 'Statements to run; - reads them from standard input',
  },
  as: { type: 'choice', choices: ['table', 'csv', 'json'], default: 'table', doors: ['query'], help: 'How the answer is printed' },
  db: {
    type: 'path',
    default: null,
    unset: 'must be given',
    placeholder: 'FILE',
    doors: ['ingest'],
    help: 'The database; it is made when it is not there',
  },
  repo: {
    type: 'name',
    default: null,
    unset: 'the database has one repository',
    placeholder: 'NAME',
    doors: ['ingest'],
    help: 'Name of the repository, where the database has several, in a column repo',
  },
  token: {
    type: 'secret',
    default: null,
    unset: 'the token of the job',
    expression: '${{ github.token }}',
    doors: ['action'],
    help: 'Token for GitHub; contents: read is enough to index, pull-requests: write to comment',
  },
  key: {
    type: 'key',
    default: null,
    unset: 'none',
    doors: ['action'],
    help: 'Tells several uses of the action in one workflow apart',
  },
  summary: { type: 'flag', default: true, doors: ['action'], help: 'Write the job summary' },
  upload: { type: 'flag', default: true, doors: ['action'], help: 'Upload the dataset as an artifact of the run' },
  'artifact-name': {
    type: 'artifact',
    default: null,
    unset: 'ast-dataset, or ast-dataset-KEY with a key',
    doors: ['action'],
    help: 'Name of the artifact; one of the same name in this run is replaced',
  },
  'retention-days': {
    type: 'count',
    max: 400,
    default: null,
    unset: "the repository's",
    doors: ['action'],
    help: 'Days after which GitHub deletes the artifact',
  },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type ValueOf<Spec extends OptionSpec> =
  | (Spec['type'] extends 'flag'
      ? boolean
      : Spec['type'] extends 'globs'
        ? readonly string[]
        : Spec['type'] extends 'count' | 'size'
          ? number
          : Spec['type'] extends 'shard'
            ? { readonly number: number; readonly of: number }
            : Spec['choices'] extends readonly (infer Choice)[]
              ? Choice
              : string)
  | (Spec['default'] extends null ? null : never);

/** The options of a run, checked, with defaults filled in. */
export type Options = { readonly [Name in OptionName as Camel<Name>]: ValueOf<(typeof OPTIONS)[Name]> };

/** `node-detail` → `nodeDetail`. */
export function propertyOf(name: OptionName): keyof Options {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Options;
}

/** The table's entry with its optional parts readable. */
export function specOf(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
