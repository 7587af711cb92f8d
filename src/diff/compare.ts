import { join } from 'node:path';
import type { Discovery } from '../discover';
import type { PythonVersion } from '../python/tree';
import { readSql } from '../resources';
import { append } from '../store/append';
import { Session, literal } from '../store/session';
import { writeQuery } from '../store/write';
import { TABLES } from '../tables';
import { DIFF_TABLES, DIFF_TYPE_ERRORS, type DiffTableName } from '../tables/diff';
import { TOOL_VERSION } from '../version.generated';
import { findingsOf, gateResults, isWaived, waive, type WaivedHit } from './findings';
import type { GateSet } from './gates/compile';
import { evaluate } from './gates/evaluate';
import type { Configuration, DefDiff, Diff, FileDiff, FoundBase, Head, SummaryDiff } from './index';
import type { GitRename } from './pair/git-renames';
import { pair } from './pair/pair';
import { Texts } from './pair/texts';
import { loadBase, loadHead, type Extract } from './sides';
import { compareTypes, NO_TYPES, type NewTypeError, type TypeSides } from './type-errors';
import { explain, type Explanations } from './why/explain';

/** New type errors that a report may show; all are in diff/type_errors.parquet. */
const MOST_ERRORS = 4000;

/** Two sides, and where the result goes. */
export interface Comparison {
  /** A dataset in the making that has the head's metrics/; it gets diff/. */
  readonly folder: string;
  /** Whether it gets base/metrics/ too. */
  readonly keepsBase: boolean;
  readonly base: Discovery;
  readonly head: Discovery;
  readonly foundBase: FoundBase;
  readonly headKind: Head['kind'];
  readonly pythonVersion: PythonVersion;
  readonly gates: GateSet;
  readonly configuration: Configuration;
  readonly extract: Extract;
  /** Renames that git sees; asked for only where both sides have files of their own. */
  readonly renames: () => Promise<readonly GitRename[]>;
  readonly threads?: number;
  /** Type checkers whose reports are below `folder`. */
  readonly types?: TypeSides;
}

/** Compares the head with the base: pairs, subtracts, asks the gates, says why; writes diff/. */
export async function compare(comparison: Comparison): Promise<Diff> {
  const { folder, base, head, types = NO_TYPES } = comparison;
  const gates = applicable(comparison.gates, types);
  const session = await Session.open({ threads: Math.max(2, comparison.threads ?? 2), memoryLimit: '1GB', folders: [folder] });
  try {
    await session.run(readSql('diff/macros.sql'));
    await loadHead(session, folder);
    await loadBase(session, base, comparison.extract);
    await pair(session, { base, head }, comparison.pythonVersion, comparison.renames);
    for (const table of ['files', 'defs', 'summary']) await session.run(readSql(`diff/${table}.sql`));

    const texts = { base: new Texts(base, comparison.pythonVersion), head: new Texts(head, comparison.pythonVersion) };
    try {
      await compareTypes(session, folder, types, texts);
    } finally {
      texts.base.close();
      texts.head.close();
    }

    const hits = await evaluate(session, gates);
    const explanations = await explain(session, hits, { base, head }, comparison.pythonVersion);
    const places = new Map(
      (await session.rows<Place>('select id, head_path, qualname from diff_defs where status <> $$unchanged$$')).map((row) => [
        row.id,
        row,
      ]),
    );
    const waived = waive(hits, explanations, gates, (id) => places.get(id)!);
    await judge(session, waived, explanations, comparison);
    await write(session, comparison);
    return await result(session, waived, comparison);
  } finally {
    session.close();
  }
}

/** What is built in about types says nothing where no type checker was asked. */
function applicable(set: GateSet, { head }: TypeSides): GateSet {
  if (!set.builtIn || head.length > 0) return set;
  return { ...set, gates: set.gates.filter(({ metrics }) => !metrics.some((metric) => metric.startsWith('new_type_errors'))) };
}

