import { formatCount, formatNumber } from '../log/format';
import { quote } from '../log/sanitize';
import { readSql } from '../resources';
import type { Session } from '../store/session';
import type { Note } from './reading/note';
import type { LoadedReports, Reports, ReportsProvenance } from './reports';

interface Stale {
  readonly stale: number;
  readonly stale_example: string | null;
}

/** What came of the reports, once the tables are built: above all which are about other texts than those that were indexed. */
export async function judgeReports(session: Session, { scip, coverage }: Reports, { provenance }: LoadedReports): Promise<LoadedReports> {
  const notes: Note[] = [];
  const judged: { -readonly [Name in keyof ReportsProvenance]: ReportsProvenance[Name] } = { ...provenance };
  if (scip !== null) {
    const [row] = await session.rows<Stale & Record<'absent' | 'files' | 'inside' | 'outside', number>>(readSql('enrich/scip_judged.sql'));
    const { stale, absent, files, inside, outside } = row!;
    notes.push(...staleNote(scip.name, row!, 'no call in them was decided by it'));
    if (absent > 0)
      notes.push({ level: 'info', text: `${scip.name}: ${formatCount(absent)} of ${formatNumber(files, 'file')} are not in the index` });
    notes.push({
      level: 'info',
      text: `${scip.name}: ${formatNumber(inside, 'call')} decided, ${formatCount(outside)} more lead out of the repository`,
    });
    judged.scip = { ...provenance.scip, stale, calls: inside };
  }
  if (coverage !== null) {
    const [row] = await session.rows<Stale>(readSql('enrich/coverage_judged.sql'));
    notes.push(...staleNote(coverage.name, row!, 'their numbers mean little'));
    judged.coverage_json = { ...provenance.coverage_json, stale: row!.stale };
  }
  return { notes, provenance: judged };
}

function staleNote(name: string, { stale, stale_example: example }: Stale, consequence: string): Note[] {
  if (stale === 0 || example === null) return [];
  const text = `${name}: ${formatNumber(stale, 'file')} ${stale === 1 ? 'is' : 'are'} not as the report saw ${stale === 1 ? 'it' : 'them'}, such as ${quote(example)}: ${consequence}`;
  return [{ level: 'warning', text }];
}
