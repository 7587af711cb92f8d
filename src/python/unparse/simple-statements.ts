import { Field, Kind } from '../tree';
import { signOf } from './operators';
import { Precedence } from './precedence';
import type { Writer } from './writer';

export function writeExpr(w: Writer, node: number): void {
  w.fill('');
  w.expression(w.heap[node + Field.Expr_value]!, Precedence.Yield);
}

export function writeAssign(w: Writer, node: number): void {
  const { heap } = w;
  const targets = heap[node + Field.Assign_targets]!;
  w.fill('');
  for (let i = 1; i <= heap[targets]!; i++) {
    w.expression(heap[targets + i]!, Precedence.Tuple);
    w.out += ' = ';
  }
  w.expression(heap[node + Field.Assign_value]!, Precedence.Test);
}

export function writeAugAssign(w: Writer, node: number): void {
  w.fill('');
  w.expression(w.heap[node + Field.AugAssign_target]!, Precedence.Test);
  w.out += ` ${signOf(w.heap[node + Field.AugAssign_op]!).trim()}= `;
  w.expression(w.heap[node + Field.AugAssign_value]!, Precedence.Test);
}

export function writeAnnAssign(w: Writer, node: number): void {
  const { heap } = w;
  const target = heap[node + Field.AnnAssign_target]!;
  const value = heap[node + Field.AnnAssign_value]!;
  const parentheses = heap[node + Field.AnnAssign_simple] === 0 && heap[target] === Kind.Name;
  w.fill(parentheses ? '(' : '');
  w.expression(target, Precedence.Test);
  w.out += parentheses ? '): ' : ': ';
  w.expression(heap[node + Field.AnnAssign_annotation]!, Precedence.Test);
  if (value === 0) return;
  w.out += ' = ';
  w.expression(value, Precedence.Test);
}

export function writeReturn(w: Writer, node: number): void {
  const value = w.heap[node + Field.Return_value]!;
  w.fill(value === 0 ? 'return' : 'return ');
  if (value !== 0) w.expression(value, Precedence.Test);
}

export function writeDelete(w: Writer, node: number): void {
  w.fill('del ');
  w.expressions(w.heap[node + Field.Delete_targets]!);
}

export function writeAssert(w: Writer, node: number): void {
  const message = w.heap[node + Field.Assert_msg]!;
  w.fill('assert ');
  w.expression(w.heap[node + Field.Assert_test]!, Precedence.Test);
  if (message === 0) return;
  w.out += ', ';
  w.expression(message, Precedence.Test);
}

export function writeRaise(w: Writer, node: number): void {
  const exception = w.heap[node + Field.Raise_exc]!;
  const cause = w.heap[node + Field.Raise_cause]!;
  w.fill(exception === 0 ? 'raise' : 'raise ');
  if (exception !== 0) w.expression(exception, Precedence.Test);
  if (cause === 0) return;
  w.out += ' from ';
  w.expression(cause, Precedence.Test);
}

/** Global and Nonlocal. */
export function writeScope(w: Writer, node: number, keyword: string): void {
  const names = w.heap[node + Field.Global_names]!;
  w.fill(keyword);
  for (let i = 1; i <= w.heap[names]!; i++) {
    w.out += i > 1 ? ', ' : ' ';
    w.name(w.heap[names + i]!);
  }
}

export function writeImport(w: Writer, node: number): void {
  w.fill(w.heap[node + Field.Import_is_lazy] === 1 ? 'lazy import ' : 'import ');
  writeAliases(w, w.heap[node + Field.Import_names]!);
}

export function writeImportFrom(w: Writer, node: number): void {
  const { heap } = w;
  w.fill(heap[node + Field.ImportFrom_is_lazy] === 1 ? 'lazy from ' : 'from ');
  w.out += '.'.repeat(heap[node + Field.ImportFrom_level]!);
  w.name(heap[node + Field.ImportFrom_module]!);
  w.out += ' import ';
  writeAliases(w, heap[node + Field.ImportFrom_names]!);
}

function writeAliases(w: Writer, list: number): void {
  for (let i = 1; i <= w.heap[list]!; i++) {
    if (i > 1) w.out += ', ';
    writeAlias(w, w.heap[list + i]!);
  }
}

export function writeAlias(w: Writer, node: number): void {
  const as = w.heap[node + Field.alias_asname]!;
  w.name(w.heap[node + Field.alias_name]!);
  if (as === 0) return;
  w.out += ' as ';
  w.name(as);
}
