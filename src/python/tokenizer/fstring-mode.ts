/** State of one f- or t-string that the tokenizer is inside of. */
export interface StringMode {
  readonly start: number;
  readonly quote: number;
  readonly quoteSize: 1 | 3;
  readonly raw: boolean;
  readonly template: boolean;
  /** Brackets open inside this string, those of its replacement fields included. */
  depth: number;
  /** Nesting of replacement fields: -1 in the text, 0 in a field, 1 in a field of a format spec, … */
  fieldDepth: number;
  inFormatSpec: boolean;
}

/** CPython's limits. */
export const enum FStringMode {
  MAX_NESTING = 150,
  MAX_FIELD_NESTING = 3,
}
