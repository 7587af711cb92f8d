/**
 * Kinds of tokens. Names and numbers follow no order of CPython's; the operators stand together so that
 * tables can be indexed by them. Keywords are tokens of their own: `Token.FirstKeyword + (name id - 1)`.
 */
export const enum Token {
  EndMarker = 0,
  Newline,
  Indent,
  Dedent,
  Name,
  Number,
  /** A whole string or bytes literal, prefix and quotes included. */
  String,
  /** Prefix and opening quote of an f-string. */
  FStringStart,
  /** Text of an f-string between the quotes and the replacement fields; may be empty never. */
  FStringMiddle,
  /** Closing quote of an f-string. */
  FStringEnd,
  TStringStart,
  TStringMiddle,
  TStringEnd,
  /** A character that is no token of Python's: `$`, `?`, a backtick. The grammar has no place for it. */
  Stray,

  LeftParenthesis,
  RightParenthesis,
  LeftBracket,
  RightBracket,
  LeftBrace,
  RightBrace,
  Colon,
  Comma,
  Semicolon,
  Dot,
  Ellipsis,
  Arrow,
  ColonEqual,
  Equal,
  Exclamation,

  Plus,
  Minus,
  Star,
  Slash,
  DoubleSlash,
  Percent,
  At,
  DoubleStar,
  LeftShift,
  RightShift,
  Ampersand,
  Bar,
  Caret,
  Tilde,

  Less,
  Greater,
  LessEqual,
  GreaterEqual,
  EqualEqual,
  NotEqual,

  PlusEqual,
  MinusEqual,
  StarEqual,
  SlashEqual,
  DoubleSlashEqual,
  PercentEqual,
  AtEqual,
  DoubleStarEqual,
  LeftShiftEqual,
  RightShiftEqual,
  AmpersandEqual,
  BarEqual,
  CaretEqual,

  False,
  None,
  True,
  And,
  As,
  Assert,
  Async,
  Await,
  Break,
  Class,
  Continue,
  Def,
  Del,
  Elif,
  Else,
  Except,
  Finally,
  For,
  From,
  Global,
  If,
  Import,
  In,
  Is,
  Lambda,
  Nonlocal,
  Not,
  Or,
  Pass,
  Raise,
  Return,
  Try,
  While,
  With,
  Yield,

  FirstKeyword = False,
  LastKeyword = Yield,
}

/** The keywords in the order of their tokens; they are the first names of every NameTable. */
export const KEYWORDS = [
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
] as const;

/** Soft keywords and other names that the grammar or the facts look for, with the ids that follow the keywords'. */
export const KNOWN_NAMES = [
  'match',
  'case',
  'type',
  '_',
  'lazy',
  'print',
  'exec',
  'self',
  'cls',
  '__init__',
  'staticmethod',
  '__all__',
] as const;

export const enum KnownName {
  match = 36,
  case,
  type,
  _,
  lazy,
  print,
  exec,
  self,
  cls,
  __init__,
  staticmethod,
  __all__,
}

/** The names with fixed ids: `new NameTable(FIXED_NAMES)`. */
export const FIXED_NAMES: readonly string[] = [...KEYWORDS, ...KNOWN_NAMES];

/**
 * The tokens of a file, four numbers each, in `data`:
 *   kind, first byte, byte after the last, and for names and keywords the id in the NameTable
 *   (for String: StringFlags; for FStringMiddle and TStringMiddle: MiddleFlags).
 * Newline spans its line break; Indent, Dedent and EndMarker are empty.
 */
export interface Tokens {
  data: Int32Array;
  /** Number of tokens, the EndMarker included. */
  count: number;
}

export const TOKEN_SIZE = 4;

/** What the prefix and the text of a string literal have. */
export const enum StringFlag {
  Backslash = 1,
  Bytes = 2,
  Raw = 4,
  /** The prefix `u` (not `U`), which CPython keeps as Constant.kind. */
  Unicode = 8,
}

/** What a middle of an f- or t-string has. */
export const enum MiddleFlag {
  Raw = 1,
  /** It ends with a doubled brace, of which the second is no part of the value but of the token. */
  DoubledBrace = 2,
}
