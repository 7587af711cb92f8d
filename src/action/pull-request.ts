import { resolve } from 'node:path';
import { withConfiguration } from '../config/apply';
import { gitFetch, type Fetch } from '../diff/base/fetch';
import { hasCommit, isPartial, isShallow } from '../diff/base/history';
import { bringBlobs, type BaseAccess, type BaseQuestion } from '../diff/base/ladder';
import { openHead, plan, type Plan } from '../diff/plan';
import { listCommit } from '../discover/git/list-commit';
import type { Repository } from '../discover/git/run';
import { UserError } from '../errors';
import { repositoryUrl, type RunContext } from '../github/context';
import { askMergeBase, type PullRequest } from '../github/pull-request';
import type { OptionName, Options } from '../options/table';
import type { Report } from '../report/model';
import { readTotals } from '../report/push-report';
import { openDataset } from '../store/dataset';
import { speak, type Spoken } from './comment';
import { connector, type Connect } from './connect';
import type { ActionEffects } from './effects';
import { indexInLog } from './index-in-log';
import { annotate, artifactOf, diffOutputs, judge, linesOf, reportOf, summarize, writeSarif, type Judgement } from './judge';
import { publish, publishPage } from './publish';
import { artifactOutputs, headlineOutputs, pageOutputs } from './push';

/** What an event asks to be compared. */
export interface Asked {
  readonly question: BaseQuestion;
  /** Whom to speak to; null in a merge queue. */
  readonly pull: PullRequest | null;
  readonly headSha: string;
  readonly headName: string | null;
  readonly baseName: string | null;
  /** Whether the run comes from where its token may only read. */
  readonly readOnly: boolean;
}

/** pull_request and merge_group: index what is checked out, compare, upload, speak; the step fails last of all. */
export async function compareCheckout(
  asked: Asked,
  options: Options,
  given: ReadonlySet<OptionName>,
  context: RunContext,
  effects: ActionEffects,
): Promise<void> {
  const { runner, environment } = effects;
  const connect = connector(options, context, effects);
  const { repository, head } = await openHead(options.root, environment);
  const fetch = fetchFor(repository, options, context, effects);
  const planned = await planFor(asked, options, { repository, head, fetch }, connect);
  runner.info(planned.base.found ? `Comparing with ${planned.base.explanation}` : `Nothing to compare with: ${planned.base.reason}`);
  const configured = withConfiguration(options, given, planned.settings);

  await bringMissing({ repository, head, fetch });
  // The commit itself: what steps before this one left in the work tree is no part of the pull request.
  const indexed = await indexInLog({ ...configured, rev: head }, context, effects, planned);
  const folder = resolve(configured.out);
  const totals = await totalsOf(folder);
  const outcome = indexed.diff!;
  const root = indexed.rootInCommit ?? '';
  const lines = await linesOf(repository, outcome, head, await bringHead(repository, head, asked.headSha, fetch), root);
  const judgement: Judgement = {
    ...{ outcome, lines, root, totals, baseName: asked.baseName },
    head: { commit: asked.headSha, name: asked.headName },
  };

  const sarif = configured.sarif ? await writeSarif(reportOf(judgement, configured, context, NO_RUN), folder) : null;
  const upload = await publish(configured, folder, context, effects);
  const pageUpload = await publishPage(configured, folder, context, effects);
  for (const { error } of [upload, pageUpload].filter((made) => made.kind === 'failed')) runner.warning(error.message);
  const artifact = artifactOf(upload, configured);
  const page = pageUpload.kind === 'stored' ? pageUpload.url : null;
  const report = reportOf(judgement, configured, context, { artifact, page, readOnly: false });
  const spoken = asked.pull === null ? null : await speakTo(asked.pull, report, configured, connect, effects);
  const readOnly = asked.readOnly && spoken?.kind === 'refused';
  if (spoken !== null) tell(spoken, asked.readOnly, effects);

  if (configured.summary) await summarize(reportOf(judgement, configured, context, { artifact, page, readOnly }), spoken, effects);
  if (configured.annotations) annotate(report, effects);
  runner.setOutputs({
    'dataset-path': folder,
    ...headlineOutputs(indexed, { totals }),
    ...artifactOutputs(upload),
    ...pageOutputs(configured, folder, pageUpload),
    ...diffOutputs(report, outcome, folder),
    'comment-url': spoken?.kind === 'said' ? spoken.url : null,
    'sarif-path': sarif,
  });
  judge(report, effects);
}

