import { quote } from '../../log/sanitize';
import { nearest } from '../../options/nearest';
import { literal, type Session } from '../../store/session';

/** An expression is not one that a gate may have. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    /** Character of the expression that is meant. */
    readonly offset: number,
    readonly advice?: string,
  ) {
    super(message);
  }
}

/** Functions and operators that look at their arguments and at nothing else, in time that does not explode. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  ...['+', '-', '*', '/', '//', '%', '||', '!', '~~', '!~~', '~~*', '!~~*', '~~~'],
  ...[
    'abs',
    'ceil',
    'ceiling',
    'floor',
    'round',
    'sign',
    'sqrt',
    'ln',
    'log',
    'log2',
    'log10',
    'greatest',
    'least',
    'if',
    'ifnull',
    'nullif',
  ],
  ...[
    'len',
    'length',
    'lower',
    'upper',
    'trim',
    'starts_with',
    'ends_with',
    'prefix',
    'suffix',
    'contains',
    'like_escape',
    'not_like_escape',
  ],
  ...['list_contains', 'list_has', 'list_has_any', 'list_has_all', 'array_contains', 'regexp_matches', 'regexp_full_match'],
  ...['split_part', 'parse_filename', 'parse_dirname', 'isnan'],
]);
/** Functions that an expression may call, by name. */
export const FUNCTION_NAMES: readonly string[] = [...FUNCTIONS].filter((name) => /^\w/.test(name));
const TYPES: ReadonlySet<string> = new Set(['BOOLEAN', 'INTEGER', 'BIGINT', 'DOUBLE', 'FLOAT', 'DECIMAL', 'VARCHAR']);

/** What DuckDB's parser calls what no gate may have, in people's words. */
const REFUSED: Readonly<Record<string, string>> = {
  SUBQUERY: 'a subquery',
  WINDOW: 'a window function',
  STAR: 'a star',
  PARAMETER: 'a parameter',
  LAMBDA: 'a lambda',
  LAMBDAREF: 'a lambda',
  DEFAULT: 'DEFAULT',
  COLLATE: 'a collation',
};

/** A node of DuckDB's syntax tree as JSON. */
type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const SELECT = 'select ';

/**
 * Parses an expression with DuckDB's own parser, without running it, and refuses what is more than a question about the columns of
 * a row. Gives the columns that it names.
 * @throws ExpressionError
 */
export async function checkExpression(session: Session, expression: string, columns: readonly string[]): Promise<string[]> {
  const statement = `${SELECT}${expression}\n`;
  const [row] = await session.rows<{ tree: string }>(`select json_serialize_sql(${literal(statement)}) as tree`);
  const tree = JSON.parse(row!.tree) as JsonObject;
  const charactersBefore = (bytes: number): number => {
    const all = Buffer.from(statement);
    return bytes > all.length ? 0 : Math.max(all.toString('utf8', 0, bytes).length - SELECT.length, 0);
  };
  if (tree.error === true) {
    const position = Number(tree.position ?? 0);
    throw new ExpressionError(wordsOf(textOf(tree.error_message)), charactersBefore(position), 'Write one condition as DuckDB has it.');
  }
  const found = new Set<string>();
  const refuse = (what: string, at: JsonObject, advice?: string): never => {
    throw new ExpressionError(what, charactersBefore(Number(at.query_location ?? 0)), advice);
  };
  visit(onlyExpression(tree, refuse), columns, found, refuse);
  return [...found];
}

/** A value that DuckDB gives as text. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

type Refuse = (what: string, at: JsonObject, advice?: string) => never;

/** The one expression of `select <expression>`, when there is nothing else in it. */
function onlyExpression(tree: JsonObject, refuse: Refuse): JsonObject {
  const statements = tree.statements as JsonObject[];
  const node = statements[0]?.node as JsonObject;
  const list = (node.select_list ?? []) as JsonObject[];
  const only = list[0];
  const isPlain =
    statements.length === 1 &&
    list.length === 1 &&
    node.type === 'SELECT_NODE' &&
    (node.from_table as JsonObject | null)?.type === 'EMPTY' &&
    (node.modifiers as Json[]).length === 0 &&
    ['where_clause', 'having', 'qualify', 'sample'].every((clause) => node[clause] === null) &&
    (node.group_expressions as Json[]).length === 0;
  if (only === undefined || !isPlain || only.alias !== '')
    return refuse('it is more than one condition', {}, 'Join conditions with and or or.');
  return only;
}

function visit(node: JsonObject, columns: readonly string[], found: Set<string>, refuse: Refuse): void {
  switch (node.class) {
    case 'COLUMN_REF': {
      const names = node.column_names as string[];
      const name = names.join('.').toLowerCase();
      if (!columns.includes(name)) {
        const meant = nearest(name, columns);
        refuse(
          `there is no column ${quote(names.join('.'))}`,
          node,
          `${meant === undefined ? '' : `Did you mean ${meant}? `}The columns are ${columns.join(', ')}.`,
        );
      }
      found.add(name);
      break;
    }
    case 'FUNCTION': {
      const name = textOf(node.function_name).toLowerCase();
      const isPlain = node.filter === null && node.distinct === false && node.schema === '' && node.catalog === '';
      if (!FUNCTIONS.has(name) || !isPlain)
        refuse(`the function ${quote(name)} is not for gates`, node, `Those that are: ${FUNCTION_NAMES.join(', ')}.`);
      break;
    }
    case 'CAST': {
      const type = textOf((node.cast_type as JsonObject).id);
      if (!TYPES.has(type)) refuse(`a gate has no use for the type ${quote(type)}`, node, `Use ${[...TYPES].join(', ').toLowerCase()}.`);
      break;
    }
    case 'CONSTANT':
    case 'COMPARISON':
    case 'CONJUNCTION':
    case 'OPERATOR':
    case 'BETWEEN':
    case 'CASE':
      break;
    default:
      refuse(
        `${REFUSED[textOf(node.class)] ?? textOf(node.class).toLowerCase()} is not for gates`,
        node,
        'Ask about the columns of one row only.',
      );
  }
  for (const value of Object.values(node)) visitValue(value, columns, found, refuse);
}

/** Whatever hangs below a node: other nodes are found wherever they are. */
function visitValue(value: Json, columns: readonly string[], found: Set<string>, refuse: Refuse): void {
  if (Array.isArray(value)) for (const item of value) visitValue(item, columns, found, refuse);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.class === 'string') visit(value, columns, found, refuse);
    else if ('node' in value || 'select_list' in value)
      refuse('a subquery is not for gates', value, 'Ask about the columns of one row only.');
    else for (const inner of Object.values(value)) visitValue(inner, columns, found, refuse);
  }
}

/** `syntax error at or near ";"`, cleaned. */
function wordsOf(message: string): string {
  const line = message.split('\n', 1)[0]!.replace(/^Parser Error:\s*/, '');
  return line.startsWith('Only SELECT') ? 'it is more than one condition' : line;
}
