import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withConfiguration } from '../config/apply';
import { discover, discoverStaged, type DiscoverOptions, type Discovery } from '../discover';
import type { Diff } from '../diff';
import { openHead, plan } from '../diff/plan';
import { UsageError, UserError, errorCode, errorMessage } from '../errors';
import type { Command } from '../options/command';
import type { Options } from '../options/table';
import { diffOnly, type Effects } from '../pipeline';

type DiffCommand = Extract<Command, { verb: 'diff' }>;

/** Compares as a pull request would be, in the clone at hand: nothing is fetched, nothing is left behind. */
export async function diff(
  { base, head, options, given }: DiffCommand,
  effects: Pick<Effects, 'cores' | 'environment' | 'signal' | 'startLane' | 'onNote'>,
): Promise<Diff> {
  const { environment } = effects;
  const headKind = head !== null ? 'commit' : options.staged ? 'index' : 'work tree';
  const opened = await openHead(options.root, environment, head ?? 'HEAD');
  const planned = await plan(
    { kind: 'given', rev: base, exact: options.exact },
    { ...opened, fetch: null },
    { headKind, gatesFrom: 'base', ...(options.config === null ? {} : { file: readFile(options.config) }) },
  );
  if (!planned.base.found) throw new UsageError(planned.base.reason, 'Name a commit, a branch or a tag of this clone.');
  const configured = withConfiguration(options, given, planned.settings);
  const side = await discoverHead(configured, head === null ? null : opened.head, environment);
  const folder = await mkdtemp(join(tmpdir(), 'ast-dataset-diff-'));
  try {
    const outcome = await diffOnly(configured, effects, planned, side, folder);
    if (outcome.verdict === 'neutral')
      throw new UserError(outcome.base.reason, `Fetch what is missing: git diff --stat ${planned.base.commit}`);
    return outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function discoverHead(
  options: Options,
  commit: string | null,
  environment: NonNullable<DiscoverOptions['environment']>,
): Promise<Discovery> {
  const { root, include, exclude, maxFileSize, staged } = options;
  const settings = { include, exclude, maxFileSize, environment };
  if (staged) return discoverStaged(root, settings);
  return discover(root, commit === null ? settings : { ...settings, rev: commit });
}

function readFile(path: string): { path: string; text: string } {
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    throw new UsageError(
      `cannot read the configuration '${path}': ${errorCode(error) ?? errorMessage(error)}`,
      'Name a file that is there.',
    );
  }
}
