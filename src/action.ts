/** The door for GitHub's runner. */
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import * as core from '@actions/core';
import { run } from './action/run';
import { givenOutputs, type Runner } from './action/runner';
import { Interrupted, RunError, UserError, errorMessage, errorStack } from './errors';
import { readContext } from './github/context';
import { sanitize, visible } from './log/sanitize';
import { givenInputs, parseInputs } from './options/inputs';
import { describeTask } from './pool/extract';
import { threadLane } from './pool/thread-lane';
import { workerPath } from './resources';
import { provideDuckDB } from './store/duckdb';
import { hostOf } from './store/provision/platform';
import { TOOL_VERSION } from './version.generated';

/** Every line of ours that reaches the log passes here. */
function harmless(text: string): string {
  return text.split('\n').map(sanitize).join('\n');
}

function fail(message: string, advice?: string): void {
  core.setFailed(harmless([message, ...(advice === undefined ? [] : [advice])].join('\n')));
}

const runner: Runner = {
  info: (text) => core.info(harmless(text)),
  notice: (text) => core.notice(harmless(text)),
  warning: (text) => core.warning(harmless(text)),
  annotate: ({ type, path, line, title, message }) => {
    const place = path === null ? {} : { file: visible(path), ...(line === null ? {} : { startLine: line }) };
    core[type](visible(message), { title: visible(title), ...place });
  },
  fail,
  group: (heading, work) => core.group(harmless(heading), work),
  setOutputs: (outputs) => {
    try {
      for (const [name, value] of givenOutputs(outputs)) core.setOutput(name, value);
    } catch (error) {
      throw new UserError(`the outputs cannot be written: ${errorMessage(error)}`, undefined, { cause: error });
    }
  },
  writeSummary: async (markdown) => {
    if (!process.env.GITHUB_STEP_SUMMARY) return false;
    try {
      await core.summary.addRaw(markdown).write();
    } catch (error) {
      core.warning(harmless(`The job summary cannot be written: ${errorMessage(error)}`));
    }
    return true;
  },
};

async function main(signal: AbortSignal): Promise<void> {
  core.info(`ast-dataset ${TOOL_VERSION}`);
  const options = parseInputs(process.env);
  if (options.token !== null) core.setSecret(options.token);
  provideDuckDB({
    path: options.duckdbPath,
    host: hostOf(process),
    environment: process.env,
    from: __dirname,
    prefix: dirname(dirname(process.execPath)),
    signal,
    report: (line) => core.info(harmless(line)),
  });
  await run(options, givenInputs(process.env), readContext(process.env), {
    runner,
    cores: availableParallelism(),
    environment: process.env,
    signal,
    now: () => performance.now() / 1000,
    startLane: (settings) => threadLane(workerPath(), settings, describeTask),
  });
}

/** Fails the step, whatever was thrown: `setFailed` sets the exit code. */
function report(error: unknown): void {
  if (error instanceof RunError) fail(error.message, error.advice);
  else fail(`this is a bug, please report it:\n${errorStack(error)}`);
}

/** Ends when everything is written: an upload that was left, or a connection kept alive, must not hold the job. */
function exit(): void {
  process.stdout.write('', () => process.exit());
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second one does not wait for the clean-up.
    if (stop.signal.aborted) process.exit(1);
    stop.abort(new Interrupted());
  });
}
// What a library throws where nobody can catch it; Node would print it as it is.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    report(error);
    exit();
  });
}

main(stop.signal).catch(report).finally(exit);
