import { Field, Kind } from '../tree';
import { Precedence } from './precedence';
import type { Writer } from './writer';

const SIGNS: string[] = [];
SIGNS[Kind.And] = ' and ';
SIGNS[Kind.Or] = ' or ';
SIGNS[Kind.Add] = ' + ';
SIGNS[Kind.Sub] = ' - ';
SIGNS[Kind.Mult] = ' * ';
SIGNS[Kind.MatMult] = ' @ ';
SIGNS[Kind.Div] = ' / ';
SIGNS[Kind.Mod] = ' % ';
SIGNS[Kind.Pow] = ' ** ';
SIGNS[Kind.LShift] = ' << ';
SIGNS[Kind.RShift] = ' >> ';
SIGNS[Kind.BitOr] = ' | ';
SIGNS[Kind.BitXor] = ' ^ ';
SIGNS[Kind.BitAnd] = ' & ';
SIGNS[Kind.FloorDiv] = ' // ';
SIGNS[Kind.Invert] = '~';
SIGNS[Kind.Not] = 'not ';
SIGNS[Kind.UAdd] = '+';
SIGNS[Kind.USub] = '-';
SIGNS[Kind.Eq] = ' == ';
SIGNS[Kind.NotEq] = ' != ';
SIGNS[Kind.Lt] = ' < ';
SIGNS[Kind.LtE] = ' <= ';
SIGNS[Kind.Gt] = ' > ';
SIGNS[Kind.GtE] = ' >= ';
SIGNS[Kind.Is] = ' is ';
SIGNS[Kind.IsNot] = ' is not ';
SIGNS[Kind.In] = ' in ';
SIGNS[Kind.NotIn] = ' not in ';

/** An operator's sign, with spaces around where it stands between operands. */
export const signOf = (operator: number): string => SIGNS[operator]!;

function binaryPrecedence(operator: number): Precedence {
  switch (operator) {
    case Kind.Add:
    case Kind.Sub:
      return Precedence.Arith;
    case Kind.LShift:
    case Kind.RShift:
      return Precedence.Shift;
    case Kind.BitOr:
      return Precedence.Bor;
    case Kind.BitXor:
      return Precedence.Bxor;
    case Kind.BitAnd:
      return Precedence.Band;
    case Kind.Pow:
      return Precedence.Power;
    default:
      return Precedence.Term;
  }
}

export function writeBinOp(w: Writer, node: number, precedence: number): void {
  const operator = w.heap[node + Field.BinOp_op]!;
  const own = binaryPrecedence(operator);
  if (precedence > own) w.out += '(';
  w.expression(w.heap[node + Field.BinOp_left]!, operator === Kind.Pow ? own + 1 : own);
  if (w.isFull()) return;
  w.out += signOf(operator);
  w.expression(w.heap[node + Field.BinOp_right]!, operator === Kind.Pow ? own : own + 1);
  if (precedence > own) w.out += ')';
}

export function writeUnaryOp(w: Writer, node: number, precedence: number): void {
  const operator = w.heap[node + Field.UnaryOp_op]!;
  const own = operator === Kind.Not ? Precedence.Not : Precedence.Factor;
  if (precedence > own) w.out += '(';
  w.out += signOf(operator);
  w.expression(w.heap[node + Field.UnaryOp_operand]!, own);
  if (precedence > own) w.out += ')';
}

/** Each value stands one level deeper than the one before it, as in CPython. */
export function writeBoolOp(w: Writer, node: number, precedence: number): void {
  const { heap } = w;
  const operator = heap[node + Field.BoolOp_op]!;
  const values = heap[node + Field.BoolOp_values]!;
  const own = operator === Kind.And ? Precedence.And : Precedence.Or;
  if (precedence > own) w.out += '(';
  let level: number = own;
  for (let i = 1; i <= heap[values]!; i++) {
    if (i > 1) w.out += signOf(operator);
    if (level < Precedence.Atom) level++;
    w.expression(heap[values + i]!, level);
    if (w.isFull()) return;
  }
  if (precedence > own) w.out += ')';
}

export function writeCompare(w: Writer, node: number, precedence: number): void {
  const { heap } = w;
  const operators = heap[node + Field.Compare_ops]!;
  const comparators = heap[node + Field.Compare_comparators]!;
  if (precedence > Precedence.Cmp) w.out += '(';
  w.expression(heap[node + Field.Compare_left]!, Precedence.Cmp + 1);
  for (let i = 1; i <= heap[operators]!; i++) {
    if (w.isFull()) return;
    w.out += signOf(heap[operators + i]!);
    w.expression(heap[comparators + i]!, Precedence.Cmp + 1);
  }
  if (precedence > Precedence.Cmp) w.out += ')';
}

export function writeNamedExpr(w: Writer, node: number, precedence: number): void {
  if (precedence > Precedence.NamedExpr) w.out += '(';
  w.expression(w.heap[node + Field.NamedExpr_target]!, Precedence.Atom);
  w.out += ' := ';
  w.expression(w.heap[node + Field.NamedExpr_value]!, Precedence.Atom);
  if (precedence > Precedence.NamedExpr) w.out += ')';
}

export function writeIfExp(w: Writer, node: number, precedence: number): void {
  if (precedence > Precedence.Test) w.out += '(';
  w.expression(w.heap[node + Field.IfExp_body]!, Precedence.Test + 1);
  if (w.isFull()) return;
  w.out += ' if ';
  w.expression(w.heap[node + Field.IfExp_test]!, Precedence.Test + 1);
  if (w.isFull()) return;
  w.out += ' else ';
  w.expression(w.heap[node + Field.IfExp_orelse]!, Precedence.Test);
  if (precedence > Precedence.Test) w.out += ')';
}

export function writeAwait(w: Writer, node: number, precedence: number): void {
  if (precedence > Precedence.Await) w.out += '(';
  w.out += 'await ';
  w.expression(w.heap[node + Field.Await_value]!, Precedence.Atom);
  if (precedence > Precedence.Await) w.out += ')';
}

/** Yield and YieldFrom. */
export function writeYield(w: Writer, node: number, precedence: number): void {
  const value = w.heap[node + Field.Yield_value]!;
  if (precedence > Precedence.Yield) w.out += '(';
  w.out += w.heap[node] === Kind.YieldFrom ? 'yield from' : 'yield';
  if (value !== 0) {
    w.out += ' ';
    w.expression(value, Precedence.Atom);
  }
  if (precedence > Precedence.Yield) w.out += ')';
}
