import { enrich } from '../enrich/enrich';
import { judgeReports } from '../enrich/judge';
import type { Places } from '../enrich/reading/match-paths';
import { loadReports, type Reports, type ReportsProvenance } from '../enrich/reports';
import type { TagRules } from '../enrich/tags/rules';
import type { Options } from '../options/table';
import { writePages } from '../report/pages/write';
import type { Store } from '../store';
import type { Effects } from './effects';
import { provenance, type Origin } from './provenance';

/** What a run was given besides the repository. */
export interface Given {
  readonly tags: TagRules;
  readonly reports: Reports;
}

/** Writes the tables, and all that the options derive from them. Gives what the manifest says of the reports. */
export async function shape(
  store: Store,
  options: Options,
  { tags, reports }: Given,
  origin: Origin,
  places: Places,
  { onNote }: Pick<Effects, 'onNote'>,
): Promise<ReportsProvenance> {
  const joined = await store.stage((session) => loadReports(session, reports, places));
  await store.build(provenance(options, origin, null, joined.provenance));
  const judged = await store.stage((session) => judgeReports(session, reports, joined));
  for (const note of [...joined.notes, ...judged.notes]) onNote?.(note);
  const made = provenance(options, origin, null, judged.provenance);
  const read = { symbols: reports.scip !== null, typeErrors: reports.types.size > 0 };
  await enrich(store, { ...made, ...read, tags, duckdb: options.duckdb });
  if (options.markdown) await writePages(store);
  return judged.provenance;
}
