import type { GitHub } from './client';

/** Somebody as the REST API names them. */
export interface Author {
  readonly login: string;
  readonly type: string;
}

/** Who the token speaks as. Only GraphQL tells that for every kind of token. */
export async function viewerLogin(github: GitHub): Promise<string> {
  const { viewer } = await github.repeatable('tell who the token belongs to', (octokit, { request }) =>
    octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', { request }),
  );
  return viewer.login;
}

/** Whether something was written by the viewer. GraphQL may leave out what REST writes behind the name of a bot. */
export function isBy(author: Author | null, login: string): boolean {
  if (author === null) return false;
  const name = author.login.toLowerCase();
  const own = login.toLowerCase();
  return name === own || (author.type === 'Bot' && name === `${own}[bot]`);
}
