import { join } from 'node:path';
import { Interrupted, RunError, UserError } from '../errors';
import { artifactUrl, artifactsUnavailable, uploadFile, uploadFolder, type Artifact, type UploadOptions } from '../github/artifact';
import { repositoryUrl, type RunContext } from '../github/context';
import { formatBytes, formatNumber } from '../log/format';
import { quote } from '../log/sanitize';
import type { Options } from '../options/table';
import { unlessAborted } from '../pool/unless-aborted';
import { PAGE } from '../report/html/write';
import type { ActionEffects } from './effects';

/** What became of the upload. */
export type Upload =
  | { readonly kind: 'stored'; readonly artifact: Artifact; readonly url: string | null }
  /** The user or the place does not want one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly error: RunError };

/** The artifact's name: the one given, or one that tells uses of the action in a workflow apart by their key; a shard's says which. */
export function artifactName({ artifactName: given, key, shard }: Options): string {
  const name = given ?? (key === null ? 'ast-dataset' : `ast-dataset-${key}`);
  return shard === null ? name : `${name}-shard-${shard.number}-of-${shard.of}`;
}

/** Name of the page's artifact, by whose ending GitHub knows that a browser can show it. */
export function pageArtifactName({ artifactName: given, key }: Options): string {
  if (given !== null) return `${given}-report.html`;
  return key === null ? 'ast-dataset-report.html' : `ast-dataset-report-${key}.html`;
}

/** Uploads the dataset folder, where that is wanted and possible. A failure is told by the caller, who knows how much it matters. */
export function publish(options: Options, folder: string, context: RunContext, effects: ActionEffects): Promise<Upload> {
  const { runner } = effects;
  return store('the artifact', folder, options, context, effects, async (how) => {
    const artifact = await uploadFolder(artifactName(options), folder, how);
    const { leftOut } = artifact;
    if (leftOut.length > 0) {
      const names = leftOut.slice(0, 5).map(quote).join(', ');
      runner.warning(`${formatNumber(leftOut.length, 'file is', 'files are')} not in the artifact, which cannot hold such names: ${names}`);
    }
    return artifact;
  });
}

/** Uploads the page to look at as an artifact of its own, which opens in the browser. */
export function publishPage(options: Options, folder: string, context: RunContext, effects: ActionEffects): Promise<Upload> {
  if (!options.html) return Promise.resolve({ kind: 'none' });
  const temp = effects.environment.RUNNER_TEMP ?? null;
  return store('the page', folder, options, context, effects, (how) =>
    uploadFile(pageArtifactName(options), join(folder, PAGE), temp, how),
  );
}

async function store(
  what: string,
  folder: string,
  options: Options,
  context: RunContext,
  { runner, environment, signal }: ActionEffects,
  send: (how: UploadOptions) => Promise<Artifact>,
): Promise<Upload> {
  if (!options.upload) return { kind: 'none' };
  const unavailable = artifactsUnavailable(environment);
  if (unavailable !== null) {
    if (what === 'the artifact') runner.info(`No artifact is uploaded: ${unavailable}. The dataset is in ${folder}.`);
    return { kind: 'none' };
  }
  const upload = async (): Promise<Upload> => {
    const artifact = await send({
      retentionDays: options.retentionDays,
      tell: (line) => runner.info(line),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    runner.info(`Uploaded ${quote(artifact.name)} (${formatBytes(artifact.size)})`);
    return { kind: 'stored', artifact, url: artifactUrl(repositoryUrl(context), context.runId, artifact) };
  };
  try {
    return await runner.group(`Uploading ${what}`, () => unlessAborted(signal, upload));
  } catch (error) {
    if (error instanceof Interrupted) throw new UserError(`interrupted while ${what} was uploaded`, `The dataset is in ${folder}.`);
    if (error instanceof RunError) return { kind: 'failed', error };
    throw error;
  }
}
