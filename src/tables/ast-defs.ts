import { BOOL, INT, STRING, STRINGS, optional, required, table } from './column';

/** metrics/ast_defs.parquet */
export const AST_DEFS = table('ast_defs', 'One row per function or class, by path and position.', 'metrics/ast_defs.parquet', null, [
  required('node_id', STRING, 'node_id of the definition in ast_nodes.'),
  required('module_id', STRING, 'First 12 hex digits of the sha1 of path.'),
  required('module_name', STRING, 'Dotted name of the module that the file is.'),
  required('path', STRING, 'File, relative to the root of the repository, with / as separator.'),
  required('kind', STRING, 'function or class.'),
  required('name', STRING, 'Name of the definition.'),
  required('qualname', STRING, 'Dotted name within the module: Outer.method.inner.'),
  required('lineno', INT, 'Line of def or class, decorators not counted, from 1.'),
  required('end_lineno', INT, 'Last line, counted from 1.'),
  required('is_async', BOOL, 'Whether it is an async def.'),
  required('is_method', BOOL, 'Whether it is a function whose nearest enclosing scope is a class.'),
  required('is_public', BOOL, 'Whether name does not begin with an underscore.'),
  required('decorators', STRINGS, 'Decorators, dotted and with aliases resolved, in order.'),
  required('has_docstring', BOOL, 'Whether it has a docstring, be it empty.'),
  required('sloc', INT, 'Lines from lineno to end_lineno that are neither blank nor begin with #.'),
  required(
    'cyclomatic',
    INT,
    '1 + its decisions below: if, for, while, async for, conditional expressions, with, try, operands of and/or beyond the first, ifs of comprehensions.',
  ),
  required('params', INT, 'Parameters, self and cls included; 0 for a class.'),
  required('params_annotated', INT, 'Those of them that have an annotation.'),
  required('returns_annotated', BOOL, 'Whether it has a return annotation.'),
  required('nesting', INT, 'Deepest stack of definitions and decisions in it, itself counting 1.'),
  optional('mccabe', INT, 'Complexity as ruff’s rule C901 counts it; null for a class.'),
  required('radon_cc', INT, 'Complexity as radon’s cc counts the block.'),
  required('cognitive', INT, 'Cognitive complexity as SonarSource’s Python analyser counts it.'),
  optional(
    'slots',
    INT,
    'Places for an annotation: parameters without the implicit self or cls, and the return but that of __init__; null for a class.',
  ),
  optional('slots_annotated', INT, 'Those of them that have one; null for a class.'),
  optional(
    'missing_annotations',
    STRINGS,
    'Names of the parameters without an annotation, then return when that has none; null for a class.',
  ),
  required(
    'fingerprint',
    STRING,
    'Hash of signature, decorators and body without positions and own name: equal for code that was moved or renamed.',
  ),
]);
