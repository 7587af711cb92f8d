import { ArtifactStore } from './artifact-store';
import { answerBlob } from './blobs';
import { Faults } from './faults';
import { answerRest, type Operations } from './rest';
import { artifactOperations } from './rest-artifacts';
import { answerResults, runtimeToken } from './results';
import { listen, type Origin } from './server';

/** GitHub, as far as the action sees it: three servers on this machine. */
export interface StandIn {
  readonly rest: Origin;
  readonly results: Origin;
  readonly blobs: Origin;
  readonly artifacts: ArtifactStore;
  readonly faults: Faults;
  /** The token of the REST API. */
  readonly token: string;
  /** What a request or an answer had wrong; to be empty at the end of every test. */
  readonly problems: readonly string[];
  /** The runner's environment of a job, as far as it names servers and tokens. */
  environment(job: { readonly runId: number; readonly job?: string }): Record<string, string>;
  close(): Promise<void>;
}

/** Starts one. `operations` are served beside those for artifacts. */
export async function startStandIn(operations: Operations = {}): Promise<StandIn> {
  const problems: string[] = [];
  const faults = new Faults();
  const artifacts = new ArtifactStore();
  const token = 'ghs_standInTokenThatMustNeverBeLogged0123';
  const blobOrigin = (): string => blobs.url;
  const blobs = await listen(faults, problems, answerBlob(artifacts, problems));
  const results = await listen(faults, problems, answerResults(artifacts, blobOrigin, problems));
  const all = { ...artifactOperations(artifacts, backendOf, blobOrigin), ...operations };
  const rest = await listen(faults, problems, answerRest(all, token, problems));
  return {
    ...{ rest, results, blobs, artifacts, faults, token, problems },
    environment: ({ runId, job = 'job' }) => ({
      GITHUB_API_URL: rest.url,
      GITHUB_GRAPHQL_URL: `${rest.url}/graphql`,
      ACTIONS_RESULTS_URL: `${results.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken({ run: backendOf(String(runId)), job: `${job}-backend` }),
      GITHUB_RUN_ID: String(runId),
      INPUT_TOKEN: token,
    }),
    close: async () => {
      await Promise.all([rest.close(), results.close(), blobs.close()]);
    },
  };
}

/** The artifact service's name of a run. */
function backendOf(runId: string): string {
  return `run-backend-${runId}`;
}
