import { gitFetch } from '../diff/base/fetch';
import { openHead, plan, type Plan } from '../diff/plan';
import { RunError } from '../errors';
import { commitId, repositoryUrl, type Environment, type RunContext } from '../github/context';
import type { Options } from '../options/table';

/** What a push is compared with, or why with nothing: a sentence without a full stop, null where nobody would ask. */
export type PushPlan = { readonly plan: Plan } | { readonly plan: null; readonly reason: string | null };

/** Plans the comparison with what the branch was before the push. Whatever prevents it is no error: there is no change to show. */
export async function planPush(options: Options, context: RunContext, environment: Environment): Promise<PushPlan> {
  const { event, payload, serverUrl } = context;
  if (event !== 'push') return { plan: null, reason: null };
  try {
    const { repository, head } = await openHead(options.root, environment);
    const after = commitId(payload.after);
    if (after !== null && after !== head) {
      return { plan: null, reason: `the commit that is checked out, ${head.slice(0, 7)}, is not the one that was pushed` };
    }
    const url = repositoryUrl(context);
    const fetch = gitFetch(repository, {
      from: ['origin', ...(url === null ? [] : [url])],
      ...(options.token === null ? {} : { token: options.token }),
      server: serverUrl,
      environment,
    });
    const before = typeof payload.before === 'string' ? payload.before : '';
    // Nobody is judged by what they pushed.
    const made = await plan(
      { kind: 'push', before },
      { repository, head, fetch },
      { headKind: 'commit', gatesFrom: 'head', ...(options.config === null ? {} : { config: options.config }) },
    );
    return made.base.found ? { plan: made } : { plan: null, reason: made.base.reason };
  } catch (error) {
    if (error instanceof RunError) return { plan: null, reason: error.message };
    throw error;
  }
}
