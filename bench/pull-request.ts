/**
 * `npm run bench:diff -- REPOSITORY BASE HEAD`: what a comparison costs beyond the indexing of the head, step by step: seconds, and
 * processor seconds of all threads. Needs `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMetrics } from '../src/diff/metrics-only';
import { openHead, plan } from '../src/diff/plan';
import { runPlan } from '../src/diff/run';
import { discover } from '../src/discover';
import { defaultOptions } from '../src/options/command';
import { describeTask } from '../src/pool/extract';
import { openExtraction } from '../src/pool/extract-side';
import { threadLane } from '../src/pool/thread-lane';
import { buildReport } from '../src/report/build/report';
import { renderComment } from '../src/report/comment/render';

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(32)} ${seconds.toFixed(2).padStart(6)} s  ${((user + system) / 1e6).toFixed(2).padStart(6)} s of processor`);
  return result;
}

async function main(): Promise<void> {
  const [root = '.', base = 'main', head = 'HEAD'] = process.argv.slice(2);
  const environment = process.env;
  const options = { ...defaultOptions(), root };
  const workers = availableParallelism();
  const signal = new AbortController().signal;
  const { extract, close } = openExtraction(options, {
    cores: workers,
    signal,
    startLane: (settings) => threadLane(join(__dirname, '..', 'dist', 'worker.js'), settings, describeTask),
  });
  const folder = mkdtempSync(join(tmpdir(), 'ast-dataset-bench-diff-'));
  try {
    const opened = await openHead(root, environment, head);
    const planned = await step('find the base, read the gates', () =>
      plan({ kind: 'given', rev: base }, { ...opened, fetch: null }, { headKind: 'commit', gatesFrom: 'base' }),
    );
    const side = await step('list the head', () => discover(root, { environment, rev: opened.head }));
    const { pythonVersion } = options;
    await step('index the head (metrics alone)', () => writeMetrics(folder, side, extract, { pythonVersion, threads: workers }));
    const outcome = await step('compare', () =>
      runPlan(planned, {
        root,
        discovering: { environment },
        folder,
        keepsBase: true,
        head: side,
        pythonVersion,
        extract,
        threads: workers,
      }),
    );
    const comment = await step('report', () =>
      Promise.resolve(
        renderComment(
          buildReport(outcome, {
            ...{ key: '', repository: null, root: '', baseName: null, totals: null },
            head: { commit: opened.head, name: null },
            run: { id: '', url: null, artifact: null, page: null, readOnly: false },
            headLine: (_, line) => line,
            changedLines: () => null,
          }),
        ),
      ),
    );
    console.log(`a comment of ${comment.length} characters`);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
