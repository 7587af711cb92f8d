import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { UsageError, errorMessage } from '../errors';
import type { QueryCommand } from '../options/dataset-commands';
import { openDataset, type Answer } from '../store/dataset';
import { csvOf } from './answers/csv';
import { jsonOf } from './answers/json';
import { tableOf } from './answers/table';

const FORMATS: Readonly<Record<QueryCommand['as'], (answer: Answer) => AsyncIterable<string>>> = {
  table: tableOf,
  csv: csvOf,
  json: jsonOf,
};

/** What is asked where nothing is: the tables. */
const TABLES = `select table_name as "table", count(*) as columns, string_agg(column_name, ', ' order by column_index) as names
from duckdb_columns() where schema_name = 'main' and not internal group by all order by all`;

/** Answers questions to a dataset, as text. */
export async function* query(command: QueryCommand, stdin: NodeJS.ReadStream): AsyncGenerator<string> {
  const sql = await sqlOf(command, stdin);
  const dataset = await openDataset(command.folder);
  try {
    let first = true;
    for await (const answer of dataset.answers(sql)) {
      if (!first) yield '\n';
      first = false;
      yield* FORMATS[command.as](answer);
    }
  } catch (error) {
    throw new UsageError(firstLines(errorMessage(error)), 'ast-dataset query DIR, without SQL, names the tables and their columns.', {
      cause: error,
    });
  } finally {
    dataset.close();
  }
}

async function sqlOf({ sql, file }: QueryCommand, stdin: NodeJS.ReadStream): Promise<string> {
  if (sql !== null) return sql;
  if (file === null) return TABLES;
  if (file === '-') return textOf(stdin);
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${errorMessage(error)}`, 'Give a file of SQL, or - for standard input.');
  });
}

/** DuckDB's message without the excerpt of the SQL. */
function firstLines(message: string): string {
  return message.split('\n\n', 1)[0]!.replaceAll('\n', ' ');
}
