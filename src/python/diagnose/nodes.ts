/**
 * What an expression is, as far as messages tell. The heap of a Matcher holds nodes as
 * (kind, first token, last token, count of children, children…); a value is
 *   0        no match
 *   Done     a match that nothing looks at
 *   < 0      the token with index -value - 1
 *   else     a node, or a Seq of values
 */
export const NODES = [
  'Seq',
  'Other',
  'Attribute',
  'Subscript',
  'Starred',
  'Name',
  'List',
  'Tuple',
  'Lambda',
  'Call',
  'BoolOp',
  'BinOp',
  'UnaryOp',
  'GeneratorExp',
  'Yield',
  'Await',
  'ListComp',
  'SetComp',
  'DictComp',
  'Dict',
  'Set',
  'JoinedStr',
  'TemplateStr',
  'Literal',
  'BytesLiteral',
  'Compare',
  'CompareIn',
  'CompareOther',
  'IfExp',
  'NamedExpr',
  'Comprehension',
  'Keyword',
  'KeywordUnpacking',
  'True',
  'False',
  'None',
  'Ellipsis',
] as const;

export type NodeName = (typeof NODES)[number];

export const enum Value {
  Fail = 0,
  Done = 1,
}

/** `_PyPegen_get_expr_name`: how CPython calls an expression in its messages. */
export const DESCRIPTIONS: Partial<Record<NodeName, string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  TemplateStr: 't-string expression',
  Literal: 'literal',
  BytesLiteral: 'literal',
  True: 'True',
  False: 'False',
  None: 'None',
  Ellipsis: 'ellipsis',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};
