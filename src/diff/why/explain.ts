import type { Discovery } from '../../discover';
import type { PythonVersion } from '../../python/tree';
import type { Session } from '../../store/session';
import type { Hit } from '../gates/evaluate';
import type { WhyPoint } from '../rows';
import { Code, type DefinitionCode } from './code';
import { matchPoints, newBudget } from './match-points';
import type { WaiverComment } from './waiver-comments';

/** Functions that have grown without a finding and get a `why` all the same: so many, those that have grown most. */
const MAX_GROWN = 1_000;
/** Findings that get a `why`. */
const MAX_EXPLAINED = 5_000;

/** What the code of both sides says about rows of diff_defs, by their id. */
export interface Explanations {
  readonly why: ReadonlyMap<number, readonly WhyPoint[]>;
  readonly waivers: ReadonlyMap<number, { readonly head: readonly WaiverComment[]; readonly base: readonly WaiverComment[] }>;
}

interface Subject {
  readonly id: number;
  readonly base_path: string | null;
  readonly base_lineno: number | null;
  readonly head_path: string | null;
  readonly head_lineno: number | null;
  readonly delta_cognitive: number | null;
  readonly wants_points: boolean;
}

/** Looks into the code of the functions with findings, and of those whose cognitive has grown. */
export async function explain(
  session: Session,
  hits: readonly Hit[],
  sides: { readonly base: Discovery; readonly head: Discovery },
  version: PythonVersion,
): Promise<Explanations> {
  const subjects = await subjectsOf(session, hits);
  const ofBase = await read(
    sides.base,
    version,
    subjects.map(({ base_path, base_lineno, wants_points }) => [base_path, base_lineno, wants_points]),
  );
  const ofHead = await read(
    sides.head,
    version,
    subjects.map(({ head_path, head_lineno, wants_points }) => [head_path, head_lineno, wants_points]),
  );
  const why = new Map<number, readonly WhyPoint[]>();
  const waivers = new Map<number, { head: readonly WaiverComment[]; base: readonly WaiverComment[] }>();
  const budget = newBudget();
  for (const subject of subjects) {
    const base = ofBase(subject.base_path, subject.base_lineno);
    const head = ofHead(subject.head_path, subject.head_lineno);
    waivers.set(subject.id, { head: head?.waivers ?? [], base: base?.waivers ?? [] });
    if (!subject.wants_points) continue;
    const points = matchPoints(base?.points ?? [], head?.points ?? [], budget);
    // A work tree that changed meanwhile has other points than its metrics say: better none than wrong ones.
    if (points.reduce((sum, point) => sum + point.points, 0) === subject.delta_cognitive) why.set(subject.id, points);
  }
  return { why, waivers };
}

async function subjectsOf(session: Session, hits: readonly Hit[]): Promise<Subject[]> {
  const found = new Set(hits.filter(({ target }) => target === 'defs').map(({ id }) => id));
  const explained = [...found].slice(0, MAX_EXPLAINED);
  const columns = 'id, base_path, base_lineno, head_path, head_lineno, delta_cognitive';
  const grown = await session.rows<Subject>(
    `select ${columns}, true as wants_points from diff_defs
     where status = 'changed' and kind = 'function' and not is_inner and delta_cognitive > 0
     order by delta_cognitive desc, id limit ${MAX_GROWN}`,
  );
  if (found.size === 0) return grown;
  const known = new Set(grown.map(({ id }) => id));
  const withPoints = new Set(explained);
  const others = await session.rows<Subject>(
    `select ${columns}, coalesce(delta_cognitive > 0, false) as wants_points from diff_defs where id in (select unnest([${[...found].join(', ')}]))`,
  );
  return [
    ...grown,
    ...others
      .filter(({ id }) => !known.has(id))
      .map((subject) => ({ ...subject, wants_points: subject.wants_points && withPoints.has(subject.id) })),
  ];
}

type Place = readonly [path: string | null, lineno: number | null, wantsPoints: boolean];

/** Reads each file once, and gives what is found at a place. */
async function read(
  side: Discovery,
  version: PythonVersion,
  places: readonly Place[],
): Promise<(path: string | null, lineno: number | null) => DefinitionCode | undefined> {
  const lines = new Map<string, Map<number, boolean>>();
  for (const [path, lineno, wantsPoints] of places) {
    if (path === null || lineno === null) continue;
    const ofFile = lines.get(path) ?? new Map<number, boolean>();
    ofFile.set(lineno, wantsPoints || (ofFile.get(lineno) ?? false));
    lines.set(path, ofFile);
  }
  const found = new Map<string, Map<number, DefinitionCode>>();
  const code = new Code(side, version);
  try {
    for (const [path, ofFile] of lines) found.set(path, await code.definitionsOf(path, ofFile));
  } finally {
    code.close();
  }
  return (path, lineno) => found.get(path ?? '')?.get(lineno ?? 0);
}
