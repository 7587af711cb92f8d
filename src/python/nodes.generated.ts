// Generated from Python.asdl by scripts/generate-nodes.ts. DO NOT EDIT.

/** CPython's node classes. 0 is no kind, so that an absent node reads as 0. */
export const enum Kind {
  Module = 1,
  FunctionDef = 2,
  AsyncFunctionDef = 3,
  ClassDef = 4,
  Return = 5,
  Delete = 6,
  Assign = 7,
  TypeAlias = 8,
  AugAssign = 9,
  AnnAssign = 10,
  For = 11,
  AsyncFor = 12,
  While = 13,
  If = 14,
  With = 15,
  AsyncWith = 16,
  Match = 17,
  Raise = 18,
  Try = 19,
  TryStar = 20,
  Assert = 21,
  Import = 22,
  ImportFrom = 23,
  Global = 24,
  Nonlocal = 25,
  Expr = 26,
  Pass = 27,
  Break = 28,
  Continue = 29,
  BoolOp = 30,
  NamedExpr = 31,
  BinOp = 32,
  UnaryOp = 33,
  Lambda = 34,
  IfExp = 35,
  Dict = 36,
  Set = 37,
  ListComp = 38,
  SetComp = 39,
  DictComp = 40,
  GeneratorExp = 41,
  Await = 42,
  Yield = 43,
  YieldFrom = 44,
  Compare = 45,
  Call = 46,
  FormattedValue = 47,
  Interpolation = 48,
  JoinedStr = 49,
  TemplateStr = 50,
  Constant = 51,
  Attribute = 52,
  Subscript = 53,
  Starred = 54,
  Name = 55,
  List = 56,
  Tuple = 57,
  Slice = 58,
  Load = 59,
  Store = 60,
  Del = 61,
  And = 62,
  Or = 63,
  Add = 64,
  Sub = 65,
  Mult = 66,
  MatMult = 67,
  Div = 68,
  Mod = 69,
  Pow = 70,
  LShift = 71,
  RShift = 72,
  BitOr = 73,
  BitXor = 74,
  BitAnd = 75,
  FloorDiv = 76,
  Invert = 77,
  Not = 78,
  UAdd = 79,
  USub = 80,
  Eq = 81,
  NotEq = 82,
  Lt = 83,
  LtE = 84,
  Gt = 85,
  GtE = 86,
  Is = 87,
  IsNot = 88,
  In = 89,
  NotIn = 90,
  comprehension = 91,
  ExceptHandler = 92,
  arguments = 93,
  arg = 94,
  keyword = 95,
  alias = 96,
  withitem = 97,
  match_case = 98,
  MatchValue = 99,
  MatchSingleton = 100,
  MatchSequence = 101,
  MatchMapping = 102,
  MatchClass = 103,
  MatchStar = 104,
  MatchAs = 105,
  MatchOr = 106,
  TypeIgnore = 107,
  TypeVar = 108,
  ParamSpec = 109,
  TypeVarTuple = 110,
}

