import { tableRows } from '../../scripts/oracle/batch-rows';
import { BatchBuilder } from '../../src/facts/batch-builder';

/** All words of so many letters out of two that hash alike when a hash is `31 * hash + letter`. */
function collidingWords(letters: number): string[] {
  let words = [''];
  for (let i = 0; i < letters; i++) words = words.flatMap((word) => [`${word}Aa`, `${word}BB`]);
  return words;
}

/** Sources on which anything that grows with the square of their size takes long. */
const SOURCES: readonly (readonly [string, string])[] = [
  ['names that hash alike', collidingWords(16).join('\n')],
  ['type comments', 'def f(): # type: () -> x\n pass\n'.repeat(30_000)],
  ['a module of many parts', `import a${'.a'.repeat(200_000)}\n`],
];

test.each(SOURCES)('%s: a large file of them takes no longer than another', (_, text) => {
  const source = Buffer.from(text);
  const builder = new BatchBuilder({ version: '3.13', nodeDetail: 'standard', outline: () => [], rootIsPackage: false });
  const before = process.cpuUsage();
  void builder.addFile({ file: 0, path: 'a.py', module: 'a', blob: null, size: source.length, source, length: source.length, error: null });
  const { user, system } = process.cpuUsage(before);
  expect(tableRows(builder.finish(), 'files')).toMatchObject([{ errors: null }]);
  expect((user + system) / 1e6).toBeLessThan(10);
});
