import { BOOL, INT, PARAMS, STRING, STRINGS, optional, required, table } from './column';

/** ast/ast_nodes.parquet */
export const AST_NODES = table('ast_nodes', 'One row per AST node, by path and seq.', 'ast/ast_nodes.parquet', 'ast/ast_nodes.jsonl', [
  required(
    'node_id',
    STRING,
    'First 16 hex digits of the sha1 of path|node_type|name|lineno:col_offset-end_lineno:end_col_offset; unique in a dataset.',
  ),
  optional('parent_id', STRING, 'node_id of the nearest ancestor that has a row; null for a Module.'),
  optional('def_id', STRING, 'node_id of the innermost function or class around the node; null at module level.'),
  required('seq', INT, 'Number of the row within its file in pre-order; the Module is 0.'),
  required('subtree_end', INT, 'Highest seq below the node, its own when there is none: what is under it has seq between the two.'),
  required('path', STRING, 'File, relative to the root of the repository, with / as separator.'),
  required('module', STRING, 'Dotted name of the module that the file is.'),
  required('module_id', STRING, 'First 12 hex digits of the sha1 of path.'),
  required('node_type', STRING, 'Class name of the node in CPython’s ast: FunctionDef, Call, ImportFrom.'),
  optional(
    'name',
    STRING,
    'Name of what is defined, assigned, imported or called, dotted and with aliases resolved where it is a reference; null where the node has none.',
  ),
  optional(
    'qualname',
    STRING,
    'For a function or class its dotted name within the module, for other nodes that of the definition around them; null at module level.',
  ),
  required('lineno', INT, 'First line, counted from 1; 0 for a Module.'),
  required('end_lineno', INT, 'Last line, counted from 1; 0 for a Module.'),
  required('col_offset', INT, 'First column, counted from 0 in bytes of UTF-8.'),
  required('end_col_offset', INT, 'Column after the last one, counted from 0 in bytes of UTF-8.'),
  required('start_byte', INT, 'Offset of the first byte in the file’s text as UTF-8, without a byte order mark.'),
  required('end_byte', INT, 'Offset after the last byte in the file’s text as UTF-8, without a byte order mark.'),
  optional('docstring', STRING, 'Docstring of a Module, function or class as ast.get_docstring gives it; null without one.'),
  optional('decorators', STRINGS, 'Decorators of a function or class, dotted and with aliases resolved, in order; null for other nodes.'),
  optional('bases', STRINGS, 'Bases of a class, dotted and with aliases resolved, in order; null for other nodes.'),
  optional(
    'params',
    PARAMS,
    'Parameters of a function in the order of its signature, kind being posonly, pos, vararg, kwonly or varkw; null for other nodes.',
  ),
  optional('args', STRINGS, 'Names of the parameters in the same order, the variadic ones with their stars; null for other nodes.'),
  optional('returns', STRING, 'Return annotation of a function as ast.unparse prints it; null without one.'),
  optional('annotation', STRING, 'Annotation of an AnnAssign or arg as ast.unparse prints it; null for other nodes.'),
  optional(
    'value_preview',
    STRING,
    'Value of an assignment, Return or TypeAlias, or a Call itself, as ast.unparse prints it, cut after 120 characters; null for other nodes.',
  ),
  required('async', BOOL, 'Whether the node is an AsyncFunctionDef, AsyncFor or AsyncWith.'),
  optional('is_public', BOOL, 'Whether name does not begin with an underscore; null without a name.'),
  required('parse_ok', BOOL, 'Whether CPython accepts the file.'),
  optional('errors', STRINGS, 'Why the file could not be decoded or parsed; null when it could.'),
]);
