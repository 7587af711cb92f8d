import type { OptionName } from '../options/table';
import type { Value } from '../options/value';

/** Where the configuration lies in a repository. */
export const CONFIGURATION_PATHS = ['.github/ast-dataset.yml', '.github/ast-dataset.yaml'] as const;

/** The configuration file, checked but for the expressions of its gates. */
export interface Configuration {
  /** Null where the file has no `gates`: the built-in ones apply. */
  readonly gates: readonly GateSpec[] | null;
  /** In their order: a later one wins. */
  readonly overrides: readonly Override[];
  readonly waivers: Waivers;
  /** Options that the file gives: what an input or a flag says goes before. */
  readonly options: ReadonlyMap<OptionName, Value | readonly string[]>;
}

export type Level = 'fail' | 'warn' | 'off';

/** Whose waivers count: those in the head, only those that the base has too, or none. */
export type Waivers = 'head' | 'base' | 'off';

export interface GateSpec {
  readonly name: string;
  readonly level: Level;
  readonly on: 'defs' | 'files' | 'summary';
  readonly when: string;
  readonly place: Place;
}

/** Other levels for the files that a pattern covers. */
export interface Override {
  readonly paths: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
}

/** Where an expression stands: `say(0)` is the place of its first character, as `file:line:column`. */
export interface Place {
  say(offset: number): string;
}

export const NO_CONFIGURATION: Configuration = { gates: null, overrides: [], waivers: 'head', options: new Map() };
