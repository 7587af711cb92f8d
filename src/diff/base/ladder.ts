import { findCommit } from '../../discover/git/commit';
import type { Repository } from '../../discover/git/run';
import { formatNumber } from '../../log/format';
import { quote } from '../../log/sanitize';
import type { Base, BaseRule } from '../index';
import { isObjectId, type Fetch } from './fetch';
import { hasCommit, hasTree, isPartial, isShallow, mergeBase, missingObjects, readCommit } from './history';

/** What is asked for, in the words of the event. */
export type BaseQuestion =
  /** `baseSha` and `headSha` as the event has them: `pull_request.base.sha` lags behind, and serves only to find a merge base. */
  | { readonly kind: 'pull request'; readonly baseSha: string; readonly headSha: string }
  | { readonly kind: 'merge group'; readonly baseSha: string }
  | { readonly kind: 'push'; readonly before: string }
  /** A revision that the user names; `exact`: itself, not where the head left it. */
  | { readonly kind: 'given'; readonly rev: string; readonly exact?: boolean };

/** What may be looked at to answer. */
export interface BaseAccess {
  readonly repository: Repository;
  /** Full id of the commit that is compared: what is checked out. */
  readonly head: string;
  /** Null where nothing may be fetched. */
  readonly fetch: Fetch | null;
  /** Asks GitHub, where the clone has no history. */
  readonly mergeBase?: (base: string, head: string) => Promise<string | null>;
  /** The repository was made for this run: it may be as shallow as we like. */
  readonly isOurs?: boolean;
}

/** Rungs of history that a shallow clone is given when nobody can tell the merge base. */
const DEPTHS = [50, 250, 1_000];

/**
 * Chooses the commit to compare with, like for like, and makes sure that its tree is here. Where that cannot be done it says why:
 * never another commit instead, and never nothing as if it were one.
 */
export async function findBase(question: BaseQuestion, access: BaseAccess): Promise<Base> {
  switch (question.kind) {
    case 'pull request':
      // The head itself may look like GitHub's test merge, and so choose its own base: its author writes its parents and its message.
      if (access.head === question.headSha) return branchPoint(question.baseSha, access);
      return (await firstParent(question.headSha, access)) ?? branchPoint(question.baseSha, access);
    case 'merge group':
      if (!isObjectId(question.baseSha)) return none('the event names no base_sha');
      return take(question.baseSha, 'merge group', `the commit ${short(question.baseSha)} that the merge queue builds on`, access);
    case 'push':
      if (!isObjectId(question.before)) return none('the event names no commit before the push');
      if (/^0+$/.test(question.before)) return none('the push created the branch, so there is nothing before it');
      return take(question.before, 'push', `the commit ${short(question.before)} that the branch was at before the push`, access);
    case 'given':
      return given(question.rev, question.exact === true, access);
  }
}

/** The checkout is GitHub's test merge: its first parent is what the head was merged into. */
async function firstParent(headSha: string, access: BaseAccess): Promise<Base | null> {
  const commit = await readCommit(access.repository, access.head);
  const [into, merged, ...more] = commit?.parents ?? [];
  if (commit === null || into === undefined || merged === undefined || more.length > 0) return null;
  if (merged !== headSha && commit.subject !== `Merge ${merged} into ${into}`) return null;
  return take(into, 'first parent', `${short(into)}, the first parent of the merge commit ${short(access.head)}`, access);
}

