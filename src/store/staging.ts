import type { DuckDBDataChunk } from '@duckdb/node-api';
import { KIND_NAMES } from '../python/nodes.generated';
import { readSql } from '../resources';
import { MEMBER_FORMS, RESOLUTIONS, STAGING, type Batch, type Carrier, type StagingTable } from '../tables/staging';
import { StagingAppender } from './appender';
import { INHERITED, withInherited } from './inherited';
import { literal, type Session } from './session';
import { StringViews } from './string-views';

const TYPES: Record<Carrier, string> = { int32: 'integer', double: 'double', string: 'varchar', strings: 'varchar', id: 'ubigint' };
const NAMES = Object.keys(STAGING) as StagingTable[];
/** Columns of a staging table, in the order in which they are appended. */
const columnsOf = (name: StagingTable): Record<string, Carrier> => (name === 'nodes' ? { ...STAGING.nodes, ...INHERITED } : STAGING[name]);

/** DuckDB's types of the columns of a staging table, in the order in which they are appended. */
export function stagingTypes(name: StagingTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(columnsOf(name)).map(([column, carrier]) => [column, TYPES[carrier]]));
}

/** The staging tables of a run: created empty, filled by batches in file order. */
export class Staging {
  private constructor(
    private readonly appenders: ReadonlyMap<StagingTable, StagingAppender>,
    private readonly strings: StringViews,
    private nextFile: number,
  ) {}

  /**
   * @param names the tables to be kept; others are left out of every batch
   * @param firstFile ordinal of the first file
   */
  static async create(session: Session, names: readonly StagingTable[] = NAMES, firstFile = 0): Promise<Staging> {
    for (const name of names) {
      const columns = Object.entries(stagingTypes(name)).map(([column, type]) => `${column} ${type}`);
      await session.run(`create table staging_${name} (${columns.join(', ')})`);
    }
    await session.run(`create macro node_type(kind) as [${KIND_NAMES.map(literal).join(', ')}][kind + 1]`);
    const definitions = ['FunctionDef', 'AsyncFunctionDef', 'ClassDef'].map((name) => KIND_NAMES.indexOf(name));
    await session.run(`create macro is_definition(kind) as kind in (${definitions.join(', ')})`);
    await session.run(`create macro resolution_name(number) as [${RESOLUTIONS.map(literal).join(', ')}][number + 1]`);
    await session.run(`create macro member_form(number) as [${MEMBER_FORMS.map(literal).join(', ')}][number + 1]`);
    await session.run(readSql('build/macros.sql'));
    await session.run(readSql('build/joined.sql'));
    const appenders = new Map<StagingTable, StagingAppender>();
    for (const name of names) appenders.set(name, await StagingAppender.open(session, `staging_${name}`, columnsOf(name)));
    return new Staging(appenders, new StringViews(session.duckdb), firstFile);
  }

  append(batch: Batch): void {
    if (batch.firstFile !== this.nextFile) throw new Error(`a batch begins at file ${batch.firstFile} where ${this.nextFile} is next`);
    this.strings.load(batch.strings);
    for (const [name, appender] of this.appenders) {
      appender.append(name === 'nodes' ? withInherited(batch, this.strings) : batch.tables[name], this.strings);
    }
    this.nextFile = batch.lastFile + 1;
  }

  /** Takes rows of one table as they were staged elsewhere, in file order. */
  appendChunk(name: StagingTable, chunk: DuckDBDataChunk): void {
    this.appenders.get(name)!.appendChunk(chunk);
  }

  /** Flushes what the appenders hold; nothing can be appended after it. */
  close(): void {
    for (const appender of this.appenders.values()) appender.close();
  }
}
