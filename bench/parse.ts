/** Parses every file of a list (NUL-separated, on stdin) on one thread, twice, and prints seconds and peak memory as JSON. */
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
  const seconds = ['cold', 'warm'].map(() => {
    const start = performance.now();
    for (const { source, length } of sources) {
      try {
        parser.parse(source, length);
      } catch (error) {
        if (!(error instanceof PythonSyntaxError)) throw error;
      }
    }
    return (performance.now() - start) / 1000;
  });
  console.log(JSON.stringify({ cold: seconds[0], warm: seconds[1], peak: process.resourceUsage().maxRSS * 1024 }));
}

if (isMainThread) new Worker(__filename, { resourceLimits: { stackSizeMb: 64 } });
else parseAll();
