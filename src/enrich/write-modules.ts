import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readSql } from '../resources';
import { literal, type Session } from '../store/session';
import { conform } from '../tables/ddl';
import { MODULES } from '../tables/modules';
import { eachFileRange } from './file-ranges';

/** Writes the rows of modules to a file, a range of files at a time. Gives the number of rows. */
export async function writeModuleRows(session: Session, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  const part = `${path}.part`;
  const copy = `copy (${conform(MODULES, readSql('enrich/modules.sql'))}) to ${literal(part)} (format json)`;
  let rows = 0;
  await eachFileRange(session, async () => {
    rows += await session.run(copy);
    await pipeline(createReadStream(part), createWriteStream(path, { flags: 'a' }));
  });
  await rm(part, { force: true });
  return rows;
}
