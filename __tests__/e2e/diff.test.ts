import { join } from 'node:path';
import { Repository } from '../support/repository';
import { makeFolder, runCli } from './cli';
import { nested } from './nested';

test('calls chained 4,500 deep do not end a comparison', async () => {
  const deep = `def deep(f):\n    return f${'()'.repeat(4500)}\n\n\n`;
  const repository = Repository.init(join(makeFolder(), 'repository'));
  repository.commit('one', { 'a.py': `${deep}${nested(2)}` });
  repository.write({ 'a.py': `${deep}${nested(6)}` });
  const { status, stdout, stderr } = await runCli(['diff'], repository.folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('WARN a.py:5 decide\n     complexity: cognitive complexity 3 → 21 (+18)\n');
});
