import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeMetrics } from '../../src/diff/metrics-only';
import { discover } from '../../src/discover';
import { Session, literal } from '../../src/store/session';
import { compareCommits, extract } from './compare-commits';
import { scratch } from './comparing';
import { Chance } from './refactoring/chance';
import { isPython } from './refactoring/pieces';
import { refactor } from './refactoring/refactor';
import { ENVIRONMENT, initRepository, type Files } from './repositories';

const COMMITS = 20;
const source = join(__dirname, '..', '..', 'examples', 'bookshop');
const TOTALS = [
  'loc',
  'sloc',
  'num_functions',
  'num_classes',
  'cognitive_total',
  'slots',
  'slots_annotated',
  'documentable',
  'documented',
] as const;

/** What people do between two commits: new functions, more branches, fewer annotations, files that come, go, break and are mended. */
const EDITS: readonly ((files: Record<string, string>, path: string, n: number) => void)[] = [
  (files, path, n) =>
    (files[path] = `${files[path]!}\n\ndef added_${n}(a, b: int = 0) -> int:\n    if a and b:\n        return b\n    return ${n}\n`),
  (files, path, n) =>
    (files[path] = files[path]!.replace(/^( +)return /m, `$1for _ in range(${n}):\n$1    if _:\n$1        break\n$1return `)),
  (files, path) => (files[path] = files[path]!.replace(/ -> [\w.[\], |]+:/, ':')),
  (files, path, n) => (files[`src/bookshop/new_${n}.py`] = files[path]!.replace(/^from __future__.*\n/m, '')),
  (files, path) => void Reflect.deleteProperty(files, path),
  (files, path) => (files[path] = `${files[path]!}def broken(:\n`),
];

function history(): Files[] {
  const first: Record<string, string> = {};
  for (const path of readdirSync(source, { recursive: true }) as string[])
    if (path.endsWith('.py')) first[path.replaceAll('\\', '/')] = readFileSync(join(source, path), 'utf8');
  const commits: Files[] = [first];
  const chance = new Chance(11);
  for (let n = 1; n <= COMMITS; n++) {
    const files: Record<string, string> = { ...commits.at(-1) };
    for (const [path, text] of Object.entries(files)) files[path] = text.replace('def broken(:\n', '');
    const sound = Object.fromEntries(Object.entries(files).filter(([, text]) => isPython(text)));
    if (n % 3 === 0) {
      for (const path of Object.keys(sound)) Reflect.deleteProperty(files, path);
      Object.assign(files, refactor(sound, chance).files);
    }
    for (let edits = 1 + chance.below(2); edits > 0; edits--) {
      const path = chance.of(Object.keys(files).filter((name) => isPython(files[name]!)));
      EDITS[(n + edits) % EDITS.length]!(files, path, n);
    }
    commits.push(files);
  }
  return commits;
}

interface Indexed {
  /** Metrics by path. */
  readonly files: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Cognitive complexity, slots and annotated ones by node id. */
  readonly defs: ReadonlyMap<string, string>;
}

/** A commit, indexed from nothing. */
async function indexed(folder: string, commit: string): Promise<Indexed> {
  const out = scratch();
  await writeMetrics(out, await discover(folder, { environment: ENVIRONMENT, rev: commit }), extract, { pythonVersion: '3.14' });
  const session = await Session.open({ threads: 2, memoryLimit: '256MB', folders: [out] });
  try {
    const files = await session.rows<Record<string, number> & { path: string }>(
      `from read_parquet(${literal(join(out, 'metrics/ast.parquet'))})`,
    );
    const defs = await session.rows<{ id: string; said: string }>(
      `select node_id as id, concat_ws(' ', cognitive, slots, slots_annotated) as said from read_parquet(${literal(join(out, 'metrics/ast_defs.parquet'))})`,
    );
    return { files: new Map(files.map((row) => [row.path, row])), defs: new Map(defs.map(({ id, said }) => [id, said])) };
  } finally {
    session.close();
  }
}

test('twenty commits, one after the other: every change is what both sides say when each is indexed from nothing', async () => {
  const repository = initRepository(scratch());
  const commits = history().map((files) => repository.commit(files));
  let before = await indexed(repository.folder, commits[0]!);
  const met = new Set<string>();
  for (const [i, commit] of commits.slice(1).entries()) {
    const after = await indexed(repository.folder, commit);
    const diff = await compareCommits(repository.folder, commits[i]!, commit, { folder: scratch() });
    // A file that one side cannot parse counts on neither.
    const left = (side: 'base' | 'head'): Set<string | null> =>
      new Set(diff.files.filter(({ base_ok, head_ok }) => base_ok === false || head_ok === false).map((file) => file[`${side}_path`]));
    const total = (side: Indexed, without: Set<string | null>, metric: string): number =>
      [...side.files].reduce((sum, [path, row]) => sum + (without.has(path) ? 0 : row[metric]!), 0);
    for (const metric of TOTALS) {
      const base = total(before, left('base'), metric);
      const head = total(after, left('head'), metric);
      expect(
        [i, metric, diff.summary[`base_${metric}`], diff.summary[`head_${metric}`], diff.summary[`delta_${metric}`]].map(String),
      ).toEqual([i, metric, base, head, head - base].map(String));
    }
    const said = (side: Indexed, id: string | null): string | undefined => (id === null ? undefined : side.defs.get(id));
    for (const row of diff.defs.filter(({ status, kind }) => status !== 'unknown' && kind === 'function')) {
      met.add(row.status);
      if (row.base_node_id !== null)
        expect([row.base_cognitive, row.base_slots, row.base_slots_annotated].join(' ')).toBe(said(before, row.base_node_id));
      if (row.head_node_id !== null)
        expect([row.head_cognitive, row.head_slots, row.head_slots_annotated].join(' ')).toBe(said(after, row.head_node_id));
    }
    before = after;
  }
  expect([...met].sort()).toEqual(expect.arrayContaining(['added', 'changed', 'moved', 'removed']));
}, 120_000);
