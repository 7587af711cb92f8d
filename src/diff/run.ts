import { discover, type DiscoverOptions, type Discovery } from '../discover';
import type { PythonVersion } from '../python/tree';
import { bringBlobs } from './base/ladder';
import { leftOutBySparse } from './base/sparse';
import { compare } from './compare';
import type { DiffOutcome, Head } from './index';
import { findGitRenames } from './pair/git-renames';
import type { Plan } from './plan';
import type { Extract } from './sides';
import type { TypeSides } from './type-errors';

/** What a planned comparison needs once the head is indexed. */
export interface PlannedComparison {
  /** The dataset in the making, with the head's metrics/. */
  readonly folder: string;
  /** Whether base/metrics/ is written too. */
  readonly keepsBase: boolean;
  /** The folder that was indexed, and how; the base is looked at in the same way. */
  readonly root: string;
  readonly discovering: Omit<DiscoverOptions, 'rev' | 'rootInCommit'>;
  readonly head: Discovery;
  readonly pythonVersion: PythonVersion;
  readonly extract: Extract;
  readonly threads?: number;
  /** Writes what type checkers say of the base, and tells who reported on which side. */
  readonly types?: (base: Discovery) => Promise<TypeSides>;
}

/** Compares what was indexed with the base of the plan; `neutral`, with the reason, where the plan has none. */
export async function runPlan({ base, access, gates, headKind, configuration }: Plan, planned: PlannedComparison): Promise<DiffOutcome> {
  const { head, discovering, root } = planned;
  const said: Head = { commit: headKind === 'commit' ? head.commit : null, kind: headKind };
  if (!base.found) return { verdict: 'neutral', base, head: said, configuration };
  const rootInCommit = head.rootInCommit ?? '';
  const whole = await discover(root, { ...discovering, rev: base.commit, rootInCommit });
  const leftOut = headKind === 'work tree' ? await leftOutBySparse(access.repository, rootInCommit) : new Set<string>();
  const baseSide = leftOut.size === 0 ? whole : { ...whole, files: whole.files.filter(({ path }) => !leftOut.has(path)) };
  const { types, ...given } = planned;
  const run = compare({
    ...given,
    ...(types === undefined ? {} : { types: await types(baseSide) }),
    base: baseSide,
    foundBase: base,
    headKind,
    gates,
    configuration,
    extract: async function* (side, files) {
      if (side === baseSide) {
        const blobs = files.flatMap(({ blob }) => (blob === null ? [] : [blob]));
        const failure = await bringBlobs(base.commit, blobs, access);
        if (failure !== null) throw new BaseLost(failure);
      }
      yield* planned.extract(side, files);
    },
    renames: async () =>
      headKind === 'commit' && head.commit !== null ? findGitRenames(access.repository, base.commit, head.commit, rootInCommit) : [],
  });
  try {
    return await run;
  } catch (error) {
    if (!(error instanceof BaseLost)) throw error;
    return { verdict: 'neutral', base: { found: false, reason: error.message }, head: said, configuration };
  }
}

/** The base's files cannot be had: the last rung of the ladder is none. */
class BaseLost extends Error {}