/** Offsets of the fields from a node's start in the heap, in the order of `_fields`. */
export const enum Field {
  Module_body = 3,
  Module_type_ignores = 4,
  FunctionDef_name = 3,
  FunctionDef_args = 4,
  FunctionDef_body = 5,
  FunctionDef_decorator_list = 6,
  FunctionDef_returns = 7,
  FunctionDef_type_params = 8,
  AsyncFunctionDef_name = 3,
  AsyncFunctionDef_args = 4,
  AsyncFunctionDef_body = 5,
  AsyncFunctionDef_decorator_list = 6,
  AsyncFunctionDef_returns = 7,
  AsyncFunctionDef_type_params = 8,
  ClassDef_name = 3,
  ClassDef_bases = 4,
  ClassDef_keywords = 5,
  ClassDef_body = 6,
  ClassDef_decorator_list = 7,
  ClassDef_type_params = 8,
  Return_value = 3,
  Delete_targets = 3,
  Assign_targets = 3,
  Assign_value = 4,
  TypeAlias_name = 3,
  TypeAlias_type_params = 4,
  TypeAlias_value = 5,
  AugAssign_target = 3,
  AugAssign_op = 4,
  AugAssign_value = 5,
  AnnAssign_target = 3,
  AnnAssign_annotation = 4,
  AnnAssign_value = 5,
  AnnAssign_simple = 6,
  For_target = 3,
  For_iter = 4,
  For_body = 5,
  For_orelse = 6,
  AsyncFor_target = 3,
  AsyncFor_iter = 4,
  AsyncFor_body = 5,
  AsyncFor_orelse = 6,
  While_test = 3,
  While_body = 4,
  While_orelse = 5,
  If_test = 3,
  If_body = 4,
  If_orelse = 5,
  With_items = 3,
  With_body = 4,
  AsyncWith_items = 3,
  AsyncWith_body = 4,
  Match_subject = 3,
  Match_cases = 4,
  Raise_exc = 3,
  Raise_cause = 4,
  Try_body = 3,
  Try_handlers = 4,
  Try_orelse = 5,
  Try_finalbody = 6,
  TryStar_body = 3,
  TryStar_handlers = 4,
  TryStar_orelse = 5,
  TryStar_finalbody = 6,
  Assert_test = 3,
  Assert_msg = 4,
  Import_names = 3,
  Import_is_lazy = 4,
  ImportFrom_module = 3,
  ImportFrom_names = 4,
  ImportFrom_level = 5,
  ImportFrom_is_lazy = 6,
  Global_names = 3,
  Nonlocal_names = 3,
  Expr_value = 3,
  BoolOp_op = 3,
  BoolOp_values = 4,
  NamedExpr_target = 3,
  NamedExpr_value = 4,
  BinOp_left = 3,
  BinOp_op = 4,
  BinOp_right = 5,
  UnaryOp_op = 3,
  UnaryOp_operand = 4,
  Lambda_args = 3,
  Lambda_body = 4,
  IfExp_test = 3,
  IfExp_body = 4,
  IfExp_orelse = 5,
  Dict_keys = 3,
  Dict_values = 4,
  Set_elts = 3,
  ListComp_elt = 3,
  ListComp_generators = 4,
  SetComp_elt = 3,
  SetComp_generators = 4,
  DictComp_key = 3,
  DictComp_value = 4,
  DictComp_generators = 5,
  GeneratorExp_elt = 3,
  GeneratorExp_generators = 4,
  Await_value = 3,
  Yield_value = 3,
  YieldFrom_value = 3,
  Compare_left = 3,
  Compare_ops = 4,
  Compare_comparators = 5,
  Call_func = 3,
  Call_args = 4,
  Call_keywords = 5,
  FormattedValue_value = 3,
  FormattedValue_conversion = 4,
  FormattedValue_format_spec = 5,
  Interpolation_value = 3,
  Interpolation_str = 4,
  Interpolation_conversion = 5,
  Interpolation_format_spec = 6,
  JoinedStr_values = 3,
  TemplateStr_values = 3,
  Constant_value = 3,
  Constant_pieces = 4,
  Constant_u = 5,
  Attribute_value = 3,
  Attribute_attr = 4,
  Attribute_ctx = 5,
  Subscript_value = 3,
  Subscript_slice = 4,
  Subscript_ctx = 5,
  Starred_value = 3,
  Starred_ctx = 4,
  Name_id = 3,
  Name_ctx = 4,
  List_elts = 3,
  List_ctx = 4,
  Tuple_elts = 3,
  Tuple_ctx = 4,
  Slice_lower = 3,
  Slice_upper = 4,
  Slice_step = 5,
  comprehension_target = 3,
  comprehension_iter = 4,
  comprehension_ifs = 5,
  comprehension_is_async = 6,
  ExceptHandler_type = 3,
  ExceptHandler_name = 4,
  ExceptHandler_body = 5,
  arguments_posonlyargs = 3,
  arguments_args = 4,
  arguments_vararg = 5,
  arguments_kwonlyargs = 6,
  arguments_kw_defaults = 7,
  arguments_kwarg = 8,
  arguments_defaults = 9,
  arg_arg = 3,
  arg_annotation = 4,
  keyword_arg = 3,
  keyword_value = 4,
  alias_name = 3,
  alias_asname = 4,
  withitem_context_expr = 3,
  withitem_optional_vars = 4,
  match_case_pattern = 3,
  match_case_guard = 4,
  match_case_body = 5,
  MatchValue_value = 3,
  MatchSingleton_value = 3,
  MatchSequence_patterns = 3,
  MatchMapping_keys = 3,
  MatchMapping_patterns = 4,
  MatchMapping_rest = 5,
  MatchClass_cls = 3,
  MatchClass_patterns = 4,
  MatchClass_kwd_attrs = 5,
  MatchClass_kwd_patterns = 6,
  MatchStar_name = 3,
  MatchAs_pattern = 3,
  MatchAs_name = 4,
  MatchOr_patterns = 3,
  TypeIgnore_lineno = 3,
  TypeVar_name = 3,
  TypeVar_bound = 4,
  TypeVar_default_value = 5,
  ParamSpec_name = 3,
  ParamSpec_default_value = 4,
  TypeVarTuple_name = 3,
  TypeVarTuple_default_value = 4,
}

