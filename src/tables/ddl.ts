import { DataType, type Field } from 'apache-arrow';
import { COMMENT, type Table } from './column';

/** DuckDB's name of an Arrow type. */
export function duckdbType(type: DataType): string {
  if (DataType.isUtf8(type)) return 'varchar';
  if (DataType.isInt(type) && type.bitWidth === 32 && type.isSigned) return 'integer';
  if (DataType.isFloat(type)) return 'double';
  if (DataType.isBool(type)) return 'boolean';
  const children = type.children as readonly Field<DataType>[];
  const [child] = children;
  if (DataType.isList(type) && child !== undefined) return `${duckdbType(child.type)}[]`;
  if (DataType.isStruct(type)) return `struct(${members(children).join(', ')})`;
  if (DataType.isMap(type) && child !== undefined)
    return `map(${(child.type.children as Field<DataType>[]).map((field) => duckdbType(field.type)).join(', ')})`;
  throw new Error('an Arrow type that has no DuckDB type');
}

function members(fields: readonly Field<DataType>[]): string[] {
  return fields.map((field) => `${quoted(field.name)} ${duckdbType(field.type)}`);
}

/** `create table` of a public table; `schemaName` may begin with a database: `target.codeintel`. */
export function createTable({ name, schema }: Table, schemaName?: string): string {
  const columns = schema.fields.map((field) => `  ${quoted(field.name)} ${duckdbType(field.type)}${field.nullable ? '' : ' not null'}`);
  return `create table ${schemaName === undefined ? '' : `${schemaName.split('.').map(quoted).join('.')}.`}${quoted(name)} (\n${columns.join(',\n')}\n)`;
}

/** The columns of a query in the order and the types of a public table, whatever its own. */
export function conform({ schema }: Table, query: string): string {
  const columns = schema.fields.map((field) => `  cast(${quoted(field.name)} as ${duckdbType(field.type)}) as ${quoted(field.name)}`);
  return `select\n${columns.join(',\n')}\nfrom (\n${query}\n)`;
}

/** Each column and its sentence. */
export function comments({ schema }: Table): Record<string, string> {
  return Object.fromEntries(schema.fields.map((field) => [field.name, field.metadata.get(COMMENT) ?? '']));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
