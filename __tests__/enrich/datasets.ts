/** Datasets of small repositories, made on this thread. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Note } from '../../src/enrich/reading/note';
import { defaultOptions } from '../../src/options/command';
import type { Options } from '../../src/options/table';
import { index } from '../../src/pipeline';
import { inlineEffects } from '../support/inline-effects';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with the files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'enrich-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Indexes a folder; gives that of the dataset. */
export async function indexed(root: string, options: Partial<Options> = {}, onNote?: (note: Note) => void): Promise<string> {
  const out = join(folderOf({}), 'out');
  await index({ ...defaultOptions(), root, out, ...options }, inlineEffects(onNote === undefined ? {} : { onNote }));
  return out;
}

/** A row of modules/modules.jsonl. */
export interface ModuleRow {
  readonly [column: string]: unknown;
  readonly path: string;
  readonly imports: readonly Record<string, unknown>[];
  readonly exports: readonly string[];
  readonly tags: readonly string[];
  readonly ast: Readonly<Record<string, unknown>>;
}

/** The rows of modules/modules.jsonl by path. */
export function modulesOf(out: string): Record<string, ModuleRow> {
  const lines = readFileSync(join(out, 'modules/modules.jsonl'), 'utf8').trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as ModuleRow).map((row) => [row.path, row]));
}
