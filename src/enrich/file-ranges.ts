import { readSql } from '../resources';
import type { Session } from '../store/session';

/**
 * Calls `work` with the variables first_file and last_file set to one range of files after the other, for queries whose rows hold
 * lists of all that is in a file: lists that are being gathered cannot be spilled.
 */
export async function eachFileRange(session: Session, work: () => Promise<void>): Promise<void> {
  const ranges = await session.rows<{ first_file: number; last_file: number }>(readSql('enrich/module_ranges.sql'));
  for (const { first_file, last_file } of ranges) {
    await session.run(`set variable first_file = ${first_file}; set variable last_file = ${last_file}`);
    await work();
  }
}
