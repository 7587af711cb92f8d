import { formatCount, formatNumber } from '../log/format';
import { append, TableAppender } from '../store/append';
import type { Session } from '../store/session';
import { FileNames } from './reading/file-names';
import { jsonItems } from './reading/json-items';
import { listIn, member } from './reading/json-value';
import type { Places } from './reading/match-paths';
import type { Read } from './reading/note';
import type { ReportFile } from './reading/report-file';

/**
 * Fills coverage_lines from coverage.py's `coverage json`, of any version: the lines and jumps of whole files are read, and which
 * function each belongs to is found by sql/build/def_coverage.sql.
 */
export async function loadCoverage(session: Session, file: ReportFile, places: Places): Promise<Read> {
  await session.run(
    'create temp table covered (name integer, lineno integer, covered boolean, covered_branches integer, missing_branches integer)',
  );
  const rows = await TableAppender.open(session, 'covered');
  const names = new FileNames();
  let isReport = false;
  for await (const { list, key, value, offset } of jsonItems(file, ['files'])) {
    if (list === null) {
      if (!isReport && member(value, 'totals') === undefined) throw file.wrong(offset, 'an object without files and totals');
      continue;
    }
    if (key === null) throw file.wrong(offset, 'the files are no object');
    isReport = true;
    const name = names.of(key);
    for (const [lineno, line] of linesOf(value, (what) => file.wrong(offset, `${what} of a file`)))
      rows.add([name, lineno, line.covered, line.coveredBranches, line.missingBranches]);
  }
  rows.close();
  const matched = names.match(places);
  await session.run('create temp table covered_files (name integer, file integer)');
  await append(session, 'covered_files', matched.pairs());
  // Two spellings of one file would count its lines twice: what ran in one of them ran.
  const lines = await session.run(`insert into coverage_lines
    select file, lineno, bool_or(covered), max(covered_branches), min(missing_branches) from covered join covered_files using (name) group by all`);
  return {
    notes: [
      ...matched.notes(file.name),
      { level: 'info', text: `${file.name}: ${formatCount(lines)} lines of ${formatNumber(matched.matched, 'file')} of this dataset` },
    ],
    provenance: { file: file.name, paths: matched.paths.length, matched: matched.matched, lines },
  };
}

interface Line {
  covered: boolean;
  coveredBranches: number;
  missingBranches: number;
}

function linesOf(value: unknown, wrong: (what: string) => Error): Map<number, Line> {
  const lines = new Map<number, Line>();
  const isLine = (number: unknown): number is number =>
    typeof number === 'number' && Number.isInteger(number) && number > 0 && number < 2 ** 31;
  for (const [list, covered] of [
    ['missing_lines', false],
    ['executed_lines', true],
  ] as const) {
    for (const number of listIn(value, list)) {
      if (!isLine(number)) throw wrong(`no line number in the ${list}`);
      lines.set(number, { covered, coveredBranches: 0, missingBranches: 0 });
    }
  }
  for (const [list, branches] of [
    ['executed_branches', 'coveredBranches'],
    ['missing_branches', 'missingBranches'],
  ] as const) {
    for (const arc of listIn(value, list)) {
      const from: unknown = Array.isArray(arc) ? arc[0] : undefined;
      const line = isLine(from) ? lines.get(from) : undefined;
      if (line === undefined) throw wrong(`a jump from a line that is none in the ${list}`);
      line[branches]++;
    }
  }
  return lines;
}
