import type { DiffOutcome } from '../diff';
import type { Discovery } from '../discover';
import type { ReportsProvenance } from '../enrich/reports';
import type { Options } from '../options/table';
import type { Provenance } from '../store';
import { TOOL_VERSION } from '../version.generated';

/** What a dataset says of where its files are from. */
export type Origin = Pick<Discovery, 'commit' | 'commitTime' | 'skipped'>;

/** What the dataset says about its making: nothing that depends on the machine, the clock or the number of workers. */
export function provenance(
  options: Options,
  { commit, commitTime, skipped }: Origin,
  diff: DiffOutcome | null,
  reports: ReportsProvenance,
): Provenance {
  return {
    toolVersion: TOOL_VERSION,
    pythonVersion: options.pythonVersion,
    commit,
    baseCommit: diff?.base.found === true ? diff.base.commit : null,
    generatedAt: commitTime,
    options: {
      include: options.include,
      exclude: options.exclude,
      node_detail: options.nodeDetail,
      python_version: options.pythonVersion,
      jsonl: options.jsonl,
      max_file_size: options.maxFileSize,
      noise: options.noise,
      ...reports,
    },
    skipped,
  };
}
