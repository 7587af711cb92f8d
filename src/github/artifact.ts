import { copyFile, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { ArtifactClient, UploadArtifactResponse } from '@actions/artifact';
import { RunError, UserError, errorMessage } from '../errors';
import { quote } from '../log/sanitize';
import type { Environment } from './context';

/** An artifact that GitHub has taken. */
export interface Artifact {
  readonly name: string;
  readonly id: number;
  /** Bytes as stored. */
  readonly size: number;
  /** SHA-256 of what was stored. */
  readonly sha256: string | null;
  /** Files that could not be in it, since GitHub refuses their names. */
  readonly leftOut: readonly string[];
}

export interface UploadOptions {
  readonly retentionDays: number | null;
  /** Tells what is being done besides the upload itself: one sanitised line. */
  readonly tell: (line: string) => void;
  /** Resolves after this many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What GitHub refuses in the path of a file of an artifact. */
const REFUSED = /[":<>|*?\r\n]/;
/** An artifact of the same name may still be on its way: another job of the run, or a run that was stopped. */
const REPLACE_WAITS = [0, 2_000, 5_000, 10_000];
const NETWORK_WAITS = [1_000, 4_000];

/** Why this run cannot store artifacts; null when it can. */
export function artifactsUnavailable(environment: Environment): string | null {
  if (isEnterpriseServer(environment.GITHUB_SERVER_URL)) return 'GitHub Enterprise Server does not take artifacts of this kind';
  if (!environment.ACTIONS_RUNTIME_TOKEN) return 'there is no token for the artifact service (ACTIONS_RUNTIME_TOKEN)';
  if (!environment.ACTIONS_RESULTS_URL) return 'there is no address of the artifact service (ACTIONS_RESULTS_URL)';
  return null;
}

/** Uploads the regular files below `folder` as one artifact. Links are not followed: there are none in what we write. */
export async function uploadFolder(name: string, folder: string, options: UploadOptions): Promise<Artifact> {
  const { files, leftOut } = await listFiles(folder);
  return { ...(await upload(name, files, folder, { compressionLevel: await compressionOf(files) }, options)), leftOut };
}

/** Uploads one file as an artifact of its own that is not zipped: a browser opens it from the page of the run. */
export async function uploadFile(name: string, file: string, temp: string | null, options: UploadOptions): Promise<Artifact> {
  // Such an artifact is named after its file.
  const folder = await mkdtemp(join(temp ?? tmpdir(), 'ast-dataset-'));
  try {
    const copy = join(folder, name);
    await copyFile(file, copy);
    return { ...(await upload(name, [copy], folder, { skipArchive: true }, options)), leftOut: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page of an artifact, behind which it is downloaded. */
export function artifactUrl(repositoryUrl: string | null, runId: string | null, artifact: Artifact): string | null {
  return repositoryUrl === null || runId === null ? null : `${repositoryUrl}/actions/runs/${runId}/artifacts/${artifact.id}`;
}

type Form = { readonly compressionLevel: number } | { readonly skipArchive: true };

async function upload(
  name: string,
  files: readonly string[],
  folder: string,
  form: Form,
  options: UploadOptions,
): Promise<Omit<Artifact, 'leftOut'>> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const retention = options.retentionDays === null ? {} : { retentionDays: options.retentionDays };
  let replaced = 0;
  let lost = 0;
  for (;;) {
    try {
      return stored(name, await client.uploadArtifact(name, [...files], folder, { ...form, ...retention }));
    } catch (error) {
      const message = errorMessage(error);
      if (isDuplicate(message) && replaced < REPLACE_WAITS.length) {
        await options.sleep(REPLACE_WAITS[replaced++]!);
        options.tell(`Replacing the artifact ${quote(name)} of this run`);
        await remove(client, name);
      } else if (isNetwork(message) && lost < NETWORK_WAITS.length) {
        options.tell('The connection to the artifact service was lost; trying again');
        await options.sleep(NETWORK_WAITS[lost++]!);
      } else throw failure(name, error);
    }
  }
}

function stored(name: string, { id, size, digest }: UploadArtifactResponse): Omit<Artifact, 'leftOut'> {
  if (id === undefined) throw new UserError(`GitHub took the artifact ${quote(name)} but gave it no id`);
  return { name, id, size: size ?? 0, sha256: digest ?? null };
}

/** Deletes this run's artifact of the name; one that is not finished cannot be seen, and is not. */
async function remove(client: ArtifactClient, name: string): Promise<void> {
  try {
    await client.deleteArtifact(name);
  } catch (error) {
    if (!/not found/i.test(errorMessage(error))) throw failure(name, error);
  }
}

/** A 409 of the service. */
function isDuplicate(message: string): boolean {
  return message.includes('(409)');
}

function isNetwork(message: string): boolean {
  return /Unable to make request: E[A-Z]+/.test(message);
}

/** The first line of what the service said, and what to do about it. */
function failure(name: string, error: unknown): unknown {
  if (error instanceof RunError) return error;
  const message = errorMessage(error);
  const [line = ''] = message.split('\n');
  const options = { cause: error };
  if (message.includes('quota has been hit')) {
    return new UserError(
      `the artifact ${quote(name)} was not uploaded: the storage for artifacts is full`,
      'delete old artifacts, or set retention-days',
      options,
    );
  }
  if (isDuplicate(message)) {
    return new UserError(
      `the artifact ${quote(name)} was not uploaded: another job of this run is uploading one of the same name`,
      'give each use of the action its own key or artifact-name',
      options,
    );
  }
  return new UserError(`the artifact ${quote(name)} was not uploaded: ${line}`, undefined, options);
}

/** GitHub, GitHub with data residency, and what stands in for them on this machine. */
function isEnterpriseServer(serverUrl: string | undefined): boolean {
  const host = hostOf(serverUrl || 'https://github.com');
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/** Parquet is compressed already, and a zip has one level for all: the fastest, where text is a good part of the bytes. */
async function compressionOf(files: readonly string[]): Promise<0 | 1> {
  let [text, all] = [0, 0];
  for (const file of files) {
    const { size } = await lstat(file);
    all += size;
    if (!file.endsWith('.parquet')) text += size;
  }
  return text > all / 10 ? 1 : 0;
}

async function listFiles(folder: string): Promise<{ files: string[]; leftOut: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const inside = (path: string): string => relative(folder, path).split(sep).join('/');
  return {
    files: paths.filter((path) => !REFUSED.test(inside(path))),
    leftOut: paths.map(inside).filter((path) => REFUSED.test(path)),
  };
}