/** How a field is stored. */
export const enum Shape {
  Node = 1,
  NodeList,
  Kind,
  KindList,
  Name,
  NameList,
  Int,
  Constant,
  Pieces,
  Text,
}

/** CPython's class name of each kind. */
export const KIND_NAMES: readonly string[] = [
  '',
  'Module',
  'FunctionDef',
  'AsyncFunctionDef',
  'ClassDef',
  'Return',
  'Delete',
  'Assign',
  'TypeAlias',
  'AugAssign',
  'AnnAssign',
  'For',
  'AsyncFor',
  'While',
  'If',
  'With',
  'AsyncWith',
  'Match',
  'Raise',
  'Try',
  'TryStar',
  'Assert',
  'Import',
  'ImportFrom',
  'Global',
  'Nonlocal',
  'Expr',
  'Pass',
  'Break',
  'Continue',
  'BoolOp',
  'NamedExpr',
  'BinOp',
  'UnaryOp',
  'Lambda',
  'IfExp',
  'Dict',
  'Set',
  'ListComp',
  'SetComp',
  'DictComp',
  'GeneratorExp',
  'Await',
  'Yield',
  'YieldFrom',
  'Compare',
  'Call',
  'FormattedValue',
  'Interpolation',
  'JoinedStr',
  'TemplateStr',
  'Constant',
  'Attribute',
  'Subscript',
  'Starred',
  'Name',
  'List',
  'Tuple',
  'Slice',
  'Load',
  'Store',
  'Del',
  'And',
  'Or',
  'Add',
  'Sub',
  'Mult',
  'MatMult',
  'Div',
  'Mod',
  'Pow',
  'LShift',
  'RShift',
  'BitOr',
  'BitXor',
  'BitAnd',
  'FloorDiv',
  'Invert',
  'Not',
  'UAdd',
  'USub',
  'Eq',
  'NotEq',
  'Lt',
  'LtE',
  'Gt',
  'GtE',
  'Is',
  'IsNot',
  'In',
  'NotIn',
  'comprehension',
  'ExceptHandler',
  'arguments',
  'arg',
  'keyword',
  'alias',
  'withitem',
  'match_case',
  'MatchValue',
  'MatchSingleton',
  'MatchSequence',
  'MatchMapping',
  'MatchClass',
  'MatchStar',
  'MatchAs',
  'MatchOr',
  'TypeIgnore',
  'TypeVar',
  'ParamSpec',
  'TypeVarTuple',
];

export const KIND_COUNT = 111;

