/** The door for GitHub's runner. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { Interrupted, RunError, errorStack } from './errors';
import { formatBytes, formatNumber } from './log/format';
import { renderPlainProgress } from './log/progress';
import { sanitize } from './log/sanitize';
import { renderSummary } from './log/summary';
import { parseInputs } from './options/inputs';
import { index } from './pipeline';
import { describeTask } from './pool/extract';
import { threadLane } from './pool/thread-lane';
import { workerPath } from './resources';

const PROGRESS_SECONDS = 10;

async function main(): Promise<void> {
  const options = parseInputs(process.env);
  const stop = new AbortController();
  process.on('SIGINT', () => stop.abort(new Interrupted()));
  process.on('SIGTERM', () => stop.abort(new Interrupted()));
  let shown = 0;

  const summary = await index(options, {
    cores: availableParallelism(),
    environment: process.env,
    signal: stop.signal,
    now: () => performance.now() / 1000,
    startLane: (settings) => threadLane(workerPath(), settings, describeTask),
    onDiscovered: ({ files, warnings }, bytes) => {
      for (const warning of warnings) core.warning(sanitize(warning));
      core.info(`Reading ${formatNumber(files.length, 'Python file')} (${formatBytes(bytes)})`);
    },
    onProgress: (progress) => {
      if (progress.seconds - shown < PROGRESS_SECONDS) return;
      shown = progress.seconds;
      core.info(renderPlainProgress(progress));
    },
    onWriting: () => core.info('Writing the tables'),
  });
  core.info(renderSummary(summary));
  core.setOutput('dataset-path', resolve(options.out));
  core.setOutput('files', summary.files);
  core.setOutput('files-rejected', summary.rejected);
  core.setOutput('nodes', summary.counts.ast_nodes);
  core.setOutput('edges', summary.counts.ast_edges);
  core.setOutput('definitions', summary.counts.ast_defs);
}

/** Fails the step, whatever was thrown: `setFailed` sets the exit code. */
function report(error: unknown): void {
  if (error instanceof RunError) {
    core.setFailed([error.message, error.advice ?? ''].map(sanitize).join('\n').trim());
    return;
  }
  core.setFailed(errorStack(error).split('\n').map(sanitize).join('\n'));
}

main().catch(report);
