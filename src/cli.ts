#!/usr/bin/env node
/** The door for a shell. */
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { diff } from './cli/diff';
import { query } from './cli/query';
import { ingest } from './enrich/ingest';
import { Interrupted, RunError, errorCode, errorStack } from './errors';
import { formatBytes, formatNumber } from './log/format';
import { sanitize } from './log/sanitize';
import { Screen } from './log/screen';
import { renderSummary } from './log/summary';
import { parseCommand } from './options/command';
import { renderHelp } from './options/help';
import { index, type Effects } from './pipeline';
import { merge } from './pipeline/merge';
import { indexShard } from './pipeline/shard';
import { describeTask } from './pool/extract';
import { threadLane } from './pool/thread-lane';
import { printDiff } from './cli/print-diff';
import { workerPath } from './resources';
import { provideDuckDB } from './store/duckdb';
import { hostOf } from './store/provision/platform';
import { TOOL_VERSION } from './version.generated';

const screen = new Screen(process.stderr);

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  if (command.verb === 'help') {
    process.stdout.write(renderHelp(command.command));
    return;
  }
  if (command.verb === 'version') {
    process.stdout.write(`${TOOL_VERSION}\n`);
    return;
  }
  const stop = new AbortController();
  const interrupt = (): void => {
    // A second Ctrl-C does not wait for the clean-up.
    if (stop.signal.aborted) process.exit(1);
    stop.abort(new Interrupted());
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);

  provideDuckDB({
    path: command.options.duckdbPath,
    host: hostOf(process),
    environment: process.env,
    from: __dirname,
    prefix: dirname(dirname(process.execPath)),
    signal: stop.signal,
    report: (line) => screen.line(sanitize(line)),
  });
  const effects: Pick<Effects, 'cores' | 'environment' | 'signal' | 'startLane' | 'onNote'> = {
    onNote: ({ level, text }) => screen.line(`${level === 'warning' ? 'Warning: ' : ''}${sanitize(text)}`),
    cores: availableParallelism(),
    environment: process.env,
    signal: stop.signal,
    startLane: (settings) => threadLane(workerPath(), settings, describeTask),
  };
  if (command.verb === 'diff') {
    const outcome = await diff(command, effects);
    const colour = process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
    // A pseudo-terminal may not know how wide it is.
    const columns = process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : undefined;
    process.stdout.write(printDiff(outcome, command.options.format, colour, columns));
    process.exitCode = outcome.verdict === 'fail' ? 1 : 0;
    return;
  }

  if (command.verb === 'query') {
    await pipeline(query(command, process.stdin, process.stdout.columns), process.stdout, { end: false }).catch((error: unknown) => {
      if (errorCode(error) !== 'EPIPE') throw error;
    });
    return;
  }
  if (command.verb === 'ingest') {
    const written = await ingest(command.folder, { database: command.database, repository: command.repository });
    for (const [table, rows] of written) process.stdout.write(`${formatNumber(rows, 'row')} in codeintel.${table}\n`);
    return;
  }

  const run: Effects = {
    ...effects,
    now: () => performance.now() / 1000,
    onDiscovered: ({ files, root, warnings }, bytes) => {
      for (const warning of warnings) screen.line(`Warning: ${sanitize(warning)}`);
      screen.line(`Reading ${formatNumber(files.length, 'Python file')} (${formatBytes(bytes)}) of ${sanitize(root)}`);
    },
    onProgress: (progress) => screen.progress(progress),
    onWriting: () => {
      screen.clear();
      screen.line('Writing the tables');
    },
  };
  const { options } = command;
  const summary =
    command.verb === 'merge'
      ? await merge(command.folders, options, run)
      : options.shard === null
        ? await index(options, run)
        : await indexShard(options, options.shard, run);
  screen.clear();
  process.stdout.write(renderSummary(summary));
}

/** Tells what went wrong and gives the exit code. A bug of ours shows its stack, cleaned like all that may hold foreign text. */
function report(error: unknown): number {
  screen.clear();
  if (error instanceof RunError) {
    screen.line(`ast-dataset: ${sanitize(error.message)}`);
    if (error.advice !== undefined) screen.line(sanitize(error.advice));
    return error.exitCode;
  }
  screen.line('ast-dataset: this is a bug, please report it:');
  for (const line of errorStack(error).split('\n')) screen.line(sanitize(line));
  return 1;
}

// A reader that closes early, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
main().catch((error: unknown) => {
  process.exitCode = report(error);
});
