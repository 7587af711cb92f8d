import { checkEvent } from './standin/openapi';
import { pullRequestObject, type Pull, type Side } from './standin/pull-request-object';

/** The payload of an event, which must be one that GitHub could send. */
export function validEvent<Payload>(name: string, payload: Payload): Payload {
  const problems = checkEvent(name, payload);
  if (problems.length > 0) throw new Error(`the payload of ${name} is none of GitHub's: ${problems.join('; ')}`);
  return payload;
}

const NOTHING = '0'.repeat(40);

/** A push to main; `before` null is a new branch. */
export function pushEvent({ before, after }: { readonly before: string | null; readonly after: string }) {
  const repository = repositoryObject('octo-org/octo-repo', 17);
  return validEvent('push', {
    ref: 'refs/heads/main',
    before: before ?? NOTHING,
    after,
    created: before === null,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${repository.html_url}/compare/${(before ?? NOTHING).slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [],
    head_commit: null,
    repository,
    pusher: { name: 'mona', email: 'mona@example.invalid' },
    sender: userObject('mona', 1),
  });
}

const API = 'https://api.github.com';
const REPOSITORY_LINKS = (
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events ' +
  'forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones ' +
  'notifications pulls releases stargazers statuses subscribers subscription tags teams trees'
).split(' ');

/** A repository as events and the REST API show it. */
export function repositoryObject(fullName: string, id: number) {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${API}/repos/${fullName}`;
  const html = `https://github.com/${fullName}`;
  const links = REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link}`]);
  const counts = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'size', 'stargazers_count', 'watchers', 'watchers_count'];
  const flags = ['archived', 'disabled', 'fork', 'has_downloads', 'has_issues', 'has_pages', 'has_projects', 'has_wiki', 'private'];
  return {
    ...(Object.fromEntries(links) as Record<string, string>),
    ...(Object.fromEntries(counts.map((count) => [count, 0])) as Record<string, number>),
    ...(Object.fromEntries(flags.map((flag) => [flag, false])) as Record<string, boolean>),
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    owner: userObject(owner, 2),
    url,
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: html,
    default_branch: 'main',
    description: null,
    homepage: null,
    language: 'Python',
    license: null,
    mirror_url: null,
    visibility: 'public',
    topics: [],
    is_template: false,
    web_commit_signoff_required: false,
    has_discussions: false,
    allow_forking: true,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  };
}

/** A user or an organisation. */
export function userObject(login: string, id: number, type: 'User' | 'Bot' | 'Organization' = 'User') {
  const address = encodeURIComponent(login);
  const url = `${API}/users/${address}`;
  const links = ['events', 'followers', 'following', 'gists', 'organizations', 'received_events', 'repos', 'starred', 'subscriptions'];
  return {
    ...(Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])) as Record<string, string>),
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${address}`,
    type,
    site_admin: false,
  };
}

/** A pull request that was opened or pushed to. */
export function pullRequestEvent(pull: Pull) {
  return validEvent('pull-request-synchronize', {
    action: 'synchronize',
    number: pull.number,
    before: NOTHING.replaceAll('0', '1'),
    after: pull.head.sha,
    pull_request: pullRequestObject(pull),
    repository: repositoryObject('octo-org/octo-repo', 17),
    sender: userObject(pull.author, 3),
  });
}

/** A merge queue asks for checks. */
export function mergeGroupEvent({ baseSha, headSha }: { readonly baseSha: string; readonly headSha: string }) {
  const who = { name: 'Mona', email: 'mona@example.invalid' };
  return validEvent('merge-group-checks-requested', {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-5-${baseSha}`,
      base_sha: baseSha,
      base_ref: 'refs/heads/main',
      head_commit: { id: headSha, tree_id: headSha, message: 'Merge', timestamp: '2026-02-03T04:05:06Z', author: who, committer: who },
    },
    repository: repositoryObject('octo-org/octo-repo', 17),
    sender: userObject('mona', 1),
  });
}

/** A run of another workflow, for a pull request of a fork, is over. Of such a pull request it names nothing. */
export function workflowRunEvent({ head, event = 'pull_request' }: { readonly head: Side; readonly event?: string }) {
  const repository = repositoryObject('octo-org/octo-repo', 17);
  const url = `${repository.url}/actions/runs/70`;
  const who = { name: 'Mona', email: 'mona@example.invalid' };
  const time = '2026-02-03T04:05:06Z';
  const from = head.repository ?? { fullName: 'gone/gone', id: 1 };
  return validEvent('workflow-run-completed', {
    action: 'completed',
    workflow: {
      ...{ id: 9, node_id: 'W_9', name: 'CI', path: '.github/workflows/ci.yml', state: 'active', created_at: time, updated_at: time },
      ...{ url, html_url: url, badge_url: url },
    },
    workflow_run: {
      ...{ id: 70, node_id: 'WFR_70', name: 'CI', path: '.github/workflows/ci.yml', event, status: 'completed', conclusion: 'success' },
      ...{ head_branch: head.ref, head_sha: head.sha, head_repository: repositoryObject(from.fullName, from.id), repository },
      head_commit: { id: head.sha, tree_id: head.sha, message: 'x', timestamp: time, author: who, committer: who },
      ...{ actor: userObject('mallory', 4), triggering_actor: userObject('mallory', 4), pull_requests: [] },
      ...{ run_number: 3, run_attempt: 1, run_started_at: time, created_at: time, updated_at: time, workflow_id: 9 },
      ...{ check_suite_id: 8, check_suite_node_id: 'CS_8', previous_attempt_url: null, html_url: url, url },
      ...{ artifacts_url: `${url}/artifacts`, cancel_url: `${url}/cancel`, jobs_url: `${url}/jobs`, logs_url: `${url}/logs` },
      ...{ rerun_url: `${url}/rerun`, check_suite_url: url, workflow_url: url },
    },
    repository,
    sender: userObject('mallory', 4),
  });
}
