import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './folders';
import { Repository, type Files } from './repository';
import { runAction, type Job, type StepResult } from './runner';
import { startStandIn, type StandIn } from './standin';
import type { StoredArtifact } from './standin/artifact-store';
import type { Operations } from './standin/rest';
import { unzip } from './unzip';

/** A checkout, a stand-in for GitHub, and the runs of the action between them. */
export class Scene {
  private constructor(
    readonly standIn: StandIn,
    readonly repository: Repository,
  ) {}

  /** With a repository of these files, committed. */
  static async start(files: Files, operations: Operations = {}): Promise<Scene> {
    const repository = Repository.init(join(makeFolder(), 'checkout'));
    repository.commit('first', files);
    return new Scene(await startStandIn(operations), repository);
  }

  /** One run of the action in run 71 of the workflow. */
  run(job: Partial<Job> & { readonly runId?: number; readonly jobName?: string } = {}): Promise<StepResult> {
    const { runId = 71, jobName = 'ast', environment, ...rest } = job;
    return runAction({
      workspace: this.repository.folder,
      runnerFolder: makeFolder(),
      ...rest,
      environment: {
        GITHUB_SHA: this.repository.git('rev-parse', 'HEAD'),
        ...this.standIn.environment({ runId, job: jobName }),
        ...environment,
      },
    });
  }

  /** The finished artifacts of run 71, by name. */
  get artifacts(): ReadonlyMap<string, StoredArtifact> {
    return new Map(this.standIn.artifacts.finished('run-backend-71').map((artifact) => [artifact.name, artifact]));
  }

  /** Downloads an artifact as people do, through the REST API, and unpacks it into a fresh folder. */
  async download(id: string): Promise<string> {
    const { rest, token } = this.standIn;
    const url = `${rest.url}/repos/octo-org/octo-repo/actions/artifacts/${id}/zip`;
    const moved = await fetch(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });
    const blob = await fetch(moved.headers.get('location')!);
    const folder = makeFolder();
    for (const [path, content] of unzip(Buffer.from(await blob.arrayBuffer()))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  /** Ends it; what the stand-in found wrong is thrown. */
  async close(): Promise<void> {
    await this.standIn.close();
    if (this.standIn.problems.length > 0) throw new Error(this.standIn.problems.join('\n'));
  }
}