/** Length of a node of each kind in the heap, header included. */
export const NODE_SIZES = Uint8Array.from([
  0,
  5, // Module
  9, // FunctionDef
  9, // AsyncFunctionDef
  9, // ClassDef
  4, // Return
  4, // Delete
  5, // Assign
  6, // TypeAlias
  6, // AugAssign
  7, // AnnAssign
  7, // For
  7, // AsyncFor
  6, // While
  6, // If
  5, // With
  5, // AsyncWith
  5, // Match
  5, // Raise
  7, // Try
  7, // TryStar
  5, // Assert
  5, // Import
  7, // ImportFrom
  4, // Global
  4, // Nonlocal
  4, // Expr
  3, // Pass
  3, // Break
  3, // Continue
  5, // BoolOp
  5, // NamedExpr
  6, // BinOp
  5, // UnaryOp
  5, // Lambda
  6, // IfExp
  5, // Dict
  4, // Set
  5, // ListComp
  5, // SetComp
  6, // DictComp
  5, // GeneratorExp
  4, // Await
  4, // Yield
  4, // YieldFrom
  6, // Compare
  6, // Call
  6, // FormattedValue
  7, // Interpolation
  4, // JoinedStr
  4, // TemplateStr
  6, // Constant
  6, // Attribute
  6, // Subscript
  5, // Starred
  5, // Name
  5, // List
  5, // Tuple
  6, // Slice
  3, // Load
  3, // Store
  3, // Del
  3, // And
  3, // Or
  3, // Add
  3, // Sub
  3, // Mult
  3, // MatMult
  3, // Div
  3, // Mod
  3, // Pow
  3, // LShift
  3, // RShift
  3, // BitOr
  3, // BitXor
  3, // BitAnd
  3, // FloorDiv
  3, // Invert
  3, // Not
  3, // UAdd
  3, // USub
  3, // Eq
  3, // NotEq
  3, // Lt
  3, // LtE
  3, // Gt
  3, // GtE
  3, // Is
  3, // IsNot
  3, // In
  3, // NotIn
  7, // comprehension
  6, // ExceptHandler
  10, // arguments
  5, // arg
  5, // keyword
  5, // alias
  5, // withitem
  6, // match_case
  4, // MatchValue
  4, // MatchSingleton
  4, // MatchSequence
  6, // MatchMapping
  7, // MatchClass
  4, // MatchStar
  5, // MatchAs
  4, // MatchOr
  4, // TypeIgnore
  6, // TypeVar
  5, // ParamSpec
  5, // TypeVarTuple
]);

