import { sliceAscii } from '../literals/text';
import { prefixLength, quoteLength } from '../literals/token';
import { bytesValue, floatValue, imaginaryValue, integerText, stringCharacters } from '../literals/values';
import { ConstantType, Field } from '../tree';
import { reprFloat, reprImaginary } from './repr-number';
import { reprBytes, reprString } from './repr-string';
import { UNWRITABLE, type Writer } from './writer';

export function writeConstant(w: Writer, node: number): void {
  const type: ConstantType = w.heap[node + Field.Constant_value]!;
  switch (type) {
    case ConstantType.Str:
      if (w.heap[node + Field.Constant_u] === 1) w.out += 'u';
      if (!writeOwnText(w, node)) w.out += reprString(stringCharacters(w.tree, node), w.version, w.limit - w.out.length);
      return;
    case ConstantType.Bytes:
      w.out += reprBytes(bytesValue(w.tree, node), w.limit - w.out.length);
      return;
    case ConstantType.Int: {
      const digits = integerText(w.tree, node);
      if (digits === null) throw UNWRITABLE;
      w.out += digits;
      return;
    }
    case ConstantType.Float:
      w.out += reprFloat(floatValue(w.tree, node));
      return;
    case ConstantType.Complex:
      w.out += reprImaginary(imaginaryValue(w.tree, node));
      return;
    default:
      writeSingleton(w, type);
  }
}

export function writeSingleton(w: Writer, type: ConstantType): void {
  if (type === ConstantType.None) w.out += 'None';
  else if (type === ConstantType.True) w.out += 'True';
  else if (type === ConstantType.False) w.out += 'False';
  else w.out += '...';
}

/** Writes a literal whose text in the source is its value in printable ASCII: only the quotes may differ from `repr`. */
function writeOwnText(w: Writer, node: number): boolean {
  const { heap } = w;
  if (heap[node + Field.Constant_pieces] !== 0) return false;
  const { source } = w.tree;
  const literal = heap[node + 1]!;
  const prefix = prefixLength(source, literal);
  const quotes = quoteLength(source, literal + prefix, heap[node + 2]!);
  const start = literal + prefix + quotes;
  const end = heap[node + 2]! - quotes;
  let single = false;
  let double = false;
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return false;
    if (byte === 0x27) single = true;
    else if (byte === 0x22) double = true;
  }
  if (single && double) return false;
  const quote = single ? '"' : "'";
  // The text ends early where no more is needed.
  const last = Math.min(end, start + Math.max(0, w.limit - w.out.length));
  w.out += quote + sliceAscii(source, start, last) + quote;
  return true;
}
