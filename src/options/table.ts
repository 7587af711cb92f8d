/**
 * The one table of options. `--help`, action.yml, the README's tables, and both parsers answer to it: an option that is
 * added here exists everywhere. A default of null means "decided at run time", and `unset` says how.
 */
export interface OptionSpec {
  readonly type: 'path' | 'choice' | 'flag' | 'globs' | 'count' | 'size' | 'revision' | 'artifact' | 'key' | 'secret';
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
  readonly doors: readonly Door[];
  /** One sentence without a full stop. */
  readonly help: string;
}

export type Door = 'cli' | 'action';

const both = ['cli', 'action'] as const;

export const OPTIONS = {
  root: { type: 'path', default: '.', placeholder: 'FOLDER', doors: both, help: 'The repository, or a folder in it, to index' },
  out: {
    type: 'path',
    default: 'ast-dataset',
    placeholder: 'DIR',
    doors: both,
    help: 'Where the dataset is written; one that is there is replaced',
  },
  include: {
    type: 'globs',
    default: [],
    unset: 'every .py file',
    placeholder: 'GLOB',
    doors: both,
    help: 'Only files that match, relative to the repository; name *.pyi to index stubs too',
  },
  exclude: { type: 'globs', default: [], unset: 'nothing', placeholder: 'GLOB', doors: both, help: 'Leave out files that match' },
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
    doors: both,
    help: 'The Python whose syntax is accepted',
  },
  jsonl: { type: 'flag', default: false, doors: both, help: 'Write nodes, edges and metrics as JSON Lines too' },
  workers: {
    type: 'count',
    default: null,
    unset: 'one per core',
    placeholder: 'N',
    doors: both,
    help: 'Threads that parse; the output is the same for any number',
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
    default: 64 * 1024 * 1024,
    placeholder: 'SIZE',
    doors: both,
    help: 'Larger files are listed but not parsed',
  },
  token: {
    type: 'secret',
    default: null,
    unset: 'the token of the job',
    expression: '${{ github.token }}',
    doors: ['action'],
    help: 'Token for GitHub; contents: read is enough to index',
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
