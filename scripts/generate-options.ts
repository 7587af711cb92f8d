/** Writes action.yml, the README's tables of options and outputs and src/version.generated.ts. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderActionYml } from './options/action-yml';
import { renderOptionTable } from './options/option-table';
import { renderOutputTable } from './options/output-table';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function between(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} -->`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}

const { version } = JSON.parse(read('package.json')) as { version: string };
const generated: Record<string, string> = {
  'action.yml': renderActionYml(),
  'README.md': between(between(read('README.md'), 'options', renderOptionTable()), 'outputs', renderOutputTable()),
  'src/version.generated.ts': `// Generated from package.json by scripts/generate-options.ts. DO NOT EDIT.\n\nexport const TOOL_VERSION = '${version}';\n`,
};

for (const [path, text] of Object.entries(generated)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), text);
  else if (read(path) !== text) {
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}