/** The fields of each kind: their names and shapes, in order. */
export const FIELDS: readonly (readonly { readonly name: string; readonly shape: Shape }[])[] = [
  [],
  [
    { name: 'body', shape: Shape.NodeList },
    { name: 'type_ignores', shape: Shape.NodeList },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'args', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'decorator_list', shape: Shape.NodeList },
    { name: 'returns', shape: Shape.Node },
    { name: 'type_params', shape: Shape.NodeList },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'args', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'decorator_list', shape: Shape.NodeList },
    { name: 'returns', shape: Shape.Node },
    { name: 'type_params', shape: Shape.NodeList },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'bases', shape: Shape.NodeList },
    { name: 'keywords', shape: Shape.NodeList },
    { name: 'body', shape: Shape.NodeList },
    { name: 'decorator_list', shape: Shape.NodeList },
    { name: 'type_params', shape: Shape.NodeList },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'targets', shape: Shape.NodeList },
  ],
  [
    { name: 'targets', shape: Shape.NodeList },
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'name', shape: Shape.Node },
    { name: 'type_params', shape: Shape.NodeList },
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'op', shape: Shape.Kind },
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'annotation', shape: Shape.Node },
    { name: 'value', shape: Shape.Node },
    { name: 'simple', shape: Shape.Int },
  ],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'iter', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
  ],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'iter', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
  ],
  [
    { name: 'test', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
  ],
  [
    { name: 'test', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
  ],
  [
    { name: 'items', shape: Shape.NodeList },
    { name: 'body', shape: Shape.NodeList },
  ],
  [
    { name: 'items', shape: Shape.NodeList },
    { name: 'body', shape: Shape.NodeList },
  ],
  [
    { name: 'subject', shape: Shape.Node },
    { name: 'cases', shape: Shape.NodeList },
  ],
  [
    { name: 'exc', shape: Shape.Node },
    { name: 'cause', shape: Shape.Node },
  ],
  [
    { name: 'body', shape: Shape.NodeList },
    { name: 'handlers', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
    { name: 'finalbody', shape: Shape.NodeList },
  ],
  [
    { name: 'body', shape: Shape.NodeList },
    { name: 'handlers', shape: Shape.NodeList },
    { name: 'orelse', shape: Shape.NodeList },
    { name: 'finalbody', shape: Shape.NodeList },
  ],
  [
    { name: 'test', shape: Shape.Node },
    { name: 'msg', shape: Shape.Node },
  ],
  [
    { name: 'names', shape: Shape.NodeList },
    { name: 'is_lazy', shape: Shape.Int },
  ],
  [
    { name: 'module', shape: Shape.Name },
    { name: 'names', shape: Shape.NodeList },
    { name: 'level', shape: Shape.Int },
    { name: 'is_lazy', shape: Shape.Int },
  ],
  [
    { name: 'names', shape: Shape.NameList },
  ],
  [
    { name: 'names', shape: Shape.NameList },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [],
  [],
  [],
  [
    { name: 'op', shape: Shape.Kind },
    { name: 'values', shape: Shape.NodeList },
  ],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'left', shape: Shape.Node },
    { name: 'op', shape: Shape.Kind },
    { name: 'right', shape: Shape.Node },
  ],
  [
    { name: 'op', shape: Shape.Kind },
    { name: 'operand', shape: Shape.Node },
  ],
  [
    { name: 'args', shape: Shape.Node },
    { name: 'body', shape: Shape.Node },
  ],
  [
    { name: 'test', shape: Shape.Node },
    { name: 'body', shape: Shape.Node },
    { name: 'orelse', shape: Shape.Node },
  ],
  [
    { name: 'keys', shape: Shape.NodeList },
    { name: 'values', shape: Shape.NodeList },
  ],
  [
    { name: 'elts', shape: Shape.NodeList },
  ],
  [
    { name: 'elt', shape: Shape.Node },
    { name: 'generators', shape: Shape.NodeList },
  ],
  [
    { name: 'elt', shape: Shape.Node },
    { name: 'generators', shape: Shape.NodeList },
  ],
  [
    { name: 'key', shape: Shape.Node },
    { name: 'value', shape: Shape.Node },
    { name: 'generators', shape: Shape.NodeList },
  ],
  [
    { name: 'elt', shape: Shape.Node },
    { name: 'generators', shape: Shape.NodeList },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'left', shape: Shape.Node },
    { name: 'ops', shape: Shape.KindList },
    { name: 'comparators', shape: Shape.NodeList },
  ],
  [
    { name: 'func', shape: Shape.Node },
    { name: 'args', shape: Shape.NodeList },
    { name: 'keywords', shape: Shape.NodeList },
  ],
  [
    { name: 'value', shape: Shape.Node },
    { name: 'conversion', shape: Shape.Int },
    { name: 'format_spec', shape: Shape.Node },
  ],
  [
    { name: 'value', shape: Shape.Node },
    { name: 'str', shape: Shape.Text },
    { name: 'conversion', shape: Shape.Int },
    { name: 'format_spec', shape: Shape.Node },
  ],
  [
    { name: 'values', shape: Shape.NodeList },
  ],
  [
    { name: 'values', shape: Shape.NodeList },
  ],
  [
    { name: 'value', shape: Shape.Constant },
    { name: 'pieces', shape: Shape.Pieces },
    { name: 'u', shape: Shape.Int },
  ],
  [
    { name: 'value', shape: Shape.Node },
    { name: 'attr', shape: Shape.Name },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'value', shape: Shape.Node },
    { name: 'slice', shape: Shape.Node },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'value', shape: Shape.Node },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'id', shape: Shape.Name },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'elts', shape: Shape.NodeList },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'elts', shape: Shape.NodeList },
    { name: 'ctx', shape: Shape.Kind },
  ],
  [
    { name: 'lower', shape: Shape.Node },
    { name: 'upper', shape: Shape.Node },
    { name: 'step', shape: Shape.Node },
  ],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  [
    { name: 'target', shape: Shape.Node },
    { name: 'iter', shape: Shape.Node },
    { name: 'ifs', shape: Shape.NodeList },
    { name: 'is_async', shape: Shape.Int },
  ],
  [
    { name: 'type', shape: Shape.Node },
    { name: 'name', shape: Shape.Name },
    { name: 'body', shape: Shape.NodeList },
  ],
  [
    { name: 'posonlyargs', shape: Shape.NodeList },
    { name: 'args', shape: Shape.NodeList },
    { name: 'vararg', shape: Shape.Node },
    { name: 'kwonlyargs', shape: Shape.NodeList },
    { name: 'kw_defaults', shape: Shape.NodeList },
    { name: 'kwarg', shape: Shape.Node },
    { name: 'defaults', shape: Shape.NodeList },
  ],
  [
    { name: 'arg', shape: Shape.Name },
    { name: 'annotation', shape: Shape.Node },
  ],
  [
    { name: 'arg', shape: Shape.Name },
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'asname', shape: Shape.Name },
  ],
  [
    { name: 'context_expr', shape: Shape.Node },
    { name: 'optional_vars', shape: Shape.Node },
  ],
  [
    { name: 'pattern', shape: Shape.Node },
    { name: 'guard', shape: Shape.Node },
    { name: 'body', shape: Shape.NodeList },
  ],
  [
    { name: 'value', shape: Shape.Node },
  ],
  [
    { name: 'value', shape: Shape.Constant },
  ],
  [
    { name: 'patterns', shape: Shape.NodeList },
  ],
  [
    { name: 'keys', shape: Shape.NodeList },
    { name: 'patterns', shape: Shape.NodeList },
    { name: 'rest', shape: Shape.Name },
  ],
  [
    { name: 'cls', shape: Shape.Node },
    { name: 'patterns', shape: Shape.NodeList },
    { name: 'kwd_attrs', shape: Shape.NameList },
    { name: 'kwd_patterns', shape: Shape.NodeList },
  ],
  [
    { name: 'name', shape: Shape.Name },
  ],
  [
    { name: 'pattern', shape: Shape.Node },
    { name: 'name', shape: Shape.Name },
  ],
  [
    { name: 'patterns', shape: Shape.NodeList },
  ],
  [
    { name: 'lineno', shape: Shape.Int },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'bound', shape: Shape.Node },
    { name: 'default_value', shape: Shape.Node },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'default_value', shape: Shape.Node },
  ],
  [
    { name: 'name', shape: Shape.Name },
    { name: 'default_value', shape: Shape.Node },
  ],
];

