import { Field } from '../tree';
import { Precedence } from './precedence';
import type { Writer } from './writer';

export function writeLambda(w: Writer, node: number, precedence: number): void {
  if (precedence > Precedence.Test) w.out += '(';
  w.out += 'lambda ';
  const before = w.out.length;
  writeParameters(w, w.heap[node + Field.Lambda_args]!);
  if (w.out.length === before) w.out = w.out.slice(0, -1);
  w.out += ': ';
  w.expression(w.heap[node + Field.Lambda_body]!, Precedence.Test);
  if (precedence > Precedence.Test) w.out += ')';
}

/** arguments */
export function writeParameters(w: Writer, node: number): void {
  const { heap } = w;
  const positionalOnly = heap[node + Field.arguments_posonlyargs]!;
  const plain = heap[node + Field.arguments_args]!;
  const defaults = heap[node + Field.arguments_defaults]!;
  const positionalOnlyCount = countOf(heap, positionalOnly);
  const count = positionalOnlyCount + countOf(heap, plain);
  const firstDefault = count - countOf(heap, defaults);
  for (let i = 0; i < count && !w.isFull(); i++) {
    if (i > 0) w.out += ', ';
    writeParameter(w, i < positionalOnlyCount ? heap[positionalOnly + 1 + i]! : heap[plain + 1 + i - positionalOnlyCount]!);
    if (i >= firstDefault) writeDefault(w, heap[defaults + 1 + i - firstDefault]!);
    if (i + 1 === positionalOnlyCount) w.out += ', /';
  }
  writeOtherParameters(w, node, count > 0);
}

/** From `*` on. */
function writeOtherParameters(w: Writer, node: number, follows: boolean): void {
  const { heap } = w;
  const star = heap[node + Field.arguments_vararg]!;
  const keywordOnly = heap[node + Field.arguments_kwonlyargs]!;
  const defaults = heap[node + Field.arguments_kw_defaults]!;
  const doubleStar = heap[node + Field.arguments_kwarg]!;
  const count = countOf(heap, keywordOnly);
  if (star !== 0 || count > 0) {
    w.out += follows ? ', *' : '*';
    follows = true;
    if (star !== 0) writeParameter(w, star);
  }
  for (let i = 1; i <= count && !w.isFull(); i++) {
    w.out += ', ';
    writeParameter(w, heap[keywordOnly + i]!);
    if (heap[defaults + i] !== 0) writeDefault(w, heap[defaults + i]!);
  }
  if (doubleStar === 0) return;
  w.out += follows ? ', **' : '**';
  writeParameter(w, doubleStar);
}

const countOf = (heap: Int32Array, list: number): number => (list === 0 ? 0 : heap[list]!);

/** arg */
export function writeParameter(w: Writer, node: number): void {
  const annotation = w.heap[node + Field.arg_annotation]!;
  w.name(w.heap[node + Field.arg_arg]!);
  if (annotation === 0) return;
  w.out += ': ';
  w.expression(annotation, Precedence.Test);
}

function writeDefault(w: Writer, node: number): void {
  w.out += '=';
  w.expression(node, Precedence.Test);
}
