import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../support/folders';
import { pythonWith } from '../support/python-with';
import { Scene } from '../support/scene';
import { query } from './query';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

/** The code under `<!-- snippet NAME -->`. */
function snippet(name: string): string {
  const code = new RegExp(`<!-- snippet ${name} -->\\n\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(README)?.[1];
  if (code === undefined) throw new Error(`README.md has no snippet ${name}`);
  return code;
}

let folder: string;
beforeAll(async () => {
  const scene = await Scene.start({
    'pyproject.toml': '',
    'a.py':
      'def one(x):\n    if x:\n        return 1\n\n\nclass C:\n    def two(self, x):\n        for y in x:\n            if y:\n                return y\n',
  });
  const { outputs } = await scene.run();
  folder = makeFolder();
  renameSync(await scene.download(outputs['artifact-id']!), join(folder, 'ast-dataset'));
  await scene.close();
});

test('the DuckDB snippet of the README answers from a downloaded artifact', async () => {
  const rows = await query(folder, snippet('duckdb').replace('ast-dataset/', '$out/ast-dataset/').replace(';', ''));
  expect(rows).toEqual([
    { path: 'a.py', qualname: 'C.two', cognitive: 3 },
    { path: 'a.py', qualname: 'one', cognitive: 1 },
  ]);
});

for (const library of ['pandas', 'polars']) {
  const interpreter = pythonWith(library);
  (interpreter === undefined ? test.skip : test)(`the ${library} snippet does`, () => {
    const printed = execFileSync(interpreter!, ['-c', snippet(library)], { cwd: folder }).toString();
    expect(printed).toMatch(/C\.two\W+3[^]*one\W+1/);
  });
}
