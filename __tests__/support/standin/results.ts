import { digestOf, type ArtifactStore, type BackendIds, type StoredArtifact } from './artifact-store';
import { signedUrl } from './blobs';
import { jsonOf, type Answer, type Asked } from './server';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const NAME = /^[^":<>|*?\r\n\\/]{1,260}$/;
const DAY = 24 * 60 * 60 * 1000;
/** Fields of each request, as protobuf has them; others are refused. */
const FIELDS = {
  CreateArtifact: ['name', 'version', 'mime_type', 'expires_at'],
  FinalizeArtifact: ['name', 'size', 'hash'],
  ListArtifacts: ['name_filter', 'id_filter'],
  GetSignedArtifactURL: ['name'],
  DeleteArtifact: ['name'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** A token of the runner for one job: its claims say which. */
export function runtimeToken({ run, job }: BackendIds): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.GenericRead:00000000 Actions.Results:${run}:${job}`, exp: 4102444800 };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.signature`;
}

/** The artifact service, which speaks Twirp: protobuf's JSON over POST. */
export function answerResults(store: ArtifactStore, blobOrigin: () => string, problems: string[]): (asked: Asked) => Answer {
  return (asked) => {
    const method = asked.url.pathname.slice(SERVICE.length);
    if (asked.method !== 'POST' || !asked.url.pathname.startsWith(SERVICE) || !isMethod(method)) {
      problems.push(`the artifact service has no ${asked.method} ${asked.url.pathname}`);
      return refuse(404, 'bad_route', 'no handler for path');
    }
    const ids = claimsOf(asked.headers.authorization);
    if (ids === null) return refuse(401, 'unauthenticated', 'token required');
    const fields = jsonOf(asked) as Fields;
    const known: readonly string[] = [...FIELDS[method], 'workflow_run_backend_id', 'workflow_job_run_backend_id'];
    const unknown = Object.keys(fields).filter((name) => !known.includes(name));
    if (unknown.length > 0) problems.push(`${method}: unknown fields ${unknown.join(', ')}`);
    if (fields.workflow_run_backend_id !== ids.run) return refuse(403, 'permission_denied', 'the run is another one');
    switch (method) {
      case 'CreateArtifact':
        return create(store, ids, fields, blobOrigin());
      case 'FinalizeArtifact':
        return finalize(store, ids, fields);
      case 'ListArtifacts':
        return { status: 200, body: { artifacts: listed(store, ids, fields).map(described) } };
      case 'GetSignedArtifactURL': {
        const artifact = store.finished(ids.run).find(({ name }) => name === fields.name);
        if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
        return { status: 200, body: { signed_url: signedUrl(blobOrigin(), artifact) } };
      }
      case 'DeleteArtifact': {
        const artifact = store.finished(ids.run).find(({ name }) => name === fields.name);
        if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
        store.delete(artifact);
        return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
      }
    }
  };
}

function create(store: ArtifactStore, ids: BackendIds, fields: Fields, blobOrigin: string): Answer {
  const { name, version, mime_type: mimeType, expires_at: expires } = fields;
  if (typeof name !== 'string' || !NAME.test(name)) return refuse(400, 'invalid_argument', 'name is not valid');
  if (version !== 7) return refuse(400, 'invalid_argument', 'version is not supported');
  if (typeof mimeType !== 'string' || !/^[\w.+-]+\/[\w.+-]+$/.test(mimeType)) {
    return refuse(400, 'invalid_argument', 'mime_type a valid mime_type is required for this artifact version');
  }
  const expiresAt = expires === undefined ? new Date(Date.now() + 90 * DAY) : new Date(expires as string);
  if (Number.isNaN(expiresAt.getTime()) || expiresAt.getTime() < Date.now()) return refuse(400, 'malformed', 'expires_at');
  const artifact = store.create({ name, ids, mimeType, expiresAt });
  if (artifact === null) return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  return { status: 200, body: { ok: true, signed_upload_url: signedUrl(blobOrigin, artifact) } };
}

function finalize(store: ArtifactStore, ids: BackendIds, { name, size, hash }: Fields): Answer {
  const artifact = store.pending(ids, String(name));
  if (artifact?.ids.job !== ids.job) return refuse(404, 'not_found', 'artifact not found');
  if (artifact.content === null || size !== String(artifact.content.length)) return refuse(400, 'invalid_argument', 'size does not match');
  if (hash !== digestOf(artifact)) return refuse(400, 'invalid_argument', 'hash does not match');
  artifact.finalized = true;
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

function listed(store: ArtifactStore, ids: BackendIds, { name_filter: name, id_filter: id }: Fields): StoredArtifact[] {
  return store
    .finished(ids.run)
    .filter((artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id));
}

function described(artifact: StoredArtifact) {
  return {
    workflow_run_backend_id: artifact.ids.run,
    workflow_job_run_backend_id: artifact.ids.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content?.length ?? 0),
    created_at: artifact.createdAt.toISOString(),
    digest: digestOf(artifact),
  };
}

function claimsOf(authorization: string | undefined): BackendIds | null {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization ?? '')?.[1];
  if (payload === undefined) return null;
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { scp: string };
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
  return run === undefined || job === undefined ? null : { run, job };
}

function isMethod(name: string): name is keyof typeof FIELDS {
  return name in FIELDS;
}

function refuse(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
