import { brotliDecompressSync } from 'node:zlib';
import { PACKED } from './tables.generated';

/** Stands for a byte that decodes to nothing, and for a first byte of several: characters that no codec gives. */
export const NOTHING = 0xfffe;
export const LEADS = 0xffff;

/** What `scripts/codecs/dump.py` prints. */
interface Tables {
  readonly aliases: Readonly<Record<string, string>>;
  /** Codecs that are no table. */
  readonly other: Readonly<Record<string, 'utf' | 'binary' | 'special'>>;
  readonly single: Readonly<Record<string, string>>;
  readonly multi: Readonly<Record<string, PackedMulti>>;
  /** gb18030's four bytes: linear index, code point, length. */
  readonly ranges: readonly (readonly [number, number, number])[];
}

/** Sequences of two and three bytes: hex of a first one and the characters of it and its successors; `+` marks a long text. */
interface PackedMulti {
  readonly first: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly triples: readonly (readonly [string, string])[];
}

let tables: Tables | undefined;

/** The tables, unpacked when a file first needs them. */
export function codecTables(): Tables {
  tables ??= JSON.parse(brotliDecompressSync(Buffer.from(PACKED.join(''), 'base64')).toString('utf8')) as Tables;
  return tables;
}

const sequences = new Map<string, ReadonlyMap<number, string>>();

/** A codec's sequences of several bytes, each read as a big-endian number, and the text of each. */
export function sequencesOf(codec: string): ReadonlyMap<number, string> {
  const known = sequences.get(codec);
  if (known !== undefined) return known;
  const map = new Map<number, string>();
  const packed = codecTables().multi[codec];
  for (const [hex, text] of [...(packed?.pairs ?? []), ...(packed?.triples ?? [])]) {
    let code = Number.parseInt(hex, 16);
    if (hex.endsWith('+')) map.set(code, text);
    else for (const character of text) map.set(code++, character);
  }
  sequences.set(codec, map);
  return map;
}