/** The checkout is the head itself, or something else: what it has in common with the base branch. */
async function branchPoint(baseSha: string, access: BaseAccess): Promise<Base> {
  const { repository, head, fetch } = access;
  if (!isObjectId(baseSha)) return none('the event names no commit of the base branch');
  const shallow = access.isOurs === true || (await isShallow(repository));
  const explanation = (id: string): string => `${short(id)}, where ${short(head)} left the base branch (at ${short(baseSha)})`;
  if (!shallow) {
    const failure = await bring(baseSha, access);
    if (failure !== null) return none(`the base commit ${short(baseSha)} ${failure}`);
    const found = await mergeBase(repository, baseSha, head);
    if (found === null) return none(`${short(baseSha)} and ${short(head)} have no history in common`);
    return take(found, 'merge base', explanation(found), access);
  }
  const told = await access.mergeBase?.(baseSha, head);
  if (told !== undefined && told !== null && isObjectId(told)) return take(told, 'merge base', explanation(told), access);
  if (fetch !== null) {
    for (const depth of DEPTHS) {
      if ((await fetch([baseSha, head], { depth })) !== null) break;
      const found = await mergeBase(repository, baseSha, head);
      if (found !== null) return take(found, 'merge base', explanation(found), access);
    }
  }
  return none(`the clone is too shallow to tell where ${short(head)} left the base branch; check out with fetch-depth: 0`);
}

async function given(rev: string, exact: boolean, access: BaseAccess): Promise<Base> {
  const { repository, head } = access;
  if (isObjectId(rev)) {
    const failure = await bring(rev, access);
    if (failure !== null) return none(`the commit ${short(rev)} ${failure}`);
  }
  const commit = await findCommit(repository, rev);
  if (commit === null) return none(`there is no commit ${quote(rev)} in this clone`);
  const found = exact ? null : await mergeBase(repository, commit.id, head);
  if (found === null || found === commit.id) return take(commit.id, 'given', `${short(commit.id)} (${quote(rev)})`, access);
  return take(found, 'merge base', `${short(found)}, where ${short(head)} left ${quote(rev)}`, access);
}

/** The chosen commit, when its tree is here or can be had. */
async function take(id: string, rule: BaseRule, explanation: string, access: BaseAccess): Promise<Base> {
  const failure = (await bring(id, access)) ?? (await bringTree(id, access));
  if (failure !== null) return none(`the base commit ${short(id)} ${failure}`);
  return { found: true, commit: id, rule, explanation };
}

/** Makes the commit be here; gives why it cannot. */
async function bring(id: string, { repository, fetch, isOurs }: BaseAccess): Promise<string | null> {
  if (await hasCommit(repository, id)) return null;
  if (fetch === null) return 'is not in this clone';
  const shallow = isOurs === true || (await isShallow(repository));
  const failure = await fetch([id], shallow ? { depth: 1 } : {});
  if (await hasCommit(repository, id)) return null;
  return `could not be fetched: ${failure ?? 'it did not come'}`;
}

/** A clone without trees (`--filter=tree:0`) gets the one that is needed. */
async function bringTree(id: string, { repository, fetch }: BaseAccess): Promise<string | null> {
  if (await hasTree(repository, id)) return null;
  const tree = (await readCommit(repository, id))?.tree ?? '';
  if (fetch === null) return 'has no tree in this clone';
  const failure = await fetch([tree], { loose: true });
  return (await hasTree(repository, id)) ? null : `has no tree, which could not be fetched: ${failure ?? 'it did not come'}`;
}

/** Makes the blobs of a commit be here that a partial clone may lack, in one go. Gives null, or why it cannot. */
export async function bringBlobs(commit: string, ids: Iterable<string>, { repository, fetch }: BaseAccess): Promise<string | null> {
  const wanted = new Set(ids);
  if (wanted.size === 0 || !(await isPartial(repository))) return null;
  const missing = (await missingObjects(repository, commit)).filter((id) => wanted.has(id));
  if (missing.length === 0) return null;
  if (fetch === null) return `this partial clone lacks ${formatNumber(missing.length, 'file')} of the commit ${short(commit)}`;
  const failure = await fetch(missing, { loose: true });
  return failure === null ? null : `files of the commit ${short(commit)} could not be fetched: ${failure}`;
}

function none(reason: string): Base {
  return { found: false, reason };
}

function short(id: string): string {
  return id.slice(0, 7);
}
