import { Field, PieceForm, type Tree } from '../tree';
import { decodeBytes } from './decode-bytes';
import { decodeString, joinParts, type Characters } from './decode-string';
import { sliceAscii } from './text';
import { isRawPrefix, prefixLength, quoteLength } from './token';

/** The value of a Constant of type Str, exactly. */
export function stringCharacters(tree: Tree, node: number): Characters {
  const { heap, source, version } = tree;
  const parts: string[] = [];
  const pieces = heap[node + Field.Constant_pieces]!;
  if (pieces === 0) decodeLiteral(tree, heap[node + 1]!, heap[node + 2]!, parts);
  else {
    for (let i = 0, p = pieces + 1; i < heap[pieces]!; i++, p += 3) {
      const form: PieceForm = heap[p + 2]!;
      if (form === PieceForm.Literal) decodeLiteral(tree, heap[p]!, heap[p + 1]!, parts);
      else decodeString(source, heap[p]!, heap[p + 1]!, form !== PieceForm.Middle, version, parts);
    }
  }
  return parts.length === 0 ? '' : joinParts(parts);
}

function decodeLiteral(tree: Tree, start: number, end: number, parts: string[]): void {
  const { source, version } = tree;
  const prefix = prefixLength(source, start);
  const quotes = quoteLength(source, start + prefix, end);
  decodeString(source, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), version, parts);
}

/** The value of a Constant of type Str; it may have lone surrogates, as in Python. */
export function stringValue(tree: Tree, node: number): string {
  const characters = stringCharacters(tree, node);
  return typeof characters === 'string' ? characters : characters.join('');
}

/** The value of a Constant of type Bytes. */
export function bytesValue(tree: Tree, node: number): Uint8Array {
  const { heap, source } = tree;
  const pieces = heap[node + Field.Constant_pieces]!;
  const count = pieces === 0 ? 1 : heap[pieces]!;
  let capacity = 0;
  for (let i = 0; i < count; i++) {
    const at = pieces === 0 ? node + 1 : pieces + 1 + 3 * i;
    capacity += heap[at + 1]! - heap[at]!;
  }
  const target = new Uint8Array(capacity);
  let length = 0;
  for (let i = 0; i < count; i++) {
    const at = pieces === 0 ? node + 1 : pieces + 1 + 3 * i;
    const start = heap[at]!;
    const end = heap[at + 1]!;
    const prefix = prefixLength(source, start);
    const quotes = quoteLength(source, start + prefix, end);
    length = decodeBytes(source, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), target, length);
  }
  return target.subarray(0, length);
}

/** CPython turns no integer of more decimal digits into text. */
export const MAX_INTEGER_DIGITS = 4300;

/** The most bits of an integer of so many digits. */
const MAX_INTEGER_BITS = Math.ceil(MAX_INTEGER_DIGITS * Math.log2(10));

/** The value of a Constant of type Int in decimal digits, or null past CPython's limit. */
export function integerText(tree: Tree, node: number): string | null {
  const { heap, source } = tree;
  const start = heap[node + 1]!;
  const end = heap[node + 2]!;
  const letter = end - start > 2 && source[start] === 0x30 ? source[start + 1]! | 0x20 : 0;
  const bits = letter === 0x78 ? 4 : letter === 0x6f ? 3 : letter === 0x62 ? 1 : 0;
  if (bits === 0) {
    const digits = withoutUnderscores(sliceAscii(source, start, end));
    return digits.charCodeAt(0) === 0x30 ? '0' : digits;
  }
  const digits = withoutUnderscores(sliceAscii(source, start + 2, end)).replace(/^0+(?=.)/, '');
  if (digits.length * bits - bits + 1 > MAX_INTEGER_BITS) return null;
  const text = BigInt(`0${String.fromCharCode(letter)}${digits}`).toString();
  return text.length > MAX_INTEGER_DIGITS ? null : text;
}

/** The value of a Constant of type Float, which may be infinite. */
export function floatValue(tree: Tree, node: number): number {
  const { heap, source } = tree;
  return Number(withoutUnderscores(sliceAscii(source, heap[node + 1]!, heap[node + 2]!)));
}

/** The imaginary part of a Constant of type Complex; its real part is 0. */
export function imaginaryValue(tree: Tree, node: number): number {
  const { heap, source } = tree;
  return Number(withoutUnderscores(sliceAscii(source, heap[node + 1]!, heap[node + 2]! - 1)));
}

const withoutUnderscores = (text: string): string => (text.includes('_') ? text.replaceAll('_', '') : text);
