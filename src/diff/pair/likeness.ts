import type { Discovery } from '../../discover';
import type { PythonVersion } from '../../python/tree';
import { readSql } from '../../resources';
import { append } from '../../store/append';
import type { Session } from '../../store/session';
import { Texts } from './texts';

/** How much of their words two functions must share: with one qualified name, with one name, in one file. */
const ENOUGH = { qualname: { score: 0.5, words: 8 }, name: { score: 0.7, words: 8 }, file: { score: 0.8, words: 30 } } as const;
/** A change that leaves more functions alone on both sides was no move. */
const MAX_CANDIDATES = 5_000;
const MAX_COMPARISONS = 200_000;

interface Alone {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  readonly qualname: string;
  readonly lineno: number;
  readonly end_lineno: number;
  readonly pair: number | null;
}

type Words = ReadonlyMap<string, number>;
/** Two functions, and what they must have: so great a likeness, in so many words each. */
type Candidate = readonly [base: Alone, head: Alone, enough: { readonly score: number; readonly words: number }];

/**
 * Pairs what was moved and changed, or renamed and changed, at a time: functions that are alone on their side and share most of
 * their words with one of the same name elsewhere, also where what is paired already tells that the name is a new one, or of another
 * name in the same file. The most alike first.
 */
export async function pairByLikeness(
  session: Session,
  sides: { readonly base: Discovery; readonly head: Discovery },
  version: PythonVersion,
): Promise<void> {
  const base = await alone(session, 'unpaired_base');
  const head = await alone(session, 'unpaired_head');
  if (base.length === 0 || head.length === 0 || base.length > MAX_CANDIDATES || head.length > MAX_CANDIDATES) return;
  const candidates = candidatesOf(base, head, await formerNames(session));
  if (candidates.length === 0 || candidates.length > MAX_COMPARISONS) return;
  const ofBase = await wordsOf(sides.base, version, new Set(candidates.map(([b]) => b)));
  const ofHead = await wordsOf(sides.head, version, new Set(candidates.map(([, h]) => h)));
  const alike = candidates
    .map(([b, h, enough]) => ({ b, h, enough, score: likeness(ofBase.get(b.id)!, ofHead.get(h.id)!, enough.words) }))
    .filter(({ score, enough }) => score >= enough.score)
    .sort((x, y) => y.score - x.score || x.h.id - y.h.id || x.b.id - y.b.id);
  const taken = { base: new Set<number>(), head: new Set<number>() };
  const pairs: [number, number, string][] = [];
  for (const { b, h } of alike) {
    if (taken.base.has(b.id) || taken.head.has(h.id)) continue;
    taken.base.add(b.id);
    taken.head.add(h.id);
    pairs.push([b.id, h.id, 'likeness']);
  }
  await session.run('create or replace temp table like_pairs (base_id integer, head_id integer, pairing varchar)');
  await append(session, 'like_pairs', pairs);
  await session.run('insert into def_pairs from like_pairs');
}

function alone(session: Session, view: string): Promise<Alone[]> {
  return session.rows<Alone>(
    `select id, path, name, qualname, lineno, end_lineno, pair from ${view} where kind = 'function' and role <> 'overload' order by id`,
  );
}

/** What definitions of a name were called in the base, of those that are paired. */
async function formerNames(session: Session): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await session.rows<{ name: string; former: string[] }>(readSql('diff/former_names.sql'));
  return new Map(rows.map(({ name, former }) => [name, former]));
}

function candidatesOf(base: readonly Alone[], head: readonly Alone[], former: ReadonlyMap<string, readonly string[]>): Candidate[] {
  const byName = group(base, ({ name }) => name);
  const byPair = group(base, ({ pair }) => pair ?? -1);
  const candidates: Candidate[] = [];
  for (const h of head) {
    if (candidates.length > MAX_COMPARISONS) break;
    for (const name of [h.name, ...(former.get(h.name) ?? [])]) {
      for (const b of byName.get(name) ?? []) candidates.push([b, h, b.qualname === h.qualname ? ENOUGH.qualname : ENOUGH.name]);
    }
    if (h.pair === null) continue;
    for (const b of byPair.get(h.pair) ?? []) if (b.name !== h.name) candidates.push([b, h, ENOUGH.file]);
  }
  return candidates;
}

function group<Key>(rows: readonly Alone[], key: (row: Alone) => Key): Map<Key, Alone[]> {
  const groups = new Map<Key, Alone[]>();
  for (const row of rows) {
    const others = groups.get(key(row));
    if (others === undefined) groups.set(key(row), [row]);
    else others.push(row);
  }
  return groups;
}

async function wordsOf(side: Discovery, version: PythonVersion, rows: ReadonlySet<Alone>): Promise<Map<number, Words>> {
  const texts = new Texts(side, version);
  const found = new Map<number, Words>();
  try {
    for (const row of [...rows].sort((a, b) => a.id - b.id)) {
      const words = new Map<string, number>();
      const text = await texts.between(row.path, row.lineno, row.end_lineno);
      for (const [word] of text.matchAll(/\w+|[^\w\s]/g)) if (word !== row.name) words.set(word, (words.get(word) ?? 0) + 1);
      found.set(row.id, words);
    }
  } finally {
    texts.close();
  }
  return found;
}

/** Dice's coefficient of two bags of words; 0 where one has fewer than `least`, which say nothing. */
function likeness(one: Words, other: Words, least: number): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  return Math.min(sizeOf(one), sizeOf(other)) < least ? 0 : (2 * shared) / all;
}

function sizeOf(words: Words): number {
  let size = 0;
  for (const count of words.values()) size += count;
  return size;
}
