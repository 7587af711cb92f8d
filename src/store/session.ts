import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk, DuckDBInstance, DuckDBResult, JS } from '@duckdb/node-api';
import { loadDuckDB, type DuckDB } from './duckdb';

export interface SessionOptions {
  readonly threads: number;
  readonly memoryLimit: string;
  /** Folder for what does not fit into memory. */
  readonly spill?: string;
  /** The only folders that SQL can read and write. */
  readonly folders: readonly string[];
}

/** The rows of one statement, chunk by chunk; to be read before the next statement is run. */
export interface Answer {
  readonly columns: readonly string[];
  readonly chunks: AsyncIterable<JS[][]>;
}

export type Row = Record<string, JS>;

/**
 * An in-memory database that is locked down: it reads and writes nothing but the given folders, loads no extension, and its
 * configuration cannot be changed. Tables that outgrow the memory limit go to the spill folder.
 */
export class Session {
  private closed = false;

  private constructor(
    readonly duckdb: DuckDB,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(options: SessionOptions): Promise<Session> {
    const duckdb = await loadDuckDB();
    const instance = await duckdb.api.DuckDBInstance.create(':memory:', {
      threads: String(options.threads),
      memory_limit: options.memoryLimit,
      temp_directory: options.spill ?? '',
      preserve_insertion_order: 'true',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      allow_persistent_secrets: 'false',
    });
    const session = new Session(duckdb, instance, await instance.connect());
    await session.run(`set allowed_directories = [${options.folders.map((folder) => literal(`${folder}/`)).join(', ')}]`);
    await session.run('set enable_external_access = false');
    await session.run('set lock_configuration = true');
    return session;
  }

  /** Runs statements; gives the number of rows that the last one changed or wrote. */
  async run(sql: string): Promise<number> {
    return (await this.connection.run(sql)).rowsChanged;
  }

  /** Rows of a query; integers come as numbers where they are exact, else as bigint. */
  async rows<R = Row>(sql: string): Promise<R[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjectsJS().map((row) => plain(row) as R);
  }

  /** The answers to several statements, one after the other; those that give no rows are run and left out. */
  async *answers(sql: string): AsyncGenerator<Answer> {
    const statements = await this.connection.extractStatements(sql);
    for (let i = 0; i < statements.count; i++) {
      const statement = await statements.prepare(i);
      const result = await statement.stream();
      if (result.returnType === this.duckdb.api.ResultReturnType.QUERY_RESULT)
        yield { columns: result.columnNames(), chunks: plainChunks(result) };
      statement.destroySync();
    }
  }

  /** The rows of one query as they are, up to 2,048 at a time; to be read before the next statement is run. */
  async *chunks(sql: string): AsyncGenerator<DuckDBDataChunk> {
    const result = await this.connection.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) yield chunk;
  }

  appender(table: string): Promise<DuckDBAppender> {
    return this.connection.createAppender(table);
  }

  /** Makes the running statement fail. */
  interrupt(): void {
    if (!this.closed) this.connection.interrupt();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** A string as a SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Exact bigints become numbers, also inside lists and structs. */
function plain(value: JS): JS {
  if (typeof value === 'bigint') return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value as Record<string, JS>).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

async function* plainChunks(result: DuckDBResult): AsyncGenerator<JS[][]> {
  for await (const rows of result.yieldRowsJs()) yield rows.map((row) => row.map(plain));
}
