import { Token } from '../tokens';

/** What a first byte begins. */
export const enum Class {
  Bad = 0,
  Space,
  LineFeed,
  CarriageReturn,
  Comment,
  Identifier,
  Digit,
  Quote,
  Backslash,
  Dot,
  Open,
  Close,
  Operator,
  End,
}

export const CLASSES = new Uint8Array(256);
/** 1 for ASCII letters, digits, `_` and every byte of a character beyond ASCII. */
export const IDENTIFIER_PART = new Uint8Array(256);
/** 1 for the letters that can stand in a string prefix. */
export const PREFIX_LETTER = new Uint8Array(256);

for (let c = 0; c < 256; c++) {
  const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128;
  const digit = c >= 48 && c <= 57;
  if (letter) CLASSES[c] = Class.Identifier;
  if (digit) CLASSES[c] = Class.Digit;
  if (letter || digit) IDENTIFIER_PART[c] = 1;
}
for (const c of ' \t\f') CLASSES[c.charCodeAt(0)] = Class.Space;
for (const c of '([{') CLASSES[c.charCodeAt(0)] = Class.Open;
for (const c of ')]}') CLASSES[c.charCodeAt(0)] = Class.Close;
for (const c of '+-*/%@<>&|^~=!:,;$?`') CLASSES[c.charCodeAt(0)] = Class.Operator;
for (const c of '\'"') CLASSES[c.charCodeAt(0)] = Class.Quote;
for (const c of 'bBrRuUfFtT') PREFIX_LETTER[c.charCodeAt(0)] = 1;
CLASSES[10] = Class.LineFeed;
CLASSES[13] = Class.CarriageReturn;
CLASSES[35] = Class.Comment;
CLASSES[92] = Class.Backslash;
CLASSES[46] = Class.Dot;
CLASSES[0] = Class.End;

/** Tokens of one character, by that character; the tables below are indexed likewise. */
export const SINGLE_OPERATORS = new Uint8Array(128);
export const DOUBLE_OPERATORS = new Uint8Array(128);
export const EQUAL_OPERATORS = new Uint8Array(128);
export const TRIPLE_OPERATORS = new Uint8Array(128);
const single: readonly [string, Token][] = [
  ['+', Token.Plus],
  ['-', Token.Minus],
  ['*', Token.Star],
  ['/', Token.Slash],
  ['%', Token.Percent],
  ['@', Token.At],
  ['&', Token.Ampersand],
  ['|', Token.Bar],
  ['^', Token.Caret],
  ['~', Token.Tilde],
  ['<', Token.Less],
  ['>', Token.Greater],
  ['=', Token.Equal],
  ['!', Token.Exclamation],
  [':', Token.Colon],
  [',', Token.Comma],
  [';', Token.Semicolon],
  ['$', Token.Stray],
  ['?', Token.Stray],
  ['`', Token.Stray],
  ['(', Token.LeftParenthesis],
  [')', Token.RightParenthesis],
  ['[', Token.LeftBracket],
  [']', Token.RightBracket],
  ['{', Token.LeftBrace],
  ['}', Token.RightBrace],
];
for (const [text, token] of single) SINGLE_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of a character followed by `=`. */
const withEqual: readonly [string, Token][] = [
  ['+', Token.PlusEqual],
  ['-', Token.MinusEqual],
  ['*', Token.StarEqual],
  ['/', Token.SlashEqual],
  ['%', Token.PercentEqual],
  ['@', Token.AtEqual],
  ['&', Token.AmpersandEqual],
  ['|', Token.BarEqual],
  ['^', Token.CaretEqual],
  ['<', Token.LessEqual],
  ['>', Token.GreaterEqual],
  ['=', Token.EqualEqual],
  ['!', Token.NotEqual],
  [':', Token.ColonEqual],
];
for (const [text, token] of withEqual) EQUAL_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of the same character twice, and those with `=` behind them. */
const doubled: readonly [string, Token, Token][] = [
  ['*', Token.DoubleStar, Token.DoubleStarEqual],
  ['/', Token.DoubleSlash, Token.DoubleSlashEqual],
  ['<', Token.LeftShift, Token.LeftShiftEqual],
  ['>', Token.RightShift, Token.RightShiftEqual],
];
for (const [text, token, tripled] of doubled) {
  DOUBLE_OPERATORS[text.charCodeAt(0)] = token;
  TRIPLE_OPERATORS[text.charCodeAt(0)] = tripled;
}
