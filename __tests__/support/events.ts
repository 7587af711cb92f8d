import { checkEvent } from './standin/openapi';

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
  const url = `${API}/users/${login}`;
  const links = ['events', 'followers', 'following', 'gists', 'organizations', 'received_events', 'repos', 'starred', 'subscriptions'];
  return {
    ...(Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])) as Record<string, string>),
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    type,
    site_admin: false,
  };
}
