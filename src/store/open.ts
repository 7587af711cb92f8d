import { readSql } from '../resources';
import { TABLES, type Table } from '../tables';
import type { Batch } from '../tables/staging';
import { writeFailure } from './failure';
import type { Provenance, Store, StoreOptions, StoreResult, TableCounts } from './index';
import { describeFiles, manifestOf, rowsOfTables, writeManifest } from './manifest';
import { findNoise } from './noise';
import { Place } from './place';
import { resolve } from './resolve';
import type { Session } from './session';
import { openWriting } from './writing';
import type { FoundShard } from './shard/open';
import { readShard } from './shard/read';
import { Staging } from './staging';
import { writeTable } from './write';

/** Begins a dataset that will replace what is at `options.out`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  let place: Place | undefined;
  let session: Session | undefined;
  try {
    place = await Place.claim(options.out);
    session = await openWriting(place, options);
    return new DatasetStore(place, session, await Staging.create(session), options);
  } catch (error) {
    session?.close();
    await place?.discard();
    throw writeFailure(error, options.out);
  }
}

class DatasetStore implements Store {
  private counts: TableCounts | null = null;
  private over = false;
  /** Of the shards so far. */
  private lastPath: string | null = null;
  private readonly rows = new Map<string, number>();
  /** What is under way, so that `abort` can wait for its end. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly place: Place,
    private readonly session: Session,
    private readonly staging: Staging,
    private readonly options: StoreOptions,
  ) {}

  get folder(): string {
    return this.place.dataset;
  }

  append(batch: Batch): void {
    this.checkOpen();
    try {
      this.staging.append(batch);
    } catch (error) {
      throw writeFailure(error, this.place.out);
    }
  }

  adopt(shard: FoundShard): Promise<readonly string[]> {
    return this.track(async () => {
      const paths = await readShard(shard, this.staging, this.lastPath);
      this.lastPath = paths.at(-1) ?? this.lastPath;
      return paths;
    });
  }

  stage<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.track(() => work(this.session));
  }

  note(path: string, rows: number): void {
    this.rows.set(path, rows);
  }

  build(provenance: Provenance): Promise<TableCounts> {
    return this.track(async () => (this.counts ??= await this.shape(provenance)));
  }

  finish(provenance: Provenance): Promise<StoreResult> {
    return this.track(async () => {
      const counts = (this.counts ??= await this.shape(provenance));
      this.session.close();
      const files = await describeFiles(this.folder, new Map([...this.rows, ...rowsOfTables(counts)]));
      await writeManifest(this.folder, manifestOf(provenance, counts, files));
      this.checkOpen();
      await this.place.publish();
      this.over = true;
      return { out: this.place.out, counts, files };
    });
  }

  async abort(): Promise<void> {
    if (this.over) return;
    this.over = true;
    this.session.interrupt();
    await this.work.catch(() => undefined);
    this.session.close();
    await this.place.discard();
  }

  /** The nodes first, which need nothing else: they are most of what is held. */
  private async shape(provenance: Provenance): Promise<TableCounts> {
    const { session, staging, folder } = this;
    const { jsonl = false, noise = [] } = this.options;
    const write = (table: Table): Promise<number> => writeTable(session, table, folder, provenance, jsonl);
    staging.close();
    const ast_nodes = await write(TABLES.ast_nodes);
    await session.run(readSql('build/module_outline.sql'));
    await session.run('drop table staging_nodes');
    await session.run(readSql('build/files.sql'));
    await session.run(readSql('build/def_coverage.sql'));
    const ast_defs = await write(TABLES.ast_defs);
    const ast_metrics = await write(TABLES.ast_metrics);
    await resolve(session);
    await findNoise(session, noise);
    const ast_edges = await write(TABLES.ast_edges);
    return { ast_nodes, ast_edges, ast_metrics, ast_defs };
  }

  private track<T>(work: () => Promise<T>): Promise<T> {
    this.checkOpen();
    const running = work().catch((error: unknown) => {
      throw writeFailure(error, this.place.out);
    });
    this.work = running;
    return running;
  }

  private checkOpen(): void {
    if (this.over) throw new Error('the store is closed');
  }
}
