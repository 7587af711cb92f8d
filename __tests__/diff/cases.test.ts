import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sayDef } from './compare-commits';
import { compareFiles } from './comparing';
import type { Files } from './repositories';
import type { Diff } from '../../src/diff';

/**
 * Each folder of cases/ is a change: base/, head/, and expected.txt, written by hand: a line per file and definition that differs, the
 * points of functions that have grown, and the findings. Configuration, where there is one, is ast-dataset.yml.
 */
const cases = join(__dirname, 'cases');

function readFiles(folder: string): Files {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  return files;
}

function said(diff: Diff): string {
  const files = diff.files.map((file) => {
    const from = file.status === 'renamed' || file.status === 'moved' ? ` <- ${file.base_path} (${file.pairing})` : '';
    return `${file.status} ${file.path}${from}`;
  });
  const defs = diff.defs.flatMap((def) => {
    const numbers = (['cognitive', 'slots', 'slots_annotated'] as const)
      .filter((metric) => def[`base_${metric}`] !== def[`head_${metric}`])
      .map((metric) => ` ${metric} ${def[`base_${metric}`] ?? '-'} -> ${def[`head_${metric}`] ?? '-'}`);
    const why = (def.why ?? []).map(
      (point) => `    ${point.change} ${point.construct} L${point.lineno} ${point.points > 0 ? '+' : ''}${point.points}`,
    );
    return [`  ${sayDef(def)}${numbers.join(',')}`, ...why];
  });
  const findings = diff.findings.map((finding) => {
    const what =
      finding.on === 'summary' ? 'summary' : finding.on === 'files' ? finding.row.path : `${finding.row.path}::${finding.row.qualname}`;
    const missing = finding.on === 'defs' && finding.missing.length > 0 ? ` missing ${finding.missing.join(', ')}` : '';
    const { waiver } = finding;
    const waived = waiver === null ? '' : ` waived L${waiver.lineno}${waiver.added ? ' added' : ''}${waiver.counts ? '' : ' in vain'}`;
    return `${finding.level} ${finding.gate} ${what}${missing}${waived}`;
  });
  return [...files, ...defs, ...findings, diff.verdict, ''].join('\n');
}

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = join(cases, name);
  const all = readdirSync(folder);
  const configuration = all.includes('ast-dataset.yml') ? readFileSync(join(folder, 'ast-dataset.yml'), 'utf8') : undefined;
  const diff = await compareFiles(readFiles(join(folder, 'base')), readFiles(join(folder, 'head')), {
    ...(configuration === undefined ? {} : { configuration }),
  });
  expect(said(diff)).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  for (const { why, delta_cognitive } of diff.defs)
    if (why !== null) expect(why.reduce((sum, { points }) => sum + points, 0)).toBe(delta_cognitive);
});
