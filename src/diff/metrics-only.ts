import { join } from 'node:path';
import type { Discovery } from '../discover';
import type { PythonVersion } from '../python/tree';
import { Session } from '../store/session';
import { writeQuery } from '../store/write';
import { TABLES } from '../tables';
import { TOOL_VERSION } from '../version.generated';
import { parse, type Extract } from './sides';

/** Writes metrics/ of a side below `folder`, and nothing else of a dataset: all that a comparison needs. */
export async function writeMetrics(
  folder: string,
  side: Discovery,
  extract: Extract,
  { pythonVersion, threads }: { readonly pythonVersion: PythonVersion; readonly threads?: number },
): Promise<void> {
  const session = await Session.open({ threads: Math.max(2, threads ?? 2), memoryLimit: '1GB', folders: [join(folder)] });
  try {
    await parse(session, side, side.files, extract);
    const provenance = { toolVersion: TOOL_VERSION, pythonVersion, commit: side.commit };
    await writeQuery(session, TABLES.ast_metrics, 'from parsed_files order by rowid', folder, provenance);
    await writeQuery(session, TABLES.ast_defs, 'from parsed_defs order by n', folder, provenance);
  } finally {
    session.close();
  }
}
