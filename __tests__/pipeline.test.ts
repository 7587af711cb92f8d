import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interrupted, UserError } from '../src/errors';
import { defaultOptions } from '../src/options/command';
import { index } from '../src/pipeline';
import type { Effects } from '../src/pipeline';
import { inlineLane } from '../src/pool/lane';
import { inlineEffects } from './support/inline-effects';

const root = join(__dirname, '..', 'examples', 'bookshop');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pipeline-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything on this thread, and a list of what was told. */
function makeEffects(overrides: Partial<Effects> = {}): Effects & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    ...inlineEffects({
      cores: 2,
      now: () => 7,
      onDiscovered: ({ files }, bytes) => told.push(`${files.length} files`, `${bytes} bytes`),
      onProgress: ({ files, allFiles, bytes }) => told.push(`${files}/${allFiles} files, ${bytes} bytes`),
      onWriting: () => told.push('writing'),
      ...overrides,
    }),
  };
}

test('a run tells what it does, and ends with a summary', async () => {
  const out = join(folder, 'out');
  const effects = makeEffects();
  const summary = await index({ ...defaultOptions(), root, out }, effects);
  expect(effects.told).toEqual([
    '6 files',
    expect.stringMatching(/^\d+ bytes$/),
    expect.stringMatching(/^6\/6 files, \d+ bytes$/),
    'writing',
  ]);
  expect(effects.told[2]).toBe(`6/6 files, ${effects.told[1]!}`);
  expect(summary).toMatchObject({
    out,
    pythonVersion: '3.15',
    files: 6,
    failed: { rejected: 1 },
    examples: [{ path: 'src/bookshop/unfinished.py', error: "SyntaxError: '(' was never closed at 5:16" }],
    seconds: 0,
  });
  expect(summary.counts.ast_metrics).toBe(6);
  expect(summary.written.map(({ path }) => path)).toContain('ast/ast_nodes.parquet');
});

test('a run that is stopped or fails leaves nothing', async () => {
  const out = join(folder, 'out');
  const stop = new AbortController();
  const stopped = index(
    { ...defaultOptions(), root, out },
    makeEffects({ signal: stop.signal, onWriting: () => stop.abort(new Interrupted()) }),
  );
  await expect(stopped).rejects.toThrow(Interrupted);
  const lost = index(
    { ...defaultOptions(), root, out },
    makeEffects({ startLane: () => inlineLane(() => Promise.reject(new UserError('lost'))) }),
  );
  await expect(lost).rejects.toThrow('lost');
  expect(existsSync(out)).toBe(false);
});
