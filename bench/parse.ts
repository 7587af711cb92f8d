/** Parses every file of a list (NUL-separated, on stdin) on one thread, twice, and prints for each pass seconds and processor seconds, and peak memory, as JSON. */
import { readFileSync } from 'node:fs';
import { isMainThread, Worker } from 'node:worker_threads';
import { decode } from '../src/discover';
import { Parser } from '../src/python/parser';
import { PythonSyntaxError } from '../src/python/syntax-error';

function parseAll(): void {
  const sources = readFileSync(0, 'utf8')
    .split('\0')
    .map((path) => decode(readFileSync(path), '3.13'))
    .filter(({ error }) => error === null);
  const parser = new Parser('3.13');
  const passes = ['first', 'second'].map(() => {
    const start = performance.now();
    const before = process.cpuUsage();
    for (const { source, length } of sources) {
      try {
        parser.parse(source, length);
      } catch (error) {
        if (!(error instanceof PythonSyntaxError)) throw error;
      }
    }
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  });
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify(passes.map((pass) => ({ ...pass, peak }))));
}

if (isMainThread) new Worker(__filename, { resourceLimits: { stackSizeMb: 64 } });
else parseAll();
