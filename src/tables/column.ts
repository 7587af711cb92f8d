import { Bool, Field, Float64, Int32, List, Map_, Schema, Struct, Utf8, type DataType, type TypeMap } from 'apache-arrow';

/** Where a column's sentence is kept in its field. */
export const COMMENT = 'comment';

/** A column that always has a value, and the sentence that says which. */
export function required(name: string, type: DataType, comment: string): Field {
  return new Field(name, type, false, new Map([[COMMENT, comment]]));
}

/** A column that may be null; the sentence says when. */
export function optional(name: string, type: DataType, comment: string): Field {
  return new Field(name, type, true, new Map([[COMMENT, comment]]));
}

export const STRING = new Utf8();
export const INT = new Int32();
export const DOUBLE = new Float64();
export const BOOL = new Bool();
export const STRINGS = listOf(new Field('element', STRING, true));

/** What `params` holds for each parameter. */
export const PARAMS = listOf(
  new Field(
    'element',
    new Struct([
      new Field('name', STRING, false),
      new Field('annotation', STRING, true),
      new Field('default', STRING, true),
      new Field('kind', STRING, false),
    ]),
    false,
  ),
);

export const COUNTS = new Map_<Utf8, Int32>(
  new Field('entries', new Struct<{ key: Utf8; value: Int32 }>([new Field('key', STRING, false), new Field('value', INT, false)]), false),
);

/** A public table: its schema, and the file in a dataset that holds it. */
export interface Table {
  readonly name: string;
  /** What one row is. */
  readonly grain: string;
  /** Parquet file, relative to the dataset. */
  readonly path: string;
  /** JSONL mirror, where the table has one. */
  readonly mirror: string | null;
  readonly schema: Schema<TypeMap>;
}

export function table(name: string, grain: string, path: string, mirror: string | null, columns: readonly Field[]): Table {
  return { name, grain, path, mirror, schema: new Schema([...columns]) };
}

function listOf(element: Field): List {
  return new List(element);
}
