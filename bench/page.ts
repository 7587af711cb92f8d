/**
 * Measures the page to look at with so many functions, 50,000 unless told otherwise: its size, and in a headless Chromium from file:// the
 * first paint, the time until all is drawn, and a zoom's frames. `npm run bench:page -- 50000`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Devtools } from '../__tests__/support/browser/devtools';
import { findBrowser } from '../__tests__/support/browser/find';
import { Page } from '../__tests__/support/browser/page';
import { Flag, type PageData } from '../src/report/html/model/data';
import { renderPage } from '../src/report/html/page';

const ROUNDS = 5;
const WORDS =
  'get set make read write parse load store find check build render update remove open close index token value node path name'.split(' ');
const THINGS = 'file line user order item price cache query table column header body request response state event config option'.split(' ');

/** A generator whose numbers are the same each time. */
function random(seed: number): () => number {
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
}

/** A repository of `functions` functions, 25 in a file of five classes, with names, numbers, calls and imports of everyday kind. */
function synthetic(functions: number): PageData {
  const next = random(7);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const files = Math.ceil(functions / 25);
  const rows: number[][] = [];
  const names: string[] = [];
  const missing: string[] = [];
  const loc: number[] = [];
  for (let file = 0; file < files; file++) {
    let line = 12;
    for (let c = 0; c < 5; c++) {
      const body = Array.from({ length: 5 }, () => 3 + Math.floor(next() ** 4 * 120));
      names.push(`${pick(THINGS).replace(/^./, (letter) => letter.toUpperCase())}${pick(THINGS)}`);
      missing.push('');
      rows.push([file, line, line + body.reduce((sum, lines) => sum + lines + 1, 2), Flag.class | Flag.public, 0, 0, 1, 0, 0]);
      line += 2;
      for (const lines of body) {
        const cognitive = Math.floor(next() ** 6 * 60);
        const slots = 1 + Math.floor(next() * 5);
        const annotated = Math.floor(next() * (slots + 1));
        names.push(`${next() < 0.3 ? '_' : ''}${pick(WORDS)}_${pick(THINGS)}${next() < 0.5 ? `_${pick(THINGS)}` : ''}`);
        missing.push(Array.from({ length: slots - annotated }, () => pick(THINGS)).join(' '));
        rows.push([
          file,
          line,
          line + lines - 1,
          Flag.method | (next() < 0.7 ? Flag.public : 0),
          cognitive,
          cognitive + 1,
          1 + Math.floor(next() * 5),
          slots,
          annotated,
        ]);
        line += lines + 1;
      }
      line += 2;
    }
    loc.push(line);
  }
  const column = (i: number): Int32Array => Int32Array.from(rows, (row) => row[i]!);
  const pairs = (count: number, from: () => number, to: () => number): PageData['calls'] => {
    const list = Array.from({ length: count }, () => [from(), to()] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return { from: Int32Array.from(list, ([a]) => a), to: Int32Array.from(list, ([, b]) => b) };
  };
  const place = (): number => files + Math.floor(next() * rows.length);
  const near = (): number => Math.floor(next() ** 2 * files);
  return {
    about: {
      title: 'acme/large',
      commit: null,
      blobs: null,
      pythonVersion: '3.15',
      generatedAt: null,
      definitions: rows.length,
      calls: functions,
      changes: null,
    },
    files: {
      path: loc.map(
        (_, file) =>
          `src/part_${Math.floor(file / 250)}/${THINGS[Math.floor(file / 25) % 10]!}_${Math.floor(file / 25)}/${WORDS[file % 20]!}_${file}.py`,
      ),
      loc: Int32Array.from(loc),
      sloc: Int32Array.from(loc, (lines) => Math.floor(lines * 0.8)),
      error: loc.map(() => ''),
    },
    defs: {
      ...{
        file: column(0),
        name: names,
        line: column(1),
        endLine: column(2),
        flags: column(3),
        sloc: Int32Array.from(rows, (row) => row[2]! - row[1]! + 1),
      },
      ...{ cognitive: column(4), mccabe: column(5), nesting: column(6), slots: column(7), annotated: column(8), missing, uncovered: null },
    },
    calls: pairs(functions, place, place),
    imports: pairs(files * 4, near, near),
  };
}

async function measure(): Promise<void> {
  const functions = Number(process.argv[2] ?? 50_000);
  const start = performance.now();
  const text = renderPage(synthetic(functions));
  console.log(`${functions} functions: ${(text.length / 1e6).toFixed(2)} MB, made in ${Math.round(performance.now() - start)} ms`);
  const folder = mkdtempSync(join(tmpdir(), 'ast-dataset-page-'));
  const path = join(folder, 'index.html');
  writeFileSync(path, text);
  const devtools = Devtools.start(findBrowser());
  for (let round = 1; round <= ROUNDS; round++) {
    const page = await Page.open(devtools, pathToFileURL(path).href, { width: 1600, height: 900, motion: true });
    const [paint, ready] = await page.ask<[number, number]>(
      `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('ready')[0].startTime].map(Math.round)`,
    );
    const frames = await page.ask<number[]>(FRAMES_OF_A_ZOOM);
    const sorted = [...frames].sort((a, b) => a - b);
    const slowest = sorted.at(-1) ?? 0;
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    console.log(
      `round ${round}: first paint ${paint} ms, all drawn ${ready} ms; zoom: ${frames.length} frames, median ${median} ms, slowest ${slowest} ms`,
    );
    await page.close();
  }
  await devtools.close();
  rmSync(folder, { recursive: true });
}

/** Zooms into a folder, and gives the time between the frames until it is there. */
const FRAMES_OF_A_ZOOM = `new Promise((resolve) => {
  const frames = [];
  let last = null;
  const start = performance.now();
  const step = (now) => {
    if (last !== null) frames.push(Math.round(now - last));
    last = now;
    if (performance.now() - start < 450) requestAnimationFrame(step);
    else resolve(frames);
  };
  location.hash = 'at=src/part_0/';
  requestAnimationFrame(step);
})`;

void measure();
