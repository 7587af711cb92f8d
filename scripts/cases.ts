import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_VERSIONS } from '../src/python/tree';
import { outcomeText, readCases } from './oracle/cases';
import { pruneOtherWords } from './oracle/other-words';
import { findPython, Oracle } from './oracle/oracle';

/** Writes what each CPython makes of the small cases into `__tests__/python/cases/<area>/expected.txt`. Arguments: areas (default all). */
const ROOT = join(__dirname, '../__tests__/python/cases');

async function main(): Promise<void> {
  const oracles = PYTHON_VERSIONS.map((version) => ({ version, oracle: new Oracle(findPython(undefined, version), version) }));
  const named = process.argv.slice(2);
  const areas =
    named.length > 0 ? named : readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  for (const area of areas) {
    const cases = readCases(join(ROOT, area));
    const sources = cases.map(({ source }) => Buffer.from(source).toString('base64'));
    const answers = await Promise.all(oracles.map(({ oracle }) => oracle.ask('outcomes', { sources })));
    let out = 'What CPython makes of the cases here. Written by `npm run cases`.\n';
    cases.forEach(({ title }, i) => {
      const groups = new Map<string, string[]>();
      oracles.forEach(({ version }, k) => {
        const text = outcomeText(answers[k]!.outcomes![i]!);
        groups.set(text, [...(groups.get(text) ?? []), version]);
      });
      out += `\n# ${title}`;
      for (const [text, versions] of groups) out += `\n@ ${versions.join(' ')}\n${text}`;
    });
    writeFileSync(join(ROOT, area, 'expected.txt'), out + '\n');
    console.log(`${area}: ${cases.length} cases`);
  }
  for (const { oracle } of oracles) oracle.close();
  const { before, after } = pruneOtherWords(ROOT);
  console.log(`rejections that we word otherwise: ${before} listed, ${after} left`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
