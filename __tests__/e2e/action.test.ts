import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './cli';
import { query } from './query';

const ACTION = join(__dirname, '..', '..', 'dist', 'index.js');

/** Runs the action in a workspace as the runner does: inputs in the environment, outputs in a file, commands in the log. */
async function runAction(workspace: string, inputs: Readonly<Record<string, string>>) {
  const outputs = join(makeFolder({ outputs: '' }), 'outputs');
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: outputs, GITHUB_WORKSPACE: workspace };
  const child = spawn(process.execPath, [ACTION], {
    cwd: workspace,
    env: { ...env, ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, log, commands: commandsOf(log), outputs: readOutputs(readFileSync(outputs, 'utf8')) };
}

/** What the runner would take for commands: `::name::` at the start of a line, `##[name]` anywhere; lines end as in .NET. */
function commandsOf(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::[^:]+.*::/.test(line) || line.includes('##['));
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([^\n<]+)<<(.+)\n([^]*?)\n\2$/gm)].map((match) => [match[1]!, match[3]!]));
}

test('indexes the workspace and sets its outputs', async () => {
  const workspace = makeFolder({ 'pyproject.toml': '', 'a.py': 'def f():\n    return g()\n', 'b.py': 'def f(:\n' });
  const { status, log, commands, outputs } = await runAction(workspace, { root: '', 'node-detail': 'full', jsonl: 'false', include: '' });
  expect({ status, commands }).toEqual({ status: 0, commands: [] });
  expect(log).toContain('Indexed 2 Python files');
  expect(outputs).toMatchObject({ 'dataset-path': join(workspace, 'ast-dataset'), files: '2', 'files-rejected': '1', definitions: '1' });
  const [rows] = await query(outputs['dataset-path']!, `select count(*)::varchar as nodes from '$out/ast/ast_nodes.parquet'`);
  expect(rows).toEqual({ nodes: outputs.nodes });
});

test('wrong inputs fail the step with what would be right', async () => {
  const workspace = makeFolder({ 'a.py': '' });
  expect(await runAction(workspace, { 'node-detial': 'full' })).toMatchObject({
    status: 1,
    commands: ['::error::there is no input "node-detial"%0ADid you mean node-detail?'],
    outputs: {},
  });
  expect(await runAction(workspace, { root: 'no\r::add-mask::x' })).toMatchObject({
    status: 1,
    commands: [expect.stringMatching(/^::error::/)],
  });
});

(process.platform === 'win32' ? test.skip : test)('no file name issues a command', async () => {
  const workspace = makeFolder({ 'pyproject.toml': '' });
  for (const name of ['a\n::set-output name=x::y.py', '##[error]z.py', 'x\r::add-mask::1.py', '::stop-commands::x.py']) {
    writeFileSync(join(workspace, name), 'def f(:\n');
  }
  expect(await runAction(workspace, {})).toMatchObject({ status: 0, commands: [], outputs: { 'files-rejected': '4' } });
});
