import { UsageError, UserError } from '../errors';
import { commitId, type RunContext } from '../github/context';
import { at, findPullRequests, idAt, readPullRequest, textAt, type PullRequest } from '../github/pull-request';
import { quote } from '../log/sanitize';
import type { OptionName, Options } from '../options/table';
import { connector } from './connect';
import type { ActionEffects } from './effects';
import { post } from './post';
import { compareCheckout } from './pull-request';
import { push } from './push';
import { mergeShards, shard } from './shards';

/** What the action does for each event. */
export async function run(options: Options, given: ReadonlySet<OptionName>, context: RunContext, effects: ActionEffects): Promise<void> {
  const { event } = context;
  const { mode } = options;
  if (mode === 'post' && event !== 'workflow_run' && event !== 'pull_request_target') {
    throw new UsageError(`mode: post does nothing on ${quote(event)}`, 'It is for workflows on workflow_run.');
  }
  if (event === 'workflow_run') {
    if (mode !== 'post') {
      throw new UsageError(
        'on workflow_run the action needs mode: post',
        'The run has the rights of the default branch: give it mode: post and no checkout, and it reads the pull request as data.',
      );
    }
    return postAfterRun(options, given, context, effects);
  }
  if (mode === 'merge') return mergeShards(options, given, context, effects);
  if (options.shard !== null) return shard(options, options.shard, given, context, effects);
  if (mode === 'index') return push(options, given, context, effects);
  switch (event) {
    case 'pull_request':
      return onPullRequest(options, given, context, effects);
    case 'pull_request_target':
      return onTarget(options, given, context, effects);
    case 'merge_group':
      return onMergeGroup(options, given, context, effects);
    default:
      return push(options, given, context, effects);
  }
}

type Handler = (options: Options, given: ReadonlySet<OptionName>, context: RunContext, effects: ActionEffects) => Promise<void>;

const onPullRequest: Handler = (options, given, context, effects) => {
  // What is checked out is the base branch then.
  if (context.payload.action === 'closed') return push(options, given, context, effects);
  const pull = pullOf(context);
  const { head, base, author } = pull;
  const foreign = head.repositoryId === null || head.repositoryId !== base.repositoryId;
  const asked = {
    question: { kind: 'pull request', baseSha: base.sha, headSha: head.sha } as const,
    ...{ pull, headSha: head.sha, headName: head.ref, baseName: base.ref },
    readOnly: foreign || author === 'dependabot[bot]',
  };
  return compareCheckout(asked, options, given, context, effects);
};

const onMergeGroup: Handler = (options, given, context, effects) => {
  const group = at(context.payload, 'merge_group');
  const baseSha = commitId(at(group, 'base_sha'));
  const headSha = commitId(at(group, 'head_sha'));
  if (baseSha === null || headSha === null) throw new UserError('the event names no base_sha and head_sha of a merge group');
  const name = (ref: string | null): string | null => ref?.replace(/^refs\/heads\//, '') ?? null;
  const asked = {
    question: { kind: 'merge group', baseSha } as const,
    ...{ pull: null, headSha, headName: name(textAt(group, 'head_ref')), baseName: name(textAt(group, 'base_ref')) },
    readOnly: false,
  };
  return compareCheckout(asked, options, given, context, effects);
};

const onTarget: Handler = async (options, given, context, effects) => {
  const connect = connector(options, context, effects);
  if (connect === null) throw new UsageError('there is no token', 'Give the input token.');
  return post(pullOf(context), await connect(), { options, given, context, effects, isSeen: true });
};

/** Finds the pull requests of a run that is over by where it came from. Nothing that it left is looked at. */
const postAfterRun: Handler = async (options, given, context, effects) => {
  const { runner } = effects;
  const run = at(context.payload, 'workflow_run');
  const source = textAt(run, 'event');
  if (source !== 'pull_request' && source !== 'pull_request_target') {
    runner.info(`The run was started by ${quote(source ?? 'nothing')}, not by a pull request: there is nothing to do`);
    return;
  }
  const sha = commitId(at(run, 'head_sha'));
  const branch = textAt(run, 'head_branch');
  const owner = textAt(run, 'head_repository', 'owner', 'login');
  const repositoryId = idAt(run, 'head_repository', 'id');
  if (sha === null || branch === null || owner === null || repositoryId === null) {
    throw new UserError('the event does not name the commit, branch and repository of the run');
  }
  const connect = connector(options, context, effects);
  if (connect === null) throw new UsageError('there is no token', 'Give the input token.');
  const github = await connect();
  const pulls = await findPullRequests(github, { owner, branch, repositoryId, sha });
  if (pulls.length === 0) {
    runner.info(`No open pull request is at ${sha.slice(0, 12)}: there is nothing to do`);
    return;
  }
  for (const pull of pulls) await post(pull, github, { options, given, context, effects, isSeen: false });
};

function pullOf({ payload, event }: RunContext): PullRequest {
  const pull = readPullRequest(payload.pull_request);
  if (pull === null) throw new UserError(`the event ${quote(event)} has no pull request`);
  return pull;
}
