import type { DiffOutcome } from '../diff';
import { buildReport } from '../report/build/report';
import { renderSummary } from '../report/comment/render';
import { renderTerminal } from '../report/terminal';

const NAMES = { commit: null, 'work tree': 'the work tree', index: 'what is staged' } as const;

/** The report of a pull request, for a shell; `columns`: how wide a terminal is. */
export function printDiff(outcome: DiffOutcome, format: 'text' | 'markdown', colour: boolean, columns?: number): string {
  const report = buildReport(outcome, {
    key: '',
    repository: null,
    root: '',
    head: { commit: outcome.head.commit, name: NAMES[outcome.head.kind] },
    baseName: null,
    run: { id: '', url: null, artifact: null, page: null, readOnly: false },
    headLine: (_, line) => line,
    changedLines: () => null,
    totals: null,
  });
  return format === 'markdown' ? renderSummary(report) : renderTerminal(report, { colour, ...(columns === undefined ? {} : { columns }) });
}
