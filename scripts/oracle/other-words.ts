import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_VERSIONS } from '../../src/python/tree';
import { outcomeText, readCases, readExpectations, withoutEnd } from './cases';
import { Ours } from './ours';

/** Takes the rejections that are no longer worded otherwise off `other-words.txt`; it only shrinks. */
export function pruneOtherWords(root: string): { before: number; after: number } {
  const path = join(root, 'other-words.txt');
  const listed = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const differ = new Set<string>();
  for (const { name: area } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const cases = readCases(join(root, area));
    const expectations = readExpectations(readFileSync(join(root, area, 'expected.txt'), 'utf8'));
    for (const version of PYTHON_VERSIONS) {
      const ours = new Ours(version);
      for (const { title, source } of cases) {
        const actual = withoutEnd(outcomeText(ours.sections(source)));
        if (actual !== withoutEnd(expectations.get(title)?.get(version) ?? '')) differ.add(`${version} ${area} ${title}`);
      }
    }
  }
  const left = listed.filter((line) => differ.has(line));
  writeFileSync(path, left.map((line) => line + '\n').join(''));
  return { before: listed.length, after: left.length };
}
