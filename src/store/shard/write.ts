import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Batch, StagingTable } from '../../tables/staging';
import { ROW_GROUP } from '../appender';
import { writeFailure } from '../failure';
import type { StoreOptions, StoreResult } from '../index';
import { describeFiles, writeManifest } from '../manifest';
import { Place } from '../place';
import { literal, type Session } from '../session';
import { Staging } from '../staging';
import { openWriting } from '../writing';
import { SHARD_VERSION, STAGING_TABLES, stagingPath, type ShardManifest } from './manifest';

/** A shard in the making: the rows of some files, as the store of a dataset holds them before it shapes tables. */
export interface ShardStore {
  append(batch: Batch): void;
  finish(manifest: Omit<ShardManifest, 'shard_version' | 'files'>): Promise<StoreResult>;
  abort(): Promise<void>;
}

/**
 * Begins a shard that will replace what is at `options.out`.
 *
 * @param first ordinal of its first file in the dataset
 */
export async function openShardStore(options: StoreOptions, first: number): Promise<ShardStore> {
  let place: Place | undefined;
  let session: Session | undefined;
  try {
    place = await Place.claim(options.out);
    session = await openWriting(place, options);
    return new Writer(place, session, await Staging.create(session, STAGING_TABLES, first));
  } catch (error) {
    session?.close();
    await place?.discard();
    throw writeFailure(error, options.out);
  }
}

class Writer implements ShardStore {
  private over = false;
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly place: Place,
    private readonly session: Session,
    private readonly staging: Staging,
  ) {}

  append(batch: Batch): void {
    try {
      this.staging.append(batch);
    } catch (error) {
      throw writeFailure(error, this.place.out);
    }
  }

  finish(manifest: Omit<ShardManifest, 'shard_version' | 'files'>): Promise<StoreResult> {
    const running = this.write(manifest).catch((error: unknown) => {
      throw writeFailure(error, this.place.out);
    });
    this.work = running;
    return running;
  }

  async abort(): Promise<void> {
    if (this.over) return;
    this.over = true;
    this.session.interrupt();
    await this.work.catch(() => undefined);
    this.session.close();
    await this.place.discard();
  }

  private async write(manifest: Omit<ShardManifest, 'shard_version' | 'files'>): Promise<StoreResult> {
    const { session, place } = this;
    this.staging.close();
    await mkdir(join(place.dataset, 'staging'));
    const rows = new Map<string, number>();
    for (const table of STAGING_TABLES) {
      const target = literal(join(place.dataset, stagingPath(table)));
      const options = `format parquet, parquet_version v2, compression zstd, row_group_size ${ROW_GROUP}`;
      rows.set(stagingPath(table), await session.run(`copy staging_${table} to ${target} (${options})`));
    }
    session.close();
    const files = await describeFiles(place.dataset, rows);
    await writeManifest(place.dataset, { shard_version: SHARD_VERSION, ...manifest, files });
    if (this.over) throw new Error('the store is closed');
    await place.publish();
    this.over = true;
    const of = (table: StagingTable): number => rows.get(stagingPath(table))!;
    const counts = { ast_nodes: of('nodes'), ast_edges: of('edges'), ast_metrics: of('files'), ast_defs: of('defs') };
    return { out: place.out, counts, files };
  }
}
