import { bytesValue, floatValue, imaginaryValue } from '../../python/literals/values';
import { decodeString } from '../../python/literals/decode-string';
import { sliceAscii } from '../../python/literals/text';
import { isRawPrefix, prefixLength, quoteLength } from '../../python/literals/token';
import { ConstantType, Field, PieceForm, type Tree } from '../../python/tree';
import type { ByteHash } from './byte-hash';

const BACKSLASH = 0x5c;
const RETURN = 0x0d;

const double = new Float64Array(1);
const halves = new Uint8Array(double.buffer);

/** Feeds the value of a Constant, which is not one of the four singletons, to a hash. */
export function hashConstant(tree: Tree, node: number, type: ConstantType, hash: ByteHash): void {
  switch (type) {
    case ConstantType.Str:
      hashString(tree, node, hash);
      break;
    case ConstantType.Bytes:
      for (const byte of bytesValue(tree, node)) hash.byte(byte);
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

/** By its decimal digits; a number in another base that does not fit a double by its hexadecimal ones. */
function hashInteger({ heap, source }: Tree, node: number, hash: ByteHash): void {
  const start = heap[node + 1]!;
  const end = heap[node + 2]!;
  if (end - start === 1) {
    hash.byte(source[start]!);
    return;
  }
  const text = sliceAscii(source, start, end).replaceAll('_', '');
  const value = Number(text);
  if (Number.isSafeInteger(value)) hash.text(value.toString());
  else hash.text(BigInt(text).toString(16));
}

function hashString(tree: Tree, node: number, hash: ByteHash): void {
  const { heap } = tree;
  const pieces = heap[node + Field.Constant_pieces]!;
  if (pieces === 0) {
    hashLiteral(tree, heap[node + 1]!, heap[node + 2]!, hash);
    return;
  }
  for (let i = 0, p = pieces + 1; i < heap[pieces]!; i++, p += 3) {
    const form: PieceForm = heap[p + 2]!;
    if (form === PieceForm.Literal) hashLiteral(tree, heap[p]!, heap[p + 1]!, hash);
    else hashText(tree, heap[p]!, heap[p + 1]!, form !== PieceForm.Middle, hash);
  }
}

function hashLiteral(tree: Tree, start: number, end: number, hash: ByteHash): void {
  const { source } = tree;
  const prefix = prefixLength(source, start);
  const quotes = quoteLength(source, start + prefix, end);
  hashText(tree, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), hash);
}

/** Bytes as they stand up to the first escape or carriage return; from there on the decoded text. */
function hashText(tree: Tree, start: number, end: number, raw: boolean, hash: ByteHash): void {
  const { source } = tree;
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    if ((byte === BACKSLASH && !raw) || byte === RETURN) {
      const parts: string[] = [];
      decodeString(source, i, end, raw, tree.version, parts);
      for (const part of parts) hash.text(part);
      return;
    }
    hash.byte(byte);
  }
}
