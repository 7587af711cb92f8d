/**
 * Runs zizmor and actionlint over our workflows and the examples. A tool that is not on PATH is said to be missing, which is a
 * failure with `--all` only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const workflows = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);
const TOOLS = [
  {
    tool: 'zizmor',
    args: ['--offline', '--no-progress', '--quiet', '--pedantic', '.github/dependabot.yml', 'action.yml'],
    get: 'pip install zizmor',
  },
  { tool: 'actionlint', args: [], get: 'go install github.com/rhysd/actionlint/cmd/actionlint@latest' },
] as const;

let missing = 0;
for (const { tool, args, get } of TOOLS) {
  const { error, status } = spawnSync(tool, [...args, ...workflows], { cwd: root, stdio: 'inherit' });
  if (error !== undefined) {
    missing++;
    console.log(`${tool}: not found, ${workflows.length} workflows are not checked by it (${get})`);
  } else {
    console.log(`${tool}: ${status === 0 ? 'finds nothing in' : 'complains about'} ${workflows.length} workflows`);
    if (status !== 0) process.exitCode = 1;
  }
}
if (missing > 0 && process.argv.includes('--all')) process.exitCode = 1;
