/** What an index says, in the words of scip.proto, whatever form the file has. */
export type IndexPart = IndexMetadata | IndexDocument;

export interface IndexMetadata {
  readonly part: 'metadata';
  /** `scip-python`. */
  readonly tool: string;
  /** URI of the folder that paths are relative to. */
  readonly projectRoot: string;
}

export interface IndexDocument {
  readonly part: 'document';
  readonly relativePath: string;
  readonly text: string | null;
  readonly encoding: PositionEncoding;
  readonly occurrences: readonly Occurrence[];
  /** Symbols that the document defines. */
  readonly symbols: readonly string[];
}

/** What columns count, from the start of the line. */
export type PositionEncoding = 'utf8' | 'utf16' | 'utf32';

export interface Occurrence {
  /** The last line, from 0. */
  readonly line: number;
  readonly startCol: number;
  readonly endCol: number;
  readonly symbol: string;
  readonly isDefinition: boolean;
}

/** Bit of `symbol_roles`. */
export const DEFINITION = 1;

/**
 * An index that does not say what its columns count has UTF-16 code units, as the language servers that indexers are built from;
 * scip-python is one of those.
 */
export const ENCODINGS: readonly PositionEncoding[] = ['utf16', 'utf8', 'utf16', 'utf32'];

/** The end of a range of three or four numbers, and where it begins on that line; null for what is no range. */
export function placeOf(range: readonly number[]): Pick<Occurrence, 'line' | 'startCol' | 'endCol'> | null {
  const [line, startCol, third, fourth] = range;
  if (line === undefined || startCol === undefined || third === undefined || range.length > 4) return null;
  const place =
    fourth === undefined ? { line, startCol, endCol: third } : { line: third, startCol: third === line ? startCol : 0, endCol: fourth };
  return Object.values(place).every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 31) ? place : null;
}
