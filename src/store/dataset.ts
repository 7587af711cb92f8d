import { lstat, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError, errorMessage } from '../errors';
import { TABLE_NAMES } from '../tables';
import { MODULES } from '../tables/modules';
import { AST_VIEW, TAGS_PATH, readModules, readTags, sources } from '../tables/sources';
import { readManifest, type Manifest } from './manifest';
import { recover } from './place';
import { readShardManifest } from './shard/manifest';
import { Session, literal, type Answer, type Row } from './session';

export type { Answer, Row } from './session';

/** A finished dataset, open for questions: each table is a view of its own name. */
export interface Dataset {
  readonly manifest: Manifest;
  /** Rows of a query; integers are numbers where they are exact. The caller says what a row is. */
  query<R = Row>(sql: string): Promise<R[]>;
  /** Answers to several statements. */
  answers(sql: string): AsyncIterable<Answer>;
  close(): void;
}

export async function openDataset(
  folder: string,
  options: { readonly threads?: number; readonly memoryLimit?: string } = {},
): Promise<Dataset> {
  const manifest = await manifestAt(folder);
  const place = await realpath(folder);
  const session = await Session.open({ threads: options.threads ?? 2, memoryLimit: options.memoryLimit ?? '1GB', folders: [place] });
  try {
    // A view is bound when it is made: what is not there, or is no Parquet, is known here.
    for (const name of TABLE_NAMES) {
      await session.run(`create view ${name} as from ${sources(place).get(name)!}`);
    }
    if (manifest.files.some(({ path }) => path === MODULES.path))
      await session.run(`create view modules as from ${readModules(literal(join(place, MODULES.path)))}`);
    if (manifest.files.some(({ path }) => path === TAGS_PATH))
      await session.run(`create view tags as from ${readTags(literal(join(place, TAGS_PATH)))}`);
    await session.run(AST_VIEW);
  } catch (error) {
    session.close();
    throw notWhole(folder, error);
  }
  return { manifest, query: (sql) => session.rows(sql), answers: (sql) => session.answers(sql), close: () => session.close() };
}

/** What the manifest of the dataset at `folder` says, after a replacement that was cut short is ended. */
export async function manifestAt(folder: string): Promise<Manifest> {
  await recover(resolve(folder));
  const manifest = await readManifest(folder);
  if (manifest !== null) return manifest;
  const exists = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (!exists) throw new UsageError(`there is no dataset ${folder}`, 'Index the repository first: ast-dataset index FOLDER --out DIR');
  if ((await readShardManifest(folder).catch(() => null)) !== null)
    throw new UsageError(`${folder} is a shard, a part of a dataset`, 'Join the shards first: ast-dataset merge SHARD... --out DIR');
  throw new UsageError(
    `${folder} is not a dataset: it has no manifest.json of one`,
    'Name the folder that ast-dataset index wrote, or that an artifact was unpacked to.',
  );
}

/** What is said when a file of a dataset cannot be read. */
export function notWhole(folder: string, error: unknown): UsageError {
  const [line] = errorMessage(error).split('\n', 1);
  return new UsageError(`${folder} is not a whole dataset: ${line}`, 'Unpack the artifact again, or index the repository again.', {
    cause: error,
  });
}

/** One question to the dataset at `folder`. */
export async function query<R = Row>(folder: string, sql: string): Promise<R[]> {
  const dataset = await openDataset(folder);
  try {
    return await dataset.query<R>(sql);
  } finally {
    dataset.close();
  }
}
