/**
 * How many calls of datasets land, and how: `call-edges DATASET...` counts those of each, and of all together. `--sample N [--seed S]` prints N
 * calls that land, taken at random from all of them, each with its line and the line of its target, to be read by a person: `--root FOLDER` is
 * where the sources are, `--only self,super` takes those resolutions alone, `--json` prints them for a program.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSql } from '../src/resources';
import { openDataset } from '../src/store/dataset';

interface Share {
  readonly resolution: string | null;
  readonly calls: number;
}

interface Site {
  readonly resolution: string;
  readonly path: string;
  readonly lineno: number;
  readonly col_offset: number;
  readonly callee: string;
  readonly dst_qname: string;
  readonly dst_path: string;
  readonly dst_lineno: number;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string' },
      root: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (positionals.length === 0) throw new Error('give a dataset');
  const sites: (Site & { readonly root: string })[] = [];
  const all = new Map<string, number>();
  const lines: string[] = [];
  for (const folder of positionals) {
    const dataset = await openDataset(folder);
    const shares = await dataset.query<Share>(readSql('report/call_shares.sql'));
    if (values.sample !== undefined) {
      const root = values.root ?? '.';
      for (const site of await dataset.query<Site>(readSql('report/call_sites.sql')))
        if (values.only === undefined || values.only.split(',').includes(site.resolution)) sites.push({ ...site, root });
    }
    dataset.close();
    for (const { resolution, calls } of shares) all.set(resolution ?? '', (all.get(resolution ?? '') ?? 0) + calls);
    lines.push(shareLine(basename(folder), shares));
  }
  const total = [...all].map(([resolution, calls]) => ({ resolution, calls }));
  if (values.sample === undefined) {
    console.log(lines.join('\n'));
    console.log(shareLine('all', total));
    for (const { resolution, calls } of total.sort((a, b) => b.calls - a.calls)) console.log(`${String(calls).padStart(9)}  ${resolution}`);
    return;
  }
  const chosen = sample(sites, Number(values.sample), Number(values.seed ?? 1));
  if (values.json === true) console.log(JSON.stringify(chosen));
  else for (const site of chosen) print(site);
}

const OPEN = ['inside, not known', 'perhaps inside', 'outside'];

function shareLine(name: string, shares: readonly Share[]): string {
  const sum = (these: readonly Share[]): number => these.reduce((count, { calls }) => count + calls, 0);
  const of = (kind: string): number => sum(shares.filter(({ resolution }) => resolution === kind));
  const landed = sum(shares.filter(({ resolution }) => !OPEN.includes(resolution ?? '')));
  const sure = landed + of(OPEN[0]!);
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  return `${name}: ${sum(shares)} calls, ${landed} land: ${percent(landed, sure)} of those known to be inside, ${percent(landed, sure + of(OPEN[1]!))} of those that may be`;
}

/** A few of many, the same for a seed: by a linear congruential generator. */
function sample<T>(from: readonly T[], count: number, seed: number): T[] {
  const left = [...from];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0]!;
  });
}

function print(site: Site & { readonly root: string }): void {
  const line = (path: string, lineno: number): string =>
    readFileSync(join(site.root, path), 'utf8').split('\n')[lineno - 1]!.trim().slice(0, 110);
  console.log(`${site.resolution} ${site.root}/${site.path}:${site.lineno}: ${line(site.path, site.lineno)}`);
  console.log(`    -> ${site.dst_path}:${site.dst_lineno} ${site.dst_qname}: ${line(site.dst_path, site.dst_lineno)}`);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
