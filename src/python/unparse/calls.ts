import { ConstantType, Field, Kind } from '../tree';
import { Precedence } from './precedence';
import type { Writer } from './writer';

export function writeAttribute(w: Writer, node: number): void {
  const value = w.heap[node + Field.Attribute_value]!;
  w.expression(value, Precedence.Atom);
  if (w.isFull()) return;
  // `3.real` would be a float; True and False are integers too.
  w.out += isInteger(w.heap, value) ? ' .' : '.';
  w.name(w.heap[node + Field.Attribute_attr]!);
}

function isInteger(heap: Int32Array, node: number): boolean {
  if (heap[node] !== Kind.Constant) return false;
  const type: ConstantType = heap[node + Field.Constant_value]!;
  return type === ConstantType.Int || type === ConstantType.True || type === ConstantType.False;
}

export function writeCall(w: Writer, node: number): void {
  w.expression(w.heap[node + Field.Call_func]!, Precedence.Atom);
  if (w.isFull()) return;
  w.out += '(';
  writeCallArguments(w, w.heap[node + Field.Call_args]!, w.heap[node + Field.Call_keywords]!);
  w.out += ')';
}

/** Positional arguments, then keywords; a class's bases are the same. */
export function writeCallArguments(w: Writer, positional: number, keywords: number): void {
  const { heap } = w;
  w.expressions(positional);
  const count = keywords === 0 ? 0 : heap[keywords]!;
  for (let i = 1; i <= count && !w.isFull(); i++) {
    if (i > 1 || (positional !== 0 && heap[positional] !== 0)) w.out += ', ';
    writeKeyword(w, heap[keywords + i]!);
  }
}

export function writeKeyword(w: Writer, node: number): void {
  const name = w.heap[node + Field.keyword_arg]!;
  if (name === 0) w.out += '**';
  else {
    w.name(name);
    w.out += '=';
  }
  w.expression(w.heap[node + Field.keyword_value]!, Precedence.Test);
}
