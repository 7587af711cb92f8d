import { decodeBytes } from '../../python/literals/decode-bytes';
import { decodeString } from '../../python/literals/decode-string';
import { sliceAscii } from '../../python/literals/text';
import { isRawPrefix, prefixLength, quoteLength } from '../../python/literals/token';
import { floatValue, imaginaryValue } from '../../python/literals/values';
import { ConstantType, Field, PieceForm, type Tree } from '../../python/tree';
import type { ByteHash } from './byte-hash';

const BACKSLASH = 0x5c;
const RETURN = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;

const double = new Float64Array(1);
const halves = new Uint8Array(double.buffer);

/** Feeds the value of a Constant, which is not one of the four singletons, to a hash. */
export function hashConstant(tree: Tree, node: number, type: ConstantType, hash: ByteHash): void {
  switch (type) {
    case ConstantType.Str:
    case ConstantType.Bytes:
      hashString(tree, node, type === ConstantType.Bytes, hash);
      break;
    case ConstantType.Int:
      hashInteger(tree, node, hash);
      break;
    case ConstantType.Float:
      hashDouble(floatValue(tree, node), hash);
      break;
    case ConstantType.Complex:
      hashDouble(imaginaryValue(tree, node), hash);
      break;
    default:
  }
}

function hashDouble(value: number, hash: ByteHash): void {
  double[0] = value;
  for (const byte of halves) hash.byte(byte);
}

/** By its decimal digits; a number that does not fit a double by its hexadecimal ones. */
function hashInteger({ heap, source }: Tree, node: number, hash: ByteHash): void {
  const start = heap[node + 1]!;
  const end = heap[node + 2]!;
  if (isPlainDecimal(source, start, end)) {
    for (let i = start; i < end; i++) hash.byte(source[i]!);
    return;
  }
  const text = sliceAscii(source, start, end).replaceAll('_', '');
  const value = Number(text);
  if (Number.isSafeInteger(value)) hash.text(value.toString());
  else hash.text(BigInt(text).toString(16));
}

/** Whether a literal is how Python prints its value. */
function isPlainDecimal(source: Uint8Array, start: number, end: number): boolean {
  if (end - start > 15 || (source[start] === ZERO && end - start > 1)) return false;
  for (let i = start; i < end; i++) if (source[i]! > NINE) return false;
  return true;
}

function hashString(tree: Tree, node: number, isBytes: boolean, hash: ByteHash): void {
  const { heap } = tree;
  const pieces = heap[node + Field.Constant_pieces]!;
  if (pieces === 0) {
    hashLiteral(tree, heap[node + 1]!, heap[node + 2]!, isBytes, hash);
    return;
  }
  for (let i = 0, p = pieces + 1; i < heap[pieces]!; i++, p += 3) {
    const form: PieceForm = heap[p + 2]!;
    if (form === PieceForm.Literal) hashLiteral(tree, heap[p]!, heap[p + 1]!, isBytes, hash);
    else hashText(tree, heap[p]!, heap[p + 1]!, form !== PieceForm.Middle, false, hash);
  }
}

function hashLiteral(tree: Tree, start: number, end: number, isBytes: boolean, hash: ByteHash): void {
  const { source } = tree;
  const prefix = prefixLength(source, start);
  const quotes = quoteLength(source, start + prefix, end);
  hashText(tree, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), isBytes, hash);
}

/** Bytes as they stand up to the first escape or carriage return; from there on the decoded text. */
function hashText(tree: Tree, start: number, end: number, raw: boolean, isBytes: boolean, hash: ByteHash): void {
  const { source } = tree;
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    if ((byte === BACKSLASH && !raw) || byte === RETURN) {
      hashDecoded(tree, i, end, raw, isBytes, hash);
      return;
    }
    hash.byte(byte);
  }
}

function hashDecoded({ source, version }: Tree, start: number, end: number, raw: boolean, isBytes: boolean, hash: ByteHash): void {
  if (isBytes) {
    const value = new Uint8Array(end - start);
    const length = decodeBytes(source, start, end, raw, value, 0);
    for (let i = 0; i < length; i++) hash.byte(value[i]!);
  } else {
    const parts: string[] = [];
    decodeString(source, start, end, raw, version, parts);
    for (const part of parts) hash.text(part);
  }
}
