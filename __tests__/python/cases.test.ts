import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeText, readCases, readExpectations, withoutEnd } from '../../scripts/oracle/cases';
import { KnownDifferences } from '../../scripts/oracle/known-differences';
import { Ours } from '../../scripts/oracle/ours';
import { PYTHON_VERSIONS } from '../../src/python/tree';

/** Every small case, against what CPython 3.13, 3.14 and 3.15 made of it (`npm run cases`). */
const ROOT = join(__dirname, 'cases');
const AREAS = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Rejections that we word or place otherwise, `<version> <area> <title>` a line. This list only shrinks. */
const OTHER_WORDS = readFileSync(join(ROOT, 'other-words.txt'), 'utf8').split('\n');

/** CPython gives up on depth where we need not. */
const TOO_DEEP = /^! (RecursionError|MemoryError)/;

describe.each(AREAS)('%s', (area) => {
  const cases = readCases(join(ROOT, area));
  const expectations = readExpectations(readFileSync(join(ROOT, area, 'expected.txt'), 'utf8'));

  test.each(PYTHON_VERSIONS)('as CPython %s', (version) => {
    const ours = new Ours(version);
    const knownDifferences = new KnownDifferences(version);
    const differ: string[] = [];
    const otherWords: string[] = [];
    const words: string[] = [];
    for (const { title, source } of cases) {
      const written = expectations.get(title)?.get(version);
      if (written === undefined) throw new Error(`${area}: no expectation for ${title}; run npm run cases`);
      const expected = withoutEnd(written);
      const actual = withoutEnd(outcomeText(ours.sections(source)));
      if (actual === expected || TOO_DEEP.test(expected)) continue;
      if (actual.startsWith('! ') && expected.startsWith('! ')) {
        otherWords.push(`${version} ${area} ${title}`);
        words.push(`${title}\n  CPython ${expected}\n  we      ${actual}`);
      } else if (!knownDifferences.has('case', title)) differ.push(`${title}\nCPython:\n${expected}\nwe:\n${actual}`);
    }
    expect(differ.join('\n\n')).toBe('');
    expect(knownDifferences.stale(new Set(cases.map(({ title }) => title)))).toEqual([]);
    const known = OTHER_WORDS.filter((line) => line.startsWith(`${version} ${area} `));
    expect(words.filter((_, i) => !known.includes(otherWords[i]!))).toEqual([]);
    expect(known.filter((line) => !otherWords.includes(line))).toEqual([]);
  });
});
