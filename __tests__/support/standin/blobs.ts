import type { ArtifactStore, StoredArtifact } from './artifact-store';
import type { Answer, Asked } from './server';

const SIGNATURE = 'c2ln+bmF0dXJl/w==';
const PATH = /^\/account\/artifacts\/(\d+)$/;

/** The address for reading or writing an artifact's bytes; whoever has it needs no token. */
export function signedUrl(origin: string, { id }: StoredArtifact): string {
  return `${origin}/account/artifacts/${id}?se=2030-01-01T00%3A00%3A00Z&sig=${encodeURIComponent(SIGNATURE)}`;
}

/** Azure's block blobs: blocks in any order, put together by the list of their ids. */
export function answerBlob(store: ArtifactStore, problems: string[]): (asked: Asked) => Answer {
  return (asked) => {
    const { method, url, headers } = asked;
    if (headers.authorization !== undefined) problems.push(`a token was sent to the blob store: ${method} ${url.pathname}`);
    const artifact = store.byId(Number(PATH.exec(url.pathname)?.[1]));
    if (artifact === undefined) return failure(404, 'BlobNotFound');
    if (url.searchParams.get('sig') !== SIGNATURE) return failure(403, 'AuthenticationFailed');
    if (method === 'GET') return read(artifact);
    if (method !== 'PUT') return failure(405, 'UnsupportedHttpVerb');
    if (headers['x-ms-version'] === undefined) return failure(400, 'MissingRequiredHeader');
    switch (url.searchParams.get('comp')) {
      case 'block':
        return putBlock(artifact, asked);
      case 'blocklist':
        return putBlockList(artifact, asked);
      default:
        problems.push(`the stand-in knows no ${method} ${url.pathname}${url.search}`);
        return failure(400, 'InvalidQueryParameterValue');
    }
  };
}

function putBlock({ blocks }: StoredArtifact, { url, bytes, headers }: Asked): Answer {
  const id = url.searchParams.get('blockid') ?? '';
  // All ids of a blob are of one length.
  const other = blocks.keys().next().value;
  if (Buffer.from(id, 'base64').toString('base64') !== id || id === '' || (other !== undefined && other.length !== id.length)) {
    return failure(400, 'InvalidBlobOrBlock');
  }
  if (Number(headers['content-length']) !== bytes.length) return failure(411, 'MissingContentLengthHeader');
  blocks.set(id, bytes);
  return { status: 201 };
}

function putBlockList(artifact: StoredArtifact, { bytes, headers }: Asked): Answer {
  const list = [...bytes.toString('utf8').matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[2]!);
  const blocks = list.map((id) => artifact.blocks.get(id));
  if (blocks.includes(undefined)) return failure(400, 'InvalidBlockList');
  artifact.content = Buffer.concat(blocks as Buffer[]);
  artifact.contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
  artifact.blocks.clear();
  return { status: 201, headers: { etag: `"0x${artifact.id.toString(16)}"`, 'last-modified': new Date().toUTCString() } };
}

function read({ content, contentType, mimeType, name }: StoredArtifact): Answer {
  if (content === null) return failure(404, 'BlobNotFound');
  const file = mimeType === 'application/zip' ? `${name}.zip` : name;
  const disposition = `attachment; filename="${file.replace(/[^ -~]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file)}`;
  return { status: 200, headers: { 'content-type': contentType ?? mimeType, 'content-disposition': disposition }, body: content };
}

function failure(status: number, code: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body: Buffer.from(xml) };
}
