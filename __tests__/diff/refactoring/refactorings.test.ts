import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCommits, sayDef } from '../compare-commits';
import { scratch } from '../comparing';
import { initRepository, type Files } from '../repositories';
import { Chance } from './chance';
import { refactor, STRICT } from './refactor';

const source = join(__dirname, '..', '..', '..', 'examples', 'bookshop');

function example(): Files {
  const files: Record<string, string> = {};
  for (const path of readdirSync(source, { recursive: true }) as string[]) {
    if (path.endsWith('.py') && !path.endsWith('unfinished.py'))
      files[path.replaceAll('\\', '/')] = readFileSync(join(source, path), 'utf8');
  }
  return files;
}

test('code in another place, under another name or in another form is no finding', async () => {
  const before = example();
  const repository = initRepository(scratch());
  const base = repository.commit(before);
  for (let seed = 1; seed <= 8; seed++) {
    const { files, steps } = refactor(before, new Chance(seed));
    const diff = await compareCommits(repository.folder, base, repository.commit(files), { configuration: STRICT, folder: scratch() });
    const found = diff.findings.map((finding) => `${finding.gate} ${finding.on === 'defs' ? sayDef(finding.row) : finding.on}`);
    expect({ seed, steps, found }).toEqual({ seed, steps, found: [] });
  }
}, 120_000);
