/**
 * How much of a broken file the outline still finds: `outline-recall FOLDER [files] [seed] [-v]` deletes one token of each file (scripts/outline/
 * break.py, run by the command in PYTHON_3_13, `python3.13` by default) and compares with the definitions of the intact one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { outline, type OutlineDefinition } from '../src/outline/outline';

type Row = readonly [type: string, qualname: string, start: number, end: number];
type Case = readonly [path: string, source: string, rows: Row[], deleted: string, at: number];

async function main(): Promise<void> {
  const [folder, files = '300', seed = '1'] = process.argv.slice(2).filter((argument) => argument !== '-v');
  const verbose = process.argv.includes('-v');
  if (folder === undefined) throw new Error('give a folder with Python files');
  const script = join(__dirname, 'outline/break.py');
  const python = spawnSync(process.env.PYTHON_3_13 ?? 'python3.13', [script, folder, files, seed], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (python.status !== 0) throw new Error(python.stderr);
  const count = { files: 0, whole: 0, there: 0, found: 0, qualname: 0, end: 0, extra: 0 };
  let slowest = 0;
  for (const line of python.stdout.split('\n')) {
    if (line === '') continue;
    const [path, text, rows, deleted, at] = JSON.parse(line) as Case;
    const source = Buffer.from(text);
    const began = performance.now();
    const definitions = await outline(source, source.length);
    slowest = Math.max(slowest, performance.now() - began);
    const byStart = new Map<number, OutlineDefinition>(definitions.map((definition) => [definition.startByte, definition]));
    const lost: string[] = [];
    for (const [type, qualname, start, end] of rows) {
      const match = byStart.get(start);
      const found = match?.type === type && match.name === qualname.slice(qualname.lastIndexOf('.') + 1);
      if (found) {
        count.found++;
        byStart.delete(start);
        if (match.qualname === qualname) count.qualname++;
        else lost.push(`named ${match.qualname}: ${qualname}`);
        if (match.endByte === end) count.end++;
        else lost.push(`ends at ${match.endByte}, not ${end}: ${qualname}`);
      } else lost.push(`lost: ${type} ${qualname}`);
    }
    lost.push(...[...byStart.values()].map((definition) => `not there: ${definition.qualname} at line ${definition.lineno}`));
    count.files++;
    count.there += rows.length;
    count.extra += byStart.size;
    if (lost.length === 0) count.whole++;
    else if (verbose) {
      const line = source.subarray(0, at).toString('latin1').split('\n').length;
      console.log(`${path}:${line} without ${JSON.stringify(deleted.slice(0, 40))}`);
      for (const each of lost.slice(0, 4)) console.log(`    ${each}`);
      if (lost.length > 4) console.log(`    and ${lost.length - 4} more`);
    }
  }
  const share = (part: number): string => `${part} (${((100 * part) / count.there).toFixed(2)} %)`;
  console.log(`${count.files} files broken by one deleted token, ${count.there} functions and classes`);
  console.log(`found ${share(count.found)}, qualname ${share(count.qualname)}, end ${share(count.end)}, not there ${share(count.extra)}`);
  console.log(`${count.whole} files without any difference; slowest ${slowest.toFixed(0)} ms`);
}

void main();
