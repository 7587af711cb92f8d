import { Field, List, Struct, type DataType } from 'apache-arrow';
import { AST_METRICS } from './ast-metrics';
import { BOOL, INT, STRING, STRINGS, optional, required, table } from './column';

const listOf = (fields: readonly Field[]): List => new List(new Field('element', new Struct([...fields]), false));
const plain = (name: string, type: DataType, nullable = false): Field => new Field(name, type, nullable);

/** What `ast` leaves to the columns of the row. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['module_id', 'module_name', 'path', 'path_norm', 'errors']);

const IMPORTS = listOf([
  plain('module', STRING, true),
  plain('names', STRINGS),
  plain('aliases', listOf([plain('name', STRING), plain('asname', STRING)])),
  plain('is_star', BOOL),
  plain('level', INT),
]);
const DEFS = listOf([plain('kind', STRING), plain('name', STRING), plain('qualname', STRING), plain('lineno', INT)]);
const OUTLINE = listOf([plain('kind', STRING), plain('name', STRING), plain('start_byte', INT), plain('end_byte', INT)]);
const AST_DEFS = listOf([
  plain('kind', STRING),
  plain('name', STRING),
  plain('qualname', STRING),
  plain('lineno', INT),
  plain('cyclomatic', INT),
  plain('cognitive', INT),
  plain('params', INT),
  plain('params_annotated', INT),
  plain('returns_annotated', BOOL),
  plain('nesting', INT),
]);
const AST = new Struct([
  ...AST_METRICS.schema.fields.filter(({ name }) => !OF_THE_ROW.has(name)).map(({ name, type, nullable }) => plain(name, type, nullable)),
  plain('defs', AST_DEFS),
]);

/** modules/modules.jsonl: JSON Lines, not Parquet. */
export const MODULES = table('modules', 'One row per file, by path. JSON Lines.', 'modules/modules.jsonl', null, [
  required('path', STRING, 'File, relative to the root of the repository, with / as separator.'),
  required('path_norm', STRING, 'The same as path.'),
  required('module_name', STRING, 'Dotted name of the module that the file is.'),
  required('module_id', STRING, 'First 12 hex digits of the sha1 of path.'),
  optional('docstring', STRING, 'As ast.get_docstring gives it; null without one.'),
  required(
    'imports',
    IMPORTS,
    'Import statements in their order, import a, b as two: module as written (null in from . import x), names (empty for import a), the aliases among them, whether it is a star import, number of leading dots.',
  ),
  required('defs', DEFS, 'Functions and classes in their order, nested ones too.'),
  required('exports', STRINGS, 'The names that literals put into __all__; empty without one.'),
  optional('exports_complete', BOOL, 'Whether nothing but literals has a say in __all__; null where the module has none.'),
  required('outline_nodes', OUTLINE, 'Functions and classes as tree-sitter calls them, and the bytes that each takes.'),
  required('scip_symbols', STRINGS, 'Symbols that a SCIP index defines in the file; empty without an index.'),
  required('parse_ok', BOOL, 'Whether CPython accepts the file.'),
  required('errors', STRINGS, 'Why the file could not be decoded or parsed; empty when it could.'),
  required('tags', STRINGS, 'Tags, sorted: see docs/tags.md.'),
  optional('type_errors', INT, 'The higher of Pyright’s and Pyrefly’s counts; null without a report.'),
  required('ast', AST, 'The file’s row of ast_metrics, and its definitions with their metrics.'),
]);
