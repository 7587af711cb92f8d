import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's own description of its REST API and events, as far as it is committed: see scripts/slice-openapi.ts. */
type Schema = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Record<string, { readonly schema?: Schema }>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Record<string, Content | { readonly $ref: string }>;
}

interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly events: Record<string, Schema>;
  readonly components: Record<string, Record<string, Schema>>;
}

/** An operation that a request is for, and the values in its path. */
export interface Match {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
}

const description = readable(JSON.parse(readFileSync(join(__dirname, 'openapi.json'), 'utf8'))) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
addFormats(ajv);
ajv.addSchema(description, 'github');
/** Query and path are text: numbers in them are written as digits. */
const textAjv = new Ajv({ strict: false, allErrors: true, coerceTypes: 'array' });
addFormats(textAjv);
textAjv.addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
}

const routes: Route[] = Object.entries(description.paths)
  // Fixed segments before named ones.
  .sort(([a], [b]) => a.split('{').length - b.split('{').length)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
      operation,
    })),
  );

/** The operation that `method path` asks for; null when the description has none. */
export function matchOperation(method: string, path: string): Match | null {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found === null) continue;
    const values = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)] as const);
    return { id: route.operation.operationId, path: Object.fromEntries(values) };
  }
  return null;
}

/** What is wrong with a request. */
export function checkRequest(match: Match, query: URLSearchParams, body: unknown): string[] {
  const operation = operationOf(match.id);
  const parameters = (operation.parameters ?? []).map((parameter) => follow<Parameter>(parameter));
  const problems: string[] = [];
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  for (const name of query.keys()) if (!known.has(name)) problems.push(`unknown query parameter ${name}`);
  for (const { name, in: place, required, schema } of parameters) {
    if (place === 'header') continue;
    const value = place === 'path' ? match.path[name] : (query.get(name) ?? undefined);
    if (value === undefined) {
      if (required === true) problems.push(`no ${place} parameter ${name}`);
    } else problems.push(...check(textAjv, `${match.id} ${place} ${name}`, schema, value));
  }
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) {
    if (body !== undefined) problems.push('a body where none belongs');
  } else if (body === undefined) {
    if (operation.requestBody?.required === true) problems.push('no body');
  } else problems.push(...check(ajv, `${match.id} body`, schema, body));
  return problems.map((problem) => `${match.id}: request: ${problem}`);
}

/** What is wrong with a response that a test makes up. */
export function checkResponse(match: Match, status: number, body: unknown): string[] {
  const { responses } = operationOf(match.id);
  const response = responses[status];
  // Failures that any operation may have are not listed for each.
  if (response === undefined && ([401, 403, 404, 429].includes(status) || status >= 500)) return [];
  if (response === undefined) return [`${match.id}: GitHub does not answer ${status}`];
  const schema = follow<Content>(response).content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${match.id}: ${status} has no body`];
  return check(ajv, `${match.id} ${status}`, schema, body).map((problem) => `${match.id}: response ${status}: ${problem}`);
}

/** What is wrong with an event's payload; `name` is as in `pull-request-synchronize`. */
export function checkEvent(name: string, payload: unknown): string[] {
  const schema = description.events[name];
  if (schema === undefined) throw new Error(`the description has no event ${name}`);
  return check(ajv, `event ${name}`, schema, payload);
}

function operationOf(id: string): Operation {
  const route = routes.find(({ operation }) => operation.operationId === id);
  if (route === undefined) throw new Error(`the description has no operation ${id}`);
  return route.operation;
}

function check(validator: Ajv, key: string, schema: Schema, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = validator.compile(absolute(schema) as object);
    compiled.set(key, validate);
  }
  // Coercion writes into what holds the value.
  if (validate(structuredClone(value))) return [];
  return (validate.errors ?? [])
    .slice(0, 5)
    .map((error) => `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

/** The component that a reference names. */
function follow<Component>(value: Component | { readonly $ref: string }): Component {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const [kind = '', name = ''] = value.$ref.replace('#/components/', '').split('/');
  return description.components[kind]?.[name] as Component;
}

/** References from outside of the description. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '$ref' && typeof inner === 'string' ? `github${inner}` : absolute(inner)]),
  );
}

/** OpenAPI 3.0's `nullable` as JSON Schema has it, where no `type` stands beside it. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readable(inner)]));
  if (nullable === undefined) return rest;
  if (typeof nullable !== 'boolean') return { ...rest, nullable };
  if (!nullable) return rest;
  return { anyOf: [rest, { type: 'null' }] };
}
