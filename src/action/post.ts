import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { withConfiguration } from '../config/apply';
import { gitFetch } from '../diff/base/fetch';
import { hasCommit } from '../diff/base/history';
import type { BaseAccess } from '../diff/base/ladder';
import { plan } from '../diff/plan';
import { discover } from '../discover';
import { git, gitEnvironment, type Repository } from '../discover/git/run';
import { UsageError, UserError } from '../errors';
import type { GitHub } from '../github/client';
import { repositoryUrl, type RunContext } from '../github/context';
import { getPullRequest, type PullRequest } from '../github/pull-request';
import type { OptionName, Options } from '../options/table';
import { diffOnly } from '../pipeline';
import { speak } from './comment';
import { connector } from './connect';
import type { ActionEffects } from './effects';
import { annotate, diffOutputs, judge, linesOf, reportOf, summarize } from './judge';
import { mergeBaseBy } from './pull-request';

export interface Posting {
  readonly options: Options;
  readonly given: ReadonlySet<OptionName>;
  readonly context: RunContext;
  readonly effects: ActionEffects;
  /** Whether the run is seen at the pull request: its lines are annotated, and the step fails by the gates. */
  readonly isSeen: boolean;
}

/**
 * Speaks to a pull request of which nothing is trusted, with a token that may write: its commits are fetched as data into a
 * repository of our own, without a checkout, and compared by this code under the configuration of the base.
 */
export async function post(pull: PullRequest, github: GitHub, posting: Posting): Promise<void> {
  const { context, effects } = posting;
  const now = await getPullRequest(github, pull.number);
  if (!now.isOpen) {
    effects.runner.info(`Pull request #${pull.number} is closed: nothing is written to it`);
    return;
  }
  if (now.head.sha !== pull.head.sha) {
    effects.runner.info(`Pull request #${pull.number} is at ${now.head.sha.slice(0, 12)} by now: this run writes nothing to it`);
    return;
  }
  const folder = await mkdtemp(join(context.temp ?? tmpdir(), 'ast-dataset-post-'));
  try {
    await judgeIn(folder, now, github, posting);
  } finally {
    await rm(join(folder, 'repository'), { recursive: true, force: true });
  }
}

async function judgeIn(folder: string, pull: PullRequest, github: GitHub, posting: Posting): Promise<void> {
  const { options, given, context, effects, isSeen } = posting;
  const { runner, environment } = effects;
  const access = await fetchAsData(join(folder, 'repository'), pull, posting);
  const gatesAt = pull.base.sha;
  await access.fetch?.([gatesAt], { depth: 1 });
  if (!(await hasCommit(access.repository, gatesAt))) {
    throw new UserError(`the base branch of pull request #${pull.number} could not be fetched at ${gatesAt.slice(0, 12)}`);
  }
  const planned = await plan(
    options.base === null ? { kind: 'pull request', baseSha: pull.base.sha, headSha: pull.head.sha } : { kind: 'given', rev: options.base },
    access,
    { headKind: 'commit', gatesFrom: 'base', gatesAt, ...(options.config === null ? {} : { config: options.config }) },
  );
  runner.info(planned.base.found ? `Comparing with ${planned.base.explanation}` : `Nothing to compare with: ${planned.base.reason}`);

  const top = join(folder, 'repository');
  const configured = { ...withConfiguration(options, given, planned.settings), root: await folderIn(top, options.root) };
  const { include, exclude, maxFileSize, root } = configured;
  const side = await discover(root, { include, exclude, maxFileSize, environment, rev: pull.head.sha });
  const dataset = join(folder, 'comparison');
  await mkdir(dataset);
  const outcome = await runner.group('Comparing', () => diffOnly(configured, effects, planned, side, dataset));
  const lines = await linesOf(access.repository, outcome, pull.head.sha, pull.head.sha, side.rootInCommit ?? '');
  const report = reportOf(
    {
      ...{ outcome, lines, root: side.rootInCommit ?? '', totals: null, baseName: pull.base.ref },
      head: { commit: pull.head.sha, name: pull.head.ref },
    },
    configured,
    context,
    { artifact: null, page: null, readOnly: false },
  );

  const spoken = await speak(configured, github, pull, report, effects);
  if (configured.summary) await summarize(report, spoken, effects);
  if (configured.annotations && isSeen) annotate(report, effects);
  runner.setOutputs({
    ...diffOutputs(report, outcome, dataset),
    'comment-url': spoken.kind === 'said' ? spoken.url : null,
  });
  if (spoken.kind === 'refused') {
    throw new UserError(
      `nothing could be written to pull request #${pull.number}: ${spoken.error.message}`,
      'Give the job the permission pull-requests: write.',
      { cause: spoken.error },
    );
  }
  if (spoken.kind === 'failed') throw spoken.error;
  if (isSeen) judge(report, effects);
}

/** A repository without a checkout, with the head in it: no hook, no filter, no attribute of it is ever asked. */
async function fetchAsData(top: string, pull: PullRequest, { options, context, effects }: Posting): Promise<BaseAccess> {
  const { environment } = effects;
  const url = repositoryUrl(context);
  const gitDir = join(top, '.git');
  await mkdir(top, { recursive: true });
  const repository: Repository = { gitDir, workTree: top, environment: gitEnvironment(environment) };
  const format = pull.head.sha.length === 64 ? ['--object-format=sha256'] : [];
  const made = await git({ ...repository, workTree: null }, ['init', '--quiet', '--bare', '--template=', ...format, gitDir], top);
  if (made.status !== 0) throw new UserError(`git cannot make a repository: ${made.stderr}`);
  const fetch = gitFetch(repository, {
    from: url === null ? [] : [url],
    ...(options.token === null ? {} : { token: options.token }),
    server: context.serverUrl,
    environment,
  });
  const head = pull.head.sha;
  const failure = await fetch([head], { depth: 1 });
  if (!(await hasCommit(repository, head))) {
    throw new UserError(`the head of pull request #${pull.number} could not be fetched: ${failure ?? 'it did not come'}`);
  }
  const mergeBase = mergeBaseBy(connector(options, context, effects));
  return { repository, head, fetch, isOurs: true, ...(mergeBase === null ? {} : { mergeBase }) };
}

/** The folder that stands for `root` in the repository: empty, for nothing is checked out. */
async function folderIn(top: string, root: string): Promise<string> {
  const inside = normalize(root);
  if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) {
    throw new UsageError(`root cannot be '${root}' in mode post`, 'Give a folder relative to the top of the repository.');
  }
  await mkdir(join(top, inside), { recursive: true });
  return join(top, inside);
}
