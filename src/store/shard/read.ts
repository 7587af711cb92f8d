import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { RunError, errorMessage } from '../../errors';
import { readSql } from '../../resources';
import type { StagingTable } from '../../tables/staging';
import { digest } from '../manifest';
import { Session, literal } from '../session';
import { stagingTypes, type Staging } from '../staging';
import { STAGING_TABLES, stagingPath } from './manifest';
import { doNotFit, type FoundShard } from './open';

/**
 * Appends the rows of a shard to the staging tables, a chunk at a time. A shard may come from anywhere: it is read by a database of its
 * own that sees nothing but its folder, as Parquet with the columns of the staging tables, after its sums were found right.
 *
 * @param after path of the last file so far
 * @returns the paths of its files
 */
export async function readShard(shard: FoundShard, staging: Staging, after: string | null): Promise<readonly string[]> {
  const { folder, manifest } = shard;
  const { first_file, end_file } = manifest.shard;
  for (const file of manifest.files) await checkSum(shard, file);
  const session = await Session.open({ threads: 1, memoryLimit: '500MB', folders: [folder] });
  try {
    for (const table of STAGING_TABLES) {
      const from = literal(join(folder, stagingPath(table)));
      await checkColumns(session, shard, table, from);
      const [wrong] = await session.rows<{ rows: number }>(
        `select count(*) as rows from read_parquet(${from}) where not coalesce(file between ${first_file} and ${end_file - 1}, false)`,
      );
      if (wrong!.rows > 0) throw doNotFit(shard, `${wrong!.rows} rows of ${stagingPath(table)} are of other files than it says`);
    }
    const paths = await checkFiles(session, shard, after);
    for (const table of STAGING_TABLES) {
      const columns = Object.keys(stagingTypes(table)).join(', ');
      const sql = `select ${columns} from read_parquet(${literal(join(folder, stagingPath(table)))})`;
      for await (const chunk of session.chunks(sql)) staging.appendChunk(table, chunk);
    }
    return paths;
  } catch (error) {
    if (error instanceof RunError) throw error;
    throw doNotFit(shard, `it cannot be read: ${errorMessage(error).split('\n', 1)[0]!}`);
  } finally {
    session.close();
  }
}

async function checkSum(shard: FoundShard, { path, bytes, sha256 }: { path: string; bytes: number; sha256: string }): Promise<void> {
  const full = join(shard.folder, path);
  const found = await lstat(full).catch(() => null);
  if (found?.isFile() !== true) throw doNotFit(shard, `${path} is not there`);
  if (found.size !== bytes) throw doNotFit(shard, `${path} has ${found.size} bytes where its manifest says ${bytes}`);
  if ((await digest(full)).sha256 !== sha256) throw doNotFit(shard, `${path} is not what its manifest says: the SHA-256 differs`);
}

async function checkColumns(session: Session, shard: FoundShard, table: StagingTable, from: string): Promise<void> {
  const columns = await session.rows<{ column_name: string; column_type: string }>(`describe from read_parquet(${from})`);
  const found = columns.map(({ column_name, column_type }) => `${column_name} ${column_type.toLowerCase()}`).join(', ');
  const wanted = Object.entries(stagingTypes(table))
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
  if (found !== wanted) throw doNotFit(shard, `${stagingPath(table)} has not the columns of the table`);
}

/** Each file once, in order, under a path that can be one: pages are written to such paths. Gives the paths. */
async function checkFiles(session: Session, shard: FoundShard, after: string | null): Promise<readonly string[]> {
  const { first_file, end_file } = shard.manifest.shard;
  const from = literal(join(shard.folder, stagingPath('files')));
  await session.run(`create temp view shard_files as from read_parquet(${from}, file_row_number = true)`);
  const [found] = await session.rows<FilesFound>(readSql('shard/files.sql'));
  const { rows, misplaced, strange, first_path: first } = found!;
  if (rows !== end_file - first_file) throw doNotFit(shard, `it has ${rows} files where its manifest says ${end_file - first_file}`);
  const follows = first === null || after === null || Buffer.compare(Buffer.from(after), Buffer.from(first)) < 0;
  if (misplaced > 0 || !follows) throw doNotFit(shard, 'its files are not in order');
  if (strange > 0) throw doNotFit(shard, `${strange} of its files have a path that no file has`);
  const paths = await session.rows<{ path: string }>('select path from shard_files order by file');
  return paths.map(({ path }) => path);
}

/** The row of sql/shard/files.sql. */
interface FilesFound {
  readonly rows: number;
  readonly first_path: string | null;
  readonly misplaced: number;
  readonly strange: number;
}
