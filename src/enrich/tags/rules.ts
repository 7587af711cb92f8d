/** Facts that a module may have, for the key `has`. */
export const FACTS = ['all', 'main', 'docstring', 'defs', 'public-defs', 'errors', 'type-errors'] as const;
export type Fact = (typeof FACTS)[number];

/** Lists of names that a module has, for the keys of their names. */
export const NAME_LISTS = ['imports', 'decorators', 'bases', 'exports', 'module'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** What a module may be asked. All keys that are given must hold; a key holds when one of its values does. */
export interface Condition {
  readonly path: readonly string[] | null;
  readonly names: ReadonlyMap<NameList, readonly string[]>;
  readonly has: readonly Fact[] | null;
  /** None of these may hold. */
  readonly unless: readonly Condition[];
}

/** Tags by name; a module has a tag when one of its conditions holds. */
export type TagRules = ReadonlyMap<string, readonly Condition[]>;
