import { checkRequest, checkResponse, matchOperation, type Match } from './openapi';
import { jsonOf, type Answer, type Asked } from './server';

/** A request for an operation that GitHub has, its parameters in their places. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly asked: Asked;
}

export type Operation = (call: Call) => Answer | Promise<Answer>;

/** What the stand-in serves, by operationId, and `graphql`: each module of it brings some. */
export type Operations = Readonly<Record<string, Operation>>;

/** Where GitHub Enterprise Server has its APIs, on the host of its pages. */
const ENTERPRISE = /^\/api(?:\/v3(?=\/)|(?=\/graphql$))/;

/** The REST API. Requests and answers are held against GitHub's description; what does not fit is a problem of the test. */
export function answerRest(operations: Operations, token: string, problems: string[]): (asked: Asked) => Promise<Answer> {
  return async (asked) => {
    const { method, url, headers } = asked;
    const pathname = url.pathname.replace(ENTERPRISE, '');
    const isGraphql = method === 'POST' && pathname === '/graphql';
    const match = isGraphql ? { id: 'graphql', path: {} } : matchOperation(method, pathname);
    const operation = match === null ? undefined : operations[match.id];
    if (match === null || operation === undefined) {
      problems.push(`the stand-in does not serve ${method} ${url.pathname}`);
      return { status: 404, body: notFound() };
    }
    const given = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (given !== token) return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } };
    const body = jsonOf(asked);
    if (isGraphql) return operation({ path: {}, query: url.searchParams, body, asked });
    problems.push(...checkRequest(match, url.searchParams, body));
    const answer = await operation({ path: match.path, query: url.searchParams, body, asked });
    problems.push(...checkAnswer(match, answer));
    return answer;
  };
}

/** Held against the description as it goes over the wire: without what JSON does not have. */
function checkAnswer(match: Match, { status, body }: Answer): string[] {
  return checkResponse(match, status, body === undefined ? undefined : JSON.parse(JSON.stringify(body)));
}

/** The body of GitHub's 404. */
export function notFound() {
  return { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
}

/** One page of a list, with the header that leads to the others. */
export function page<Item>({ query, asked }: Call, items: readonly Item[]): { items: Item[]; headers: Record<string, string> } {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (target: number): string => {
    const url = new URL(asked.url);
    url.searchParams.set('page', String(target));
    return url.href;
  };
  const links = [
    ...(number < last ? [`<${to(number + 1)}>; rel="next"`, `<${to(last)}>; rel="last"`] : []),
    ...(number > 1 ? [`<${to(number - 1)}>; rel="prev"`, `<${to(1)}>; rel="first"`] : []),
  ];
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
