import { digestOf, type ArtifactStore, type StoredArtifact } from './artifact-store';
import { signedUrl } from './blobs';
import { notFound, page, type Call, type Operations } from './rest';

/** The REST API's view of artifacts. Runs are numbered there; `backendOf` gives the service's own name of one. */
export function artifactOperations(store: ArtifactStore, backendOf: (runId: string) => string, blobOrigin: () => string): Operations {
  const one = ({ path }: Call): StoredArtifact | undefined => {
    const artifact = store.byId(Number(path.artifact_id));
    return artifact?.finalized === true ? artifact : undefined;
  };
  return {
    'actions/list-workflow-run-artifacts': (call) => {
      const name = call.query.get('name');
      const all = store.finished(backendOf(call.path.run_id!)).filter((artifact) => name === null || artifact.name === name);
      const { items, headers } = page(call, all.reverse());
      return { status: 200, headers, body: { total_count: all.length, artifacts: items.map((artifact) => described(call, artifact)) } };
    },
    'actions/get-artifact': (call) => {
      const artifact = one(call);
      return artifact === undefined ? { status: 404, body: notFound() } : { status: 200, body: described(call, artifact) };
    },
    'actions/download-artifact': (call) => {
      const artifact = one(call);
      if (artifact === undefined) return { status: 410, body: { message: 'Gone', documentation_url: 'https://docs.github.com/rest' } };
      return { status: 302, headers: { location: signedUrl(blobOrigin(), artifact) } };
    },
    'actions/delete-artifact': (call) => {
      const artifact = one(call);
      if (artifact === undefined) return { status: 404, body: notFound() };
      store.delete(artifact);
      return { status: 204 };
    },
  };
}

function described({ asked, path: { owner, repo } }: Call, artifact: StoredArtifact) {
  const url = `${asked.url.origin}/repos/${owner!}/${repo!}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.content?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: artifact.createdAt.toISOString(),
    updated_at: artifact.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    digest: digestOf(artifact),
  };
}
