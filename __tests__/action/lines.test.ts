import { join } from 'node:path';
import { readLines } from '../../src/action/lines/read-lines';
import { gitEnvironment } from '../../src/discover/git/run';
import { makeFolder } from '../support/folders';
import { Repository } from '../support/repository';

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const LOOKALIKES = ['--- a/x.py', '+++ b/y.py', '@@ -1,9 +1,9 @@', 'diff --git a/x b/x', '\\ No newline at end of file', '', '\r', '++ z'];

/** Takes lines out, puts lines in. */
function edited(text: string, random: (below: number) => number, stamp: string): string {
  const lines = text.split('\n');
  for (let times = 0; times < 1 + random(4); times++) {
    const fresh = Array.from({ length: random(4) }, (_, i) => (random(2) === 0 ? LOOKALIKES[random(LOOKALIKES.length)]! : `${stamp} ${i}`));
    lines.splice(random(lines.length + 1), random(4), ...fresh);
  }
  return lines.join('\n');
}

/** As git counts them: what stands behind the last line end is a line when it is something. */
function linesOf(text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .slice(text === '' ? 1 : 0);
}

const NAMES = ['plain.py', 'with space.py', 'tab\there.py', 'quo"te.py', 'ümlaut.py', 'new\nline.py', 'back\\slash.py', 'b/ -> x.py'];

test('a line of the test merge is the same line in the head, and those that changed are all that did', async () => {
  const repository = Repository.init(join(makeFolder(), 'repository'));
  const random = numbers(7);
  const texts = new Map<string, string>(NAMES.flatMap((name) => [0, 1, 2].map((n) => [`root/${n}${name}`, ''] as const)));
  const commit = (stamp: string): { id: string; texts: Map<string, string> } => {
    for (const [name, text] of texts) texts.set(name, edited(text, random, stamp));
    return { id: repository.commit(stamp, Object.fromEntries(texts)), texts: new Map(texts) };
  };
  repository.commit('attributes', { '.gitattributes': '*.py -diff -text\n' });
  const [base, merge, head] = [commit('base'), commit('merge'), commit('head')];
  const git = { gitDir: join(repository.folder, '.git'), workTree: repository.folder, environment: gitEnvironment(process.env) };
  const { headLine, changedLines } = await readLines(git, { base: base.id, indexed: merge.id, head: head.id }, 'root');
  const same = await readLines(git, { base: base.id, indexed: merge.id, head: merge.id }, 'root');

  let kept = 0;
  for (const path of texts.keys()) {
    const inside = path.slice('root/'.length);
    const [ofBase, ofMerge, ofHead] = [base, merge, head].map((side) => linesOf(side.texts.get(path)!)) as [string[], string[], string[]];
    ofMerge.forEach((text, i) => {
      const line = headLine(inside, i + 1);
      if (line === null) return;
      kept++;
      expect([inside, i + 1, ofHead[line - 1]]).toEqual([inside, i + 1, text]);
    });
    // Without the lines that changed, nothing is left that the base does not have, in its order.
    const changed = same.changedLines(inside)!;
    const left = ofMerge.filter((_, i) => !changed.some(([first, last]) => first <= i + 1 && i + 1 <= last));
    let at = 0;
    for (const text of ofBase) if (text === left[at]) at++;
    expect([inside, at]).toEqual([inside, left.length]);
    for (const [first, last] of changedLines(inside)!) expect(last).toBeGreaterThanOrEqual(first);
  }
  expect(kept).toBeGreaterThan(20);
});

test('without the head nothing is said of its lines', async () => {
  const repository = Repository.init(join(makeFolder(), 'repository'));
  const indexed = repository.commit('one', { 'x.py': 'x = 1\n' });
  const git = { gitDir: join(repository.folder, '.git'), workTree: repository.folder, environment: gitEnvironment(process.env) };
  const { headLine, changedLines } = await readLines(git, { base: null, indexed, head: null }, '');
  expect([headLine('x.py', 1), changedLines('x.py')]).toEqual([null, []]);
});