/** Whether a kind is one of the ASDL sum `stmt`. */
export function isStmt(kind: number): boolean {
  return kind >= 2 && kind <= 29;
}

/** Whether a kind is one of the ASDL sum `expr`. */
export function isExpr(kind: number): boolean {
  return kind >= 30 && kind <= 58;
}

/** Whether a kind is one of the ASDL sum `expr_context`. */
export function isExprContext(kind: number): boolean {
  return kind >= 59 && kind <= 61;
}

/** Whether a kind is one of the ASDL sum `boolop`. */
export function isBoolop(kind: number): boolean {
  return kind >= 62 && kind <= 63;
}

/** Whether a kind is one of the ASDL sum `operator`. */
export function isOperator(kind: number): boolean {
  return kind >= 64 && kind <= 76;
}

/** Whether a kind is one of the ASDL sum `unaryop`. */
export function isUnaryop(kind: number): boolean {
  return kind >= 77 && kind <= 80;
}

/** Whether a kind is one of the ASDL sum `cmpop`. */
export function isCmpop(kind: number): boolean {
  return kind >= 81 && kind <= 90;
}

/** Whether a kind is one of the ASDL sum `pattern`. */
export function isPattern(kind: number): boolean {
  return kind >= 99 && kind <= 106;
}

/** Whether a kind is one of the ASDL sum `type_param`. */
export function isTypeParam(kind: number): boolean {
  return kind >= 108 && kind <= 110;
}
