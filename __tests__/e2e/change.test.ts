import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pushEvent } from '../support/events';
import { makeFolder } from '../support/folders';
import { Repository } from '../support/repository';
import { Scene } from '../support/scene';
import { query } from './query';

const LOOP = '    for item in a:\n        if item:\n            return b\n';

let scene: Scene;
let origin: Repository;
let before: string;
let after: string;

beforeAll(async () => {
  scene = await Scene.start({});
  origin = Repository.init(join(makeFolder(), 'origin'));
  origin.git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
  before = origin.commit('one', {
    'pyproject.toml': '',
    'a.py': 'def f(a, b):\n    return b\n\n\ndef g(a: int) -> int:\n    return a\n',
    'same.py': 'def h(a):\n    return a\n',
  });
  after = origin.commit('two', {
    'a.py': `def f(a, b):\n${LOOP}    return b\n\n\ndef g(a: int) -> int:\n    return a\n`,
    'new.py': 'x = 1\n',
  });
});
afterAll(() => scene.close());

const clone = (...options: string[]): string => Repository.clone(origin.folder, join(makeFolder(), 'checkout'), ...options).folder;
const run = (workspace: string, payload: unknown) =>
  scene.run({ workspace, payload, inputs: { upload: 'false' }, environment: { GITHUB_SHA: after } });

test.each([
  ['a clone of depth 1', ['--depth=1']],
  ['a full clone', []],
])(
  'the change since the commit before is shown: %s',
  async (_, options) => {
    const workspace = clone(...options);
    const { status, summary, outputs } = await run(workspace, pushEvent({ before, after }));
    expect(status).toBe(0);
    const row = (label: string): string[] => {
      const line = summary.split('\n').find((text) => text.startsWith(`| ${label} |`))!;
      return line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim());
    };
    expect(row('Files')).toEqual(['3', '+1']);
    expect(row('Lines of code')).toEqual(['10', '+4']);
    expect(row('Functions')).toEqual(['3', '±0']);
    expect(row('Cognitive complexity, all functions')).toEqual(['3', '+3']);
    expect(row('Annotated parameters and returns')).toEqual(['28.6 %', '±0']);
    expect(summary).toContain(`Changes since [\`${before.slice(0, 12)}\`](https://github.com/octo-org/octo-repo/commit/${before})`);
    expect(summary).toContain(`| [\`f\`](https://github.com/octo-org/octo-repo/blob/${after}/a.py#L1-L5) | \`a.py\` | 0 → 3 | +3 |`);
    const [diff] = await query(
      outputs['dataset-path']!,
      `select base_commit, delta_cognitive_total::int as delta from '$out/diff/summary.parquet'`,
    );
    expect(diff).toEqual({ base_commit: before, delta: 3 });
  },
  60_000,
);

test.each([
  ['the push created the branch', () => pushEvent({ before: null, after }), 'the push created the branch'],
  ['the commit before is nowhere', () => pushEvent({ before: '1234567890'.repeat(4), after }), 'could not be fetched'],
  ['another commit is checked out', () => pushEvent({ before, after: 'abcdef0123'.repeat(4) }), 'is not the one that was pushed'],
])(
  'no change is shown, and no zero, when %s',
  async (_, payload, words) => {
    const { status, summary, commands } = await run(clone('--depth=1'), payload());
    expect({ status, errors: commands.filter(({ name }) => name === 'error') }).toEqual({ status: 0, errors: [] });
    expect(summary).toContain('No change is shown');
    expect(summary).toContain(words);
    expect(summary).not.toContain('| Change |');
  },
  60_000,
);

test('outside of git there is a dataset without commit and links', async () => {
  const workspace = makeFolder({ 'a.py': 'def f(x):\n    if x:\n        return 1\n' });
  const { status, summary, outputs } = await scene.run({ workspace, event: 'schedule', inputs: { upload: 'false' } });
  expect({ status, commit: outputs.commit, files: outputs.files }).toEqual({ status: 0, commit: undefined, files: '1' });
  expect(summary).not.toContain('](');
});

test('the configuration of what is checked out completes the inputs, and one that is broken is refused', async () => {
  const workspace = makeFolder();
  const repository = Repository.init(join(workspace, 'checkout'));
  const configuration = 'exclude: [old/**]\njsonl: true\nkey: api\nsummary: false\n';
  const commit = repository.commit('one', { 'a.py': 'x = 1\n', 'old/b.py': 'y = 1\n', '.github/ast-dataset.yml': configuration });
  // What steps before this one left on the disk is no configuration.
  repository.write({ '.github/ast-dataset.yml': 'exclude: ["**"]\n' });
  const payload = pushEvent({ before: null, after: commit });
  const run = (inputs: Record<string, string>) =>
    scene.run({ workspace: repository.folder, payload, inputs: { upload: 'false', ...inputs }, environment: { GITHUB_SHA: commit } });

  const configured = await run({});
  expect(configured).toMatchObject({ status: 0, summary: '', outputs: { files: '1' } });
  expect(existsSync(join(configured.outputs['dataset-path']!, 'ast/ast_nodes.jsonl'))).toBe(true);
  const given = await run({ exclude: 'nothing', jsonl: 'false', summary: 'true' });
  expect(given).toMatchObject({ status: 0, outputs: { files: '2' }, summary: expect.stringContaining('`api`') as unknown });
  expect(existsSync(join(given.outputs['dataset-path']!, 'ast/ast_nodes.jsonl'))).toBe(false);

  for (const [text, words] of [
    ['exlude: [a]\n', '.github/ast-dataset.yml:1:1: the configuration has no key "exlude"'],
    [
      'gates: [{ name: a, level: fail, on: defs, when: cogn > 1 }]\n',
      '.github/ast-dataset.yml:1:49: when of the gate a: there is no column',
    ],
  ] as const) {
    repository.commit('broken', { '.github/ast-dataset.yml': text });
    expect(await run({})).toMatchObject({ status: 1, log: expect.stringContaining(words) as unknown });
  }
}, 60_000);