const NO_RUN = { artifact: null, page: null, readOnly: false };

/** Reaches GitHub through the checkout's remote, or by the repository's address where that has no credentials. */
export function fetchFor(repository: Repository, options: Options, context: RunContext, { environment }: ActionEffects): Fetch {
  const url = repositoryUrl(context);
  return gitFetch(repository, {
    from: ['origin', ...(url === null ? [] : [url])],
    ...(options.token === null ? {} : { token: options.token }),
    server: context.serverUrl,
    environment,
  });
}

function planFor(
  { question }: Asked,
  { base, config }: Options,
  access: { readonly repository: Repository; readonly head: string; readonly fetch: Fetch },
  connect: Connect,
): Promise<Plan> {
  const mergeBase = mergeBaseBy(connect);
  return plan(
    base === null ? question : { kind: 'given', rev: base },
    { ...access, ...(mergeBase === null ? {} : { mergeBase }) },
    { headKind: 'commit', gatesFrom: 'base', ...(config === null ? {} : { config }) },
  );
}

/** Asks GitHub for a merge base; where it does not answer, git is asked. */
export function mergeBaseBy(connect: Connect): ((base: string, head: string) => Promise<string | null>) | null {
  if (connect === null) return null;
  return async (base, head) => {
    try {
      return await askMergeBase(await connect(), base, head);
    } catch {
      return null;
    }
  };
}

/** Makes the head commit be here, for its lines; null where it cannot be had. */
async function bringHead(repository: Repository, indexed: string, head: string, fetch: Fetch): Promise<string | null> {
  if (head === indexed || (await hasCommit(repository, head))) return head;
  await fetch([head], (await isShallow(repository)) ? { depth: 1 } : {});
  return (await hasCommit(repository, head)) ? head : null;
}

/** A partial clone with a sparse checkout lacks files of the head. */
async function bringMissing(access: BaseAccess): Promise<void> {
  const { repository, head } = access;
  if (!(await isPartial(repository))) return;
  const { entries } = await listCommit(repository, head);
  const blobs = entries.flatMap(({ raw, blob }) => (/\.pyi?$/.test(raw) && blob !== null ? [blob] : []));
  const failure = await bringBlobs(head, blobs, access);
  if (failure !== null) throw new UserError(failure, 'Check out without a filter.');
}

async function totalsOf(folder: string): ReturnType<typeof readTotals> {
  const dataset = await openDataset(folder);
  try {
    return await readTotals(dataset);
  } finally {
    dataset.close();
  }
}

async function speakTo(
  pull: PullRequest,
  report: Report,
  options: Options,
  connect: Connect,
  effects: ActionEffects,
): Promise<Spoken | null> {
  if (options.comment === 'off' && !options.review) return null;
  if (connect === null) {
    effects.runner.notice('There is no token, so nothing is written to the pull request.');
    return null;
  }
  return speak(options, await connect(), pull, report, effects);
}

/** What a reader of the log must know; the run stays green. */
function tell(spoken: Spoken, readOnly: boolean, { runner }: ActionEffects): void {
  if (spoken.kind === 'failed') runner.warning(`Nothing was written to the pull request: ${spoken.error.message}`);
  if (spoken.kind !== 'refused') return;
  runner.notice(
    readOnly
      ? 'The token of this run may not write to the pull request, because it comes from a fork or from Dependabot. A workflow on workflow_run with mode: post can.'
      : `The token may not write to the pull request (${spoken.error.message}). Give the job the permission pull-requests: write.`,
  );
}
