import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { UsageError, UserError, errorMessage } from '../errors';
import type { QueryCommand } from '../options/dataset-commands';
import { openDataset, type Answer } from '../store/dataset';
import { csvOf } from './answers/csv';
import { jsonOf } from './answers/json';
import { tableOf } from './answers/table';

/** And what stands between statements. */
const COMMENTS = /--[^\n]*|\/\*[^]*?\*\/|;/g;
const ASKING = 'Say: ast-dataset query DIR "from ast_defs limit 10", or DIR alone for the tables and their columns.';

/** What is asked where nothing is: the tables. */
const TABLES = `select table_name as "table", count(*) as columns, string_agg(column_name, ', ' order by column_index) as names
from duckdb_columns() where schema_name = 'main' and not internal group by all order by all`;

/** Answers questions to a dataset, as text; a table is `columns` wide at most, where that is known and can be. */
export async function* query(command: QueryCommand, stdin: NodeJS.ReadableStream, columns?: number): AsyncGenerator<string> {
  const sql = await sqlOf(command, stdin);
  if (sql.replace(COMMENTS, '').trim() === '') throw new UsageError('there is no SQL', ASKING);
  const formats = { table: (answer: Answer) => tableOf(answer, columns), csv: csvOf, json: jsonOf };
  const dataset = await openDataset(command.folder);
  try {
    let first = true;
    for await (const answer of dataset.answers(sql)) {
      if (!first) yield '\n';
      first = false;
      yield* formats[command.as](answer);
    }
  } catch (error) {
    throw refusal(error);
  } finally {
    dataset.close();
  }
}

async function sqlOf({ sql, file }: QueryCommand, stdin: NodeJS.ReadableStream): Promise<string> {
  if (sql !== null) return sql;
  if (file === null) return TABLES;
  if (file === '-') return textOf(stdin);
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${errorMessage(error)}`, 'Give a file of SQL, or - for standard input.');
  });
}

/** DuckDB's message on one line: the excerpt of the SQL gives way to the number of its line. */
function refusal(error: unknown): UsageError | UserError {
  const said = errorMessage(error)
    .replace(/^Failed to [\w ]+: /, '')
    .trim();
  const [message = '', ...excerpt] = said.split('\n\n');
  const line = /^LINE (\d+):/m.exec(excerpt.join('\n\n'))?.[1];
  const text = `${message.replaceAll('\n', ' ')}${line === undefined ? '' : `, in line ${line}`}`;
  if (/^Out of Memory/i.test(message))
    return new UserError(text, 'Ask for less at once, or put the dataset into a database: ast-dataset ingest DIR --db FILE', {
      cause: error,
    });
  return new UsageError(text, 'ast-dataset query DIR, without SQL, names the tables and their columns.', { cause: error });
}
