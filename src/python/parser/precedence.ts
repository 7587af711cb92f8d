import { Kind } from '../nodes.generated';
import { Token } from '../tokens';

/** Binding strength of binary operators; 0 for every other token. */
export const PRECEDENCE = new Uint8Array(Token.LastKeyword + 1);
/** The node kind of each operator token. */
export const OPERATOR = new Uint8Array(Token.LastKeyword + 1);

export const enum Precedence {
  Or = 1,
  And = 2,
  Not = 3,
  Comparison = 4,
  BitOr = 5,
}

const binary: readonly [Token, number, Kind][] = [
  [Token.Or, Precedence.Or, Kind.Or],
  [Token.And, Precedence.And, Kind.And],
  [Token.Less, Precedence.Comparison, Kind.Lt],
  [Token.Greater, Precedence.Comparison, Kind.Gt],
  [Token.LessEqual, Precedence.Comparison, Kind.LtE],
  [Token.GreaterEqual, Precedence.Comparison, Kind.GtE],
  [Token.EqualEqual, Precedence.Comparison, Kind.Eq],
  [Token.NotEqual, Precedence.Comparison, Kind.NotEq],
  [Token.In, Precedence.Comparison, Kind.In],
  [Token.Is, Precedence.Comparison, Kind.Is],
  [Token.Not, Precedence.Comparison, Kind.NotIn],
  [Token.Bar, Precedence.BitOr, Kind.BitOr],
  [Token.Caret, 6, Kind.BitXor],
  [Token.Ampersand, 7, Kind.BitAnd],
  [Token.LeftShift, 8, Kind.LShift],
  [Token.RightShift, 8, Kind.RShift],
  [Token.Plus, 9, Kind.Add],
  [Token.Minus, 9, Kind.Sub],
  [Token.Star, 10, Kind.Mult],
  [Token.Slash, 10, Kind.Div],
  [Token.DoubleSlash, 10, Kind.FloorDiv],
  [Token.Percent, 10, Kind.Mod],
  [Token.At, 10, Kind.MatMult],
];
for (const [token, precedence, kind] of binary) {
  PRECEDENCE[token] = precedence;
  OPERATOR[token] = kind;
}
