import { formatCount, formatNumber } from '../../log/format';
import { commitUrl } from '../links';
import { code, details, link, table } from '../markdown';
import type { Gate, Report } from '../model';
import { CHANGES_QUERY, FINDINGS_QUERY } from '../query';
import { waiverComment } from '../waiver-comment';

/** The gates, and how to get the tables from the artifact; a comparison at a shell leaves none. */
export function reproduce(report: Report): string {
  if (!report.base.found) return '';
  const { artifact, id } = report.run;
  if (id === '') return details('🔎 Gates', gatesTable(report));
  const where =
    artifact === null
      ? 'In the folder of the dataset:'
      : `In the folder of the unpacked artifact ${link(code(artifact.name, 80), artifact.url)}${artifact.days === null ? '' : `, kept for ${formatNumber(artifact.days, 'day')}`}:`;
  const query = report.findings.total > 0 ? FINDINGS_QUERY : CHANGES_QUERY;
  return details(
    '🔎 Gates, and the query behind these tables',
    [gatesTable(report), where, ['```sh', `duckdb -c "${query}"`, '```'].join('\n')].filter((part) => part !== '').join('\n\n'),
  );
}

function gatesTable({ gates, configuration }: Report): string {
  if (gates.length === 0) return 'No gates are configured.';
  const source = configuration.path === null ? 'The built-in gates:' : `Gates of ${code(configuration.path)} in the ${configuration.from}:`;
  const shown = gates.slice(0, 30);
  const rows = table('<<<>>', ['Gate', 'Level', 'Triggers when', 'Found', 'Waived'], shown.map(gateCells));
  return `${source}\n\n${rows}${gates.length > shown.length ? `\n\nand ${formatNumber(gates.length - shown.length, 'gate')} more.` : ''}`;
}

function gateCells({ name, level, on, when, findings, waived }: Gate): string[] {
  return [code(name, 40), level, `${code(when, 160)} on ${on}`, formatCount(findings), formatCount(waived)];
}

/** The last line. */
export function footer(report: Report, inSummary: boolean): string {
  const { head, run, findings } = report;
  const waiver = waiverComment(findings.rows);
  const parts = [
    ...(head.commit === null
      ? []
      : [
          `Commit ${link(`\`${head.commit.slice(0, 12)}\``, head.blobs === null ? null : commitUrl({ ...head.blobs, commit: head.commit }))}`,
        ]),
    ...(run.page === null ? [] : [link('before and after on a page', run.page)]),
    ...(run.url === null || inSummary ? [] : [link('run with the full report', run.url)]),
    ...(waiver === null ? [] : [`Waive one with \`${waiver}\` at the definition`]),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
