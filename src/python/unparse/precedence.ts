/** `_Precedence` of CPython's ast.py; BOR is EXPR there. */
export const enum Precedence {
  NamedExpr = 1,
  Tuple,
  Yield,
  Test,
  Or,
  And,
  Not,
  Cmp,
  Bor,
  Bxor,
  Band,
  Shift,
  Arith,
  Term,
  Factor,
  Power,
  Await,
  Atom,

  Expr = Bor,
}
