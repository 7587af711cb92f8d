import { Field, Kind } from '../tree';
import { Precedence } from './precedence';
import type { Writer } from './writer';

export function writeList(w: Writer, node: number): void {
  w.out += '[';
  w.expressions(w.heap[node + Field.List_elts]!);
  w.out += ']';
}

export function writeSet(w: Writer, node: number): void {
  w.out += '{';
  w.expressions(w.heap[node + Field.Set_elts]!);
  w.out += '}';
}

export function writeTuple(w: Writer, node: number, precedence: number): void {
  const elements = w.heap[node + Field.Tuple_elts]!;
  const parentheses = precedence > Precedence.Tuple || elements === 0 || w.heap[elements] === 0;
  if (parentheses) w.out += '(';
  w.tupleItems(elements);
  if (parentheses) w.out += ')';
}

export function writeDict(w: Writer, node: number): void {
  const { heap } = w;
  const keys = heap[node + Field.Dict_keys]!;
  const values = heap[node + Field.Dict_values]!;
  const count = keys === 0 ? 0 : heap[keys]!;
  w.out += '{';
  for (let i = 1; i <= count && !w.isFull(); i++) {
    if (i > 1) w.out += ', ';
    const key = heap[keys + i]!;
    if (key === 0) {
      w.out += '**';
      w.expression(heap[values + i]!, Precedence.Expr);
    } else {
      w.expression(key, Precedence.Test);
      w.out += ': ';
      w.expression(heap[values + i]!, Precedence.Test);
    }
  }
  w.out += '}';
}

/** ListComp, SetComp and GeneratorExp. */
export function writeComprehension(w: Writer, node: number, open: string, close: string): void {
  w.out += open;
  w.expression(w.heap[node + Field.ListComp_elt]!, Precedence.Test);
  writeGenerators(w, w.heap[node + Field.ListComp_generators]!);
  w.out += close;
}

export function writeDictComp(w: Writer, node: number): void {
  const value = w.heap[node + Field.DictComp_value]!;
  w.out += value === 0 ? '{**' : '{';
  w.expression(w.heap[node + Field.DictComp_key]!, Precedence.Test);
  if (value !== 0) {
    w.out += ': ';
    w.expression(value, Precedence.Test);
  }
  writeGenerators(w, w.heap[node + Field.DictComp_generators]!);
  w.out += '}';
}

function writeGenerators(w: Writer, list: number): void {
  for (let i = 1; i <= w.heap[list]! && !w.isFull(); i++) writeGenerator(w, w.heap[list + i]!);
}

/** comprehension */
export function writeGenerator(w: Writer, node: number): void {
  const { heap } = w;
  w.out += heap[node + Field.comprehension_is_async] === 1 ? ' async for ' : ' for ';
  w.expression(heap[node + Field.comprehension_target]!, Precedence.Tuple);
  w.out += ' in ';
  w.expression(heap[node + Field.comprehension_iter]!, Precedence.Test + 1);
  const ifs = heap[node + Field.comprehension_ifs]!;
  const count = ifs === 0 ? 0 : heap[ifs]!;
  for (let i = 1; i <= count && !w.isFull(); i++) {
    w.out += ' if ';
    w.expression(heap[ifs + i]!, Precedence.Test + 1);
  }
}

export function writeSubscript(w: Writer, node: number): void {
  const { heap } = w;
  w.expression(heap[node + Field.Subscript_value]!, Precedence.Atom);
  if (w.isFull()) return;
  w.out += '[';
  const slice = heap[node + Field.Subscript_slice]!;
  const elements = heap[slice] === Kind.Tuple ? heap[slice + Field.Tuple_elts]! : 0;
  if (elements !== 0 && heap[elements] !== 0) w.tupleItems(elements);
  else w.expression(slice, Precedence.Test);
  w.out += ']';
}

export function writeSlice(w: Writer, node: number): void {
  const lower = w.heap[node + Field.Slice_lower]!;
  const upper = w.heap[node + Field.Slice_upper]!;
  const step = w.heap[node + Field.Slice_step]!;
  if (lower !== 0) w.expression(lower, Precedence.Test);
  w.out += ':';
  if (upper !== 0) w.expression(upper, Precedence.Test);
  if (step === 0) return;
  w.out += ':';
  w.expression(step, Precedence.Test);
}

export function writeStarred(w: Writer, node: number): void {
  w.out += '*';
  w.expression(w.heap[node + Field.Starred_value]!, Precedence.Expr);
}
