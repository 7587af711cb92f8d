/** The Python whose rules decide; they differ in what they make of bytes that are not UTF-8. */
export type DecodingVersion = '3.13' | '3.14' | '3.15';

/** A file's text. */
export interface Decoded {
  /** UTF-8 without a BOM; where `error` is set, without the bytes that are no text. */
  readonly source: Uint8Array;
  readonly length: number;
  /** Why `ast.parse` refuses the bytes, as a line of `errors`; null when it goes on to parse them. */
  readonly error: string | null;
}
