import type { Token } from '../tokens';

export const enum Op {
  Token,
  /** A NAME with a certain text. */
  Soft,
  /** A NAME that is one of the soft keywords. */
  AnySoft,
  Rule,
  Optional,
  Star,
  Plus,
  /** `separator.item+` */
  Gather,
  And,
  Not,
  Cut,
  /** `&&'x'`: an error unless the token is there. */
  Forced,
}

export interface Item {
  readonly op: Op;
  readonly token: Token;
  /** Id in the NameTable of a soft keyword. */
  readonly name: number;
  readonly text: string;
  readonly rule: Rule | null;
  readonly item: Item | null;
  readonly separator: Item | null;
}

export const enum ActionKind {
  /** Nothing looks at the value. */
  Done,
  /** The value of item `index`. */
  Pass,
  /** A node of kind `index`, of the values of all items. */
  Node,
  /** What `ACTIONS[name]` returns or throws. */
  Call,
}

export interface Action {
  readonly kind: ActionKind;
  readonly index: number;
  readonly name: string;
  /** Indices of the items given to the action. */
  readonly values: readonly number[];
  /** The message, with `{a}` for the description of the first value, `{a.text}` for its text and `{a.line}` for its line. */
  readonly message: string;
}

export interface Alternative {
  readonly items: readonly Item[];
  readonly action: Action;
  /** An invalid_ rule and nothing else: tried in the second pass only. */
  readonly invalid: boolean;
  /** 1 for the kinds of tokens that it can begin with. */
  first: Uint8Array;
}

export interface Rule {
  readonly name: string;
  readonly index: number;
  alternatives: Alternative[];
  memo: boolean;
  leftRecursive: boolean;
  readonly withoutInvalid: boolean;
}
