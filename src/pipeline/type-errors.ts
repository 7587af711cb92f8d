import { join } from 'node:path';
import type { PlannedComparison } from '../diff/run';
import type { Discovery } from '../discover';
import type { ReportFile } from '../enrich/reading/report-file';
import { openTypeReports } from '../enrich/reports';
import type { Checker } from '../enrich/types/load';
import { writeTypeErrors } from '../enrich/types/write';
import type { Options } from '../options/table';
import { TOOL_VERSION } from '../version.generated';
import type { Effects } from './effects';
import { placesOf } from './places';

/** Refuses reports on the base that are no files; gives what writes them once the base is known. */
export async function typesOf(
  options: Options,
  effects: Pick<Effects, 'onNote'>,
  folder: string,
  ofHead: ReadonlyMap<Checker, ReportFile>,
): Promise<NonNullable<PlannedComparison['types']>> {
  const ofBase = await openTypeReports(options.basePyrightJson, options.basePyreflyJson);
  return async (base) => {
    if (ofBase.size > 0) await writeTypes(join(folder, 'base'), ofBase, options, effects, base);
    return { head: [...ofHead.keys()], base: [...ofBase.keys()] };
  };
}

/** Writes metrics/type_errors.parquet of one side below `folder`. */
export async function writeTypes(
  folder: string,
  reports: ReadonlyMap<Checker, ReportFile>,
  options: Options,
  { onNote }: Pick<Effects, 'onNote'>,
  side: Discovery,
): Promise<void> {
  const provenance = { toolVersion: TOOL_VERSION, pythonVersion: options.pythonVersion, commit: side.commit };
  for (const note of await writeTypeErrors(folder, reports, placesOf(options, side), provenance)) onNote?.(note);
}
