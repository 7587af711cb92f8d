import { Field, Kind } from '../tree';
import { Precedence } from './precedence';
import type { Writer } from './writer';

const isEmpty = (w: Writer, list: number): boolean => list === 0 || w.heap[list] === 0;

function writeElse(w: Writer, list: number): void {
  if (isEmpty(w, list)) return;
  w.fill('else');
  w.block(list);
}

/** An If alone in an `else` becomes an `elif`. */
export function writeIf(w: Writer, node: number): void {
  const { heap } = w;
  w.fill('if ');
  for (;;) {
    w.expression(heap[node + Field.If_test]!, Precedence.Test);
    w.block(heap[node + Field.If_body]!);
    const otherwise = heap[node + Field.If_orelse]!;
    if (otherwise === 0 || heap[otherwise] !== 1 || heap[heap[otherwise + 1]!] !== Kind.If) {
      writeElse(w, otherwise);
      return;
    }
    node = heap[otherwise + 1]!;
    w.fill('elif ');
  }
}

export function writeWhile(w: Writer, node: number): void {
  w.fill('while ');
  w.expression(w.heap[node + Field.While_test]!, Precedence.Test);
  w.block(w.heap[node + Field.While_body]!);
  writeElse(w, w.heap[node + Field.While_orelse]!);
}

/** For and AsyncFor. */
export function writeFor(w: Writer, node: number, keyword: string): void {
  w.fill(keyword);
  w.expression(w.heap[node + Field.For_target]!, Precedence.Tuple);
  w.out += ' in ';
  w.expression(w.heap[node + Field.For_iter]!, Precedence.Test);
  w.block(w.heap[node + Field.For_body]!);
  writeElse(w, w.heap[node + Field.For_orelse]!);
}

/** With and AsyncWith. */
export function writeWith(w: Writer, node: number, keyword: string): void {
  const items = w.heap[node + Field.With_items]!;
  w.fill(keyword);
  for (let i = 1; i <= w.heap[items]!; i++) {
    if (i > 1) w.out += ', ';
    writeWithItem(w, w.heap[items + i]!);
  }
  w.block(w.heap[node + Field.With_body]!);
}

export function writeWithItem(w: Writer, node: number): void {
  const as = w.heap[node + Field.withitem_optional_vars]!;
  w.expression(w.heap[node + Field.withitem_context_expr]!, Precedence.Test);
  if (as === 0) return;
  w.out += ' as ';
  w.expression(as, Precedence.Test);
}

/** Try and TryStar. */
export function writeTry(w: Writer, node: number): void {
  const outer = w.inTryStar;
  const handlers = w.heap[node + Field.Try_handlers]!;
  const final = w.heap[node + Field.Try_finalbody]!;
  w.inTryStar = w.heap[node] === Kind.TryStar;
  w.fill('try');
  w.block(w.heap[node + Field.Try_body]!);
  w.statements(handlers, 0);
  writeElse(w, w.heap[node + Field.Try_orelse]!);
  if (!isEmpty(w, final)) {
    w.fill('finally');
    w.block(final);
  }
  w.inTryStar = outer;
}

export function writeExceptHandler(w: Writer, node: number): void {
  const type = w.heap[node + Field.ExceptHandler_type]!;
  const name = w.heap[node + Field.ExceptHandler_name]!;
  w.fill(w.inTryStar ? 'except*' : 'except');
  if (type !== 0) {
    w.out += ' ';
    w.expression(type, Precedence.Test);
  }
  if (name !== 0) {
    w.out += ' as ';
    w.name(name);
  }
  w.block(w.heap[node + Field.ExceptHandler_body]!);
}

export function writeMatch(w: Writer, node: number): void {
  w.fill('match ');
  w.expression(w.heap[node + Field.Match_subject]!, Precedence.Test);
  w.block(w.heap[node + Field.Match_cases]!);
}

export function writeMatchCase(w: Writer, node: number): void {
  const guard = w.heap[node + Field.match_case_guard]!;
  w.fill('case ');
  w.pattern(w.heap[node + Field.match_case_pattern]!, Precedence.Test);
  if (guard !== 0) {
    w.out += ' if ';
    w.expression(guard, Precedence.Test);
  }
  w.block(w.heap[node + Field.match_case_body]!);
}
