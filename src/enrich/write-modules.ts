import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readSql } from '../resources';
import { literal, type Session } from '../store/session';
import { conform } from '../tables/ddl';
import { MODULES } from '../tables/modules';

/**
 * Writes the rows of modules to a file, a range of files at a time: a row holds lists of all that is in its file, and lists that
 * are being gathered cannot be spilled. Gives the number of rows.
 */
export async function writeModuleRows(session: Session, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  const part = `${path}.part`;
  const copy = `copy (${conform(MODULES, readSql('enrich/modules.sql'))}) to ${literal(part)} (format json)`;
  let rows = 0;
  const ranges = await session.rows<{ first_file: number; last_file: number }>(readSql('enrich/module_ranges.sql'));
  for (const { first_file, last_file } of ranges) {
    await session.run(`set variable first_file = ${first_file}; set variable last_file = ${last_file}`);
    rows += await session.run(copy);
    await pipeline(createReadStream(part), createWriteStream(path, { flags: 'a' }));
  }
  await rm(part, { force: true });
  return rows;
}
