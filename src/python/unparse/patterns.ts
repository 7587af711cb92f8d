import { Field, Kind } from '../tree';
import { writeSingleton } from './constants';
import { Precedence } from './precedence';
import type { Writer } from './writer';

export function writePattern(w: Writer, node: number, precedence: number): void {
  const { heap } = w;
  switch (heap[node]) {
    case Kind.MatchValue:
      w.expression(heap[node + Field.MatchValue_value]!, Precedence.Test);
      return;
    case Kind.MatchSingleton:
      writeSingleton(w, heap[node + Field.MatchSingleton_value]!);
      return;
    case Kind.MatchSequence:
      w.out += '[';
      writePatterns(w, heap[node + Field.MatchSequence_patterns]!, ', ', Precedence.Test);
      w.out += ']';
      return;
    case Kind.MatchMapping:
      writeMapping(w, node);
      return;
    case Kind.MatchClass:
      writeClass(w, node);
      return;
    case Kind.MatchStar: {
      const name = heap[node + Field.MatchStar_name]!;
      w.out += name === 0 ? '*_' : '*';
      w.name(name);
      return;
    }
    case Kind.MatchAs:
      writeAs(w, node, precedence);
      return;
    default:
      if (precedence > Precedence.Bor) w.out += '(';
      writePatterns(w, heap[node + Field.MatchOr_patterns]!, ' | ', Precedence.Bor + 1);
      if (precedence > Precedence.Bor) w.out += ')';
  }
}

function writePatterns(w: Writer, list: number, separator: string, precedence: number): void {
  const count = list === 0 ? 0 : w.heap[list]!;
  for (let i = 1; i <= count; i++) {
    if (i > 1) w.out += separator;
    w.pattern(w.heap[list + i]!, precedence);
  }
}

function writeMapping(w: Writer, node: number): void {
  const { heap } = w;
  const keys = heap[node + Field.MatchMapping_keys]!;
  const patterns = heap[node + Field.MatchMapping_patterns]!;
  const rest = heap[node + Field.MatchMapping_rest]!;
  const count = keys === 0 ? 0 : heap[keys]!;
  w.out += '{';
  for (let i = 1; i <= count; i++) {
    if (i > 1) w.out += ', ';
    w.expression(heap[keys + i]!, Precedence.Test);
    w.out += ': ';
    w.pattern(heap[patterns + i]!, Precedence.Test);
  }
  if (rest !== 0) {
    w.out += count > 0 ? ', **' : '**';
    w.name(rest);
  }
  w.out += '}';
}

function writeClass(w: Writer, node: number): void {
  const { heap } = w;
  const positional = heap[node + Field.MatchClass_patterns]!;
  const names = heap[node + Field.MatchClass_kwd_attrs]!;
  const patterns = heap[node + Field.MatchClass_kwd_patterns]!;
  w.expression(heap[node + Field.MatchClass_cls]!, Precedence.Atom);
  w.out += '(';
  writePatterns(w, positional, ', ', Precedence.Test);
  const count = names === 0 ? 0 : heap[names]!;
  for (let i = 1; i <= count; i++) {
    if (i > 1 || (positional !== 0 && heap[positional] !== 0)) w.out += ', ';
    w.name(heap[names + i]!);
    w.out += '=';
    w.pattern(heap[patterns + i]!, Precedence.Test);
  }
  w.out += ')';
}

function writeAs(w: Writer, node: number, precedence: number): void {
  const pattern = w.heap[node + Field.MatchAs_pattern]!;
  const name = w.heap[node + Field.MatchAs_name]!;
  if (name === 0) w.out += '_';
  else if (pattern === 0) w.name(name);
  else {
    if (precedence > Precedence.Test) w.out += '(';
    w.pattern(pattern, Precedence.Bor);
    w.out += ' as ';
    w.name(name);
    if (precedence > Precedence.Test) w.out += ')';
  }
}
