/**
 * Cuts the operations and events that the tests' stand-in for GitHub serves out of GitHub's own OpenAPI description, with
 * everything that they refer to:
 *
 *   npx tsx scripts/slice-openapi.ts [FOLDER]
 *
 * FOLDER is an unpacked @octokit/openapi; without it the package is fetched with npm. Texts for people are left out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const FILE = 'generated/api.github.com.json';
const TARGET = join(__dirname, '..', '__tests__', 'support', 'standin', 'openapi.json');

/** By operationId. */
const OPERATIONS = [
  'actions/delete-artifact',
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-commit',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
];

/** Events that start a workflow. */
const EVENTS = [
  'merge-group-checks-requested',
  'pull-request-opened',
  'pull-request-reopened',
  'pull-request-synchronize',
  'push',
  'workflow-dispatch',
  'workflow-run-completed',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const FOR_PEOPLE = ['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'x-github', 'x-multi-segment', 'tags'];
/** Below these keys the keys are names of somebody else. */
const NAMES = ['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'headers', 'content', 'paths', 'x-webhooks'];

function slice(text: string): JsonObject {
  const whole = JSON.parse(text) as {
    openapi: string;
    paths: Record<string, JsonObject>;
    'x-webhooks': JsonObject;
    components: JsonObject;
  };
  const paths: JsonObject = {};
  const found = new Set<string>();
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as JsonObject | undefined;
      const id = operation?.operationId as string | undefined;
      if (operation === undefined || id === undefined || !OPERATIONS.includes(id)) continue;
      found.add(id);
      paths[path] = { ...((paths[path] as JsonObject | undefined) ?? {}), [method]: clean(operation) };
    }
  }
  const events = Object.fromEntries(EVENTS.map((name) => [name, clean(schemaOf(whole['x-webhooks'][name]))]));
  const lost = OPERATIONS.filter((id) => !found.has(id));
  if (lost.length > 0) throw new Error(`the description has no ${lost.join(', ')}`);

  const components: Record<string, JsonObject> = {};
  const pending = [...references({ paths, events })];
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [kind, name] = reference.replace('#/components/', '').split('/') as [string, string];
    if (components[kind]?.[name] !== undefined) continue;
    const component = clean((whole.components[kind] as JsonObject)[name]!);
    (components[kind] ??= {})[name] = component;
    pending.push(...references(component));
  }
  return { openapi: whole.openapi, paths, events, components: sorted(components) };
}

/** The schema of an event's payload. */
function schemaOf(event: Json | undefined): Json {
  const { post } = event as { post: { requestBody: { content: { 'application/json': { schema: Json } } } } };
  return post.requestBody.content['application/json'].schema;
}

/** Without what is written for people. `named` is whether the keys are names. */
function clean(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((item) => clean(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !FOR_PEOPLE.includes(key))
      .map(([key, inner]) => [key, clean(inner, !named && NAMES.includes(key))]),
  );
}

function* references(value: Json): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') yield inner;
    else yield* references(inner);
  }
}

function sorted(value: Record<string, JsonObject>): JsonObject {
  const order = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries(Object.entries(order(value)).map(([kind, named]) => [kind, order(named)]));
}

/** The folder of the package, fetched when none is given. */
function withPackage<Result>(given: string | undefined, use: (folder: string) => Result): Result {
  if (given !== undefined) return use(given);
  const temp = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', temp, `${PACKAGE}@${VERSION}`], { stdio: 'inherit' });
    execFileSync('tar', ['xzf', join(temp, `octokit-openapi-${VERSION}.tgz`), '-C', temp, `package/${FILE}`, 'package/package.json']);
    return use(join(temp, 'package'));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

withPackage(process.argv[2], (folder) => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  if (version !== VERSION) throw new Error(`${folder} holds version ${version}, not ${VERSION}`);
  const text = readFileSync(join(folder, FILE), 'utf8');
  const source = { package: PACKAGE, version, file: FILE, sha256: createHash('sha256').update(text).digest('hex'), licence: 'MIT' };
  const made = JSON.stringify({ 'x-source': source, ...slice(text) });
  writeFileSync(TARGET, `${made}\n`);
  console.log(`${TARGET}: ${made.length} bytes`);
});
