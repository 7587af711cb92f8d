/**
 * Compares the rows of nodes, edges and bindings with those that rows.py gives from CPython's ast:
 *
 *     npx tsx scripts/facts-conformance.ts FOLDER [--python PATH] [--python-version 3.13] [--full] [--limit N] [--first N]
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { decode } from '../src/discover';
import { BatchBuilder } from '../src/facts/batch-builder';
import type { PythonVersion } from '../src/python/tree';
import { publicRows } from './oracle/batch-rows';

interface Rows {
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
  readonly bindings: readonly unknown[];
  readonly error?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: join(homedir(), '.pyenv/versions/3.13.0/bin/python') },
    'python-version': { type: 'string', default: '3.13' },
    full: { type: 'boolean', default: false },
    limit: { type: 'string' },
    first: { type: 'string', default: '20' },
  },
});
const root = positionals[0]!;
const rootIsPackage = existsSync(join(root, '__init__.py'));

function listing(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listing(join(folder, entry.name))
      : entry.isFile() && entry.name.endsWith('.py')
        ? [join(folder, entry.name)]
        : [],
  );
}

const version = values['python-version'] as PythonVersion;
const builder = new BatchBuilder({
  version,
  nodeDetail: values.full ? 'full' : 'standard',
  outline: () => [],
  rootIsPackage,
});

function ours(file: string, module: string): ReturnType<typeof publicRows> & { error: string | null } {
  const decoded = decode(readFileSync(file), version);
  const path = relative(root, file).split(sep).join('/');
  void builder.addFile({ file: 0, path, module, blob: null, size: decoded.length, ...decoded });
  const rows = publicRows(builder.finish());
  const { errors } = rows.nodes[0] as { errors: string[] | null };
  return { ...rows, error: errors?.[0] ?? null };
}

async function main(): Promise<void> {
  let files = listing(root).sort();
  const limit = Number(values.limit ?? files.length);
  const step = Math.max(1, Math.floor(files.length / limit));
  files = files.filter((_, i) => i % step === 0);
  const python = spawn(values.python, [join(__dirname, 'oracle/rows.py'), '--serve'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const totals = { files: 0, nodes: 0, edges: 0, bindings: 0, rejected: 0, differ: 0, duplicates: 0 };
  const fields = new Map<string, number>();
  let shown = 0;
  for (const file of files) {
    python.stdin.write(`${JSON.stringify({ file, root, full: values.full, root_is_package: rootIsPackage })}\n`);
    const theirs = JSON.parse((await lines.next()).value as string) as Rows;
    if (theirs.error !== undefined) {
      totals.rejected++;
      const own = ours(file, 'm').error;
      if (own === null) console.log(`${file}: CPython says ${theirs.error}`);
      continue;
    }
    const mine = ours(file, String(theirs.nodes[0]!.module));
    totals.files++;
    if (mine.error !== null) {
      totals.differ++;
      if (shown++ < Number(values.first)) console.log(`${file}: ${mine.error}`);
      continue;
    }
    const ids = new Set(mine.nodes.map((row) => (row as Row).node_id));
    if (ids.size !== mine.nodes.length) totals.duplicates += mine.nodes.length - ids.size;
    for (const table of ['nodes', 'edges', 'bindings'] as const) {
      totals[table] += theirs[table].length;
      const compared = Math.max(theirs[table].length, mine[table].length);
      for (let i = 0; i < compared; i++) {
        if (isDeepStrictEqual(theirs[table][i], mine[table][i])) continue;
        totals.differ++;
        const detail = describe(theirs[table][i], mine[table][i]);
        for (const field of detail.fields) fields.set(`${table}.${field}`, (fields.get(`${table}.${field}`) ?? 0) + 1);
        if (shown++ < Number(values.first)) console.log(`${file} ${table}[${i}]\n${detail.text}`);
        if (theirs[table].length !== mine[table].length) break;
      }
    }
  }
  python.stdin.end();
  console.log(totals, Object.fromEntries(fields));
}

type Row = Record<string, unknown>;

function describe(theirs: unknown, mine: unknown): { fields: string[]; text: string } {
  if (theirs === undefined || mine === undefined || Array.isArray(theirs)) {
    return { fields: ['row'], text: `  CPython ${JSON.stringify(theirs)}\n  ours    ${JSON.stringify(mine)}` };
  }
  const [a, b] = [theirs as Row, mine as Row];
  const different = Object.keys(a).filter((key) => !isDeepStrictEqual(a[key], b[key]));
  const at = `${String(a.node_type ?? a.edge_type)} ${String(a.lineno)}:${String(a.col_offset)}`;
  const lines = different.map((key) => `  ${at} ${key}: CPython ${JSON.stringify(a[key])}, ours ${JSON.stringify(b[key])}`);
  return { fields: different, text: lines.join('\n') };
}

void main();