interface Place {
  readonly id: number;
  readonly head_path: string | null;
  readonly qualname: string;
}

/** Makes gate_hits, why_points and judged; and the three tables as they are written. */
async function judge(
  session: Session,
  hits: readonly WaivedHit[],
  { why }: Explanations,
  { foundBase, head, headKind }: Comparison,
): Promise<void> {
  await session.run(
    'create temp table gate_hits (target varchar, id integer, ordinal integer, gate varchar, level varchar, waived boolean)',
  );
  await append(
    session,
    'gate_hits',
    hits.map((hit) => [hit.target, hit.id, hit.ordinal, hit.gate.name, hit.level, isWaived(hit)]),
  );
  await session.run(
    'create temp table why_points (id integer, n integer, change varchar, lineno integer, construct varchar, level integer, points integer)',
  );
  await append(
    session,
    'why_points',
    [...why].flatMap(([id, points]) => points.map((p, n) => [id, n, p.change, p.lineno, p.construct, p.level, p.points])),
  );
  await session.run(readSql('diff/judged.sql'));
  await session.run(`create temp table provenance as select
    ${literal(foundBase.commit)} as base_commit,
    ${headKind !== 'commit' || head.commit === null ? 'null::varchar' : literal(head.commit)} as head_commit,
    ${literal(foundBase.rule)} as base_rule`);
  await session.run(readSql('diff/results.sql'));
}

async function write(
  session: Session,
  { folder, keepsBase, pythonVersion, base, head, headKind, types = NO_TYPES }: Comparison,
): Promise<void> {
  const provenance = { toolVersion: TOOL_VERSION, pythonVersion };
  const ofBase = { ...provenance, commit: base.commit };
  if (keepsBase) {
    await writeQuery(session, TABLES.ast_metrics, 'from base_files order by path', join(folder, 'base'), ofBase);
    await writeQuery(session, TABLES.ast_defs, 'from base_defs order by path, n', join(folder, 'base'), ofBase);
  }
  const ofHead = { ...provenance, commit: headKind === 'commit' ? head.commit : null };
  for (const [name, table] of Object.entries(DIFF_TABLES))
    await writeQuery(session, table, `from result_${name} order by id`, folder, ofHead);
  if (types.head.length > 0)
    await writeQuery(
      session,
      DIFF_TYPE_ERRORS,
      'from new_type_errors order by path, lineno, checker, end_lineno, rule, message',
      folder,
      ofHead,
    );
}

/** The result as the report reads it. */
async function result(session: Session, hits: readonly WaivedHit[], comparison: Comparison): Promise<Diff> {
  const files = await load<FileDiff>(session, 'files');
  const defs = await load<DefDiff>(session, 'defs', "where status <> 'unchanged'");
  const summary = (await load<SummaryDiff>(session, 'summary')).get(0)!;
  const counting = hits.filter((hit) => !isWaived(hit));
  return {
    verdict: counting.some(({ level }) => level === 'fail') ? 'fail' : counting.length > 0 ? 'warn' : 'pass',
    base: comparison.foundBase,
    head: { commit: comparison.headKind === 'commit' ? comparison.head.commit : null, kind: comparison.headKind },
    files: [...files.values()],
    defs: [...defs.values()],
    summary,
    findings: findingsOf(hits, { files, defs, summary }),
    gates: gateResults(applicable(comparison.gates, comparison.types ?? NO_TYPES), hits),
    typeErrors: await session.rows<NewTypeError>(
      `select path, checker, lineno, rule, message from new_type_errors order by all limit ${MOST_ERRORS}`,
    ),
    waivers: hits.map(({ waiver }) => waiver).filter((waiver) => waiver !== null),
    configuration: comparison.configuration,
  };
}

async function load<R>(session: Session, name: DiffTableName, where = ''): Promise<Map<number, R>> {
  const rows = await session.rows<{ readonly id: number } & R>(`from result_${name} ${where} order by id`);
  return new Map(rows.map(({ id, ...row }) => [id, row as unknown as R]));
}
