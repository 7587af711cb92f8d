import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseInputs } from '../src/options/inputs';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly 'timeout-minutes'?: number;
        readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const root = join(__dirname, '..');
const workflowsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const stepsOf = (path: string) => Object.values((parse(read(path)) as Workflow).jobs).flatMap(({ steps }) => steps);

const examples = workflowsIn('examples');
const all = [...workflowsIn('.github/workflows'), ...examples];

test('there are examples for the common cases', () => {
  const listed = [...read('examples/README.md').matchAll(/\((\S+\.yml)\)/g)].map((match) => `examples/${match[1]!}`);
  expect(listed.sort()).toEqual(examples);
});

test.each(all)('%s: every action is pinned to a commit, with its version beside it', (path) => {
  const uses = [...read(path).matchAll(/^ +(?:- )?(uses: .*)/gm)].map((match) => match[1]!);
  for (const line of uses) expect(line).toMatch(/^uses: (\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/ # zizmor: ignore\[self-repository\] .+)$/);
});

test.each(all)('%s: nothing is permitted but what a job says, and no job runs for hours', (path) => {
  const { permissions, jobs } = parse(read(path)) as Workflow;
  expect(permissions).toEqual(path.endsWith('/ci.yml') ? { contents: 'read' } : {});
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    if (!path.endsWith('/ci.yml')) expect(job.permissions).toBeDefined();
  }
});

test.each(all)('%s: no token is left in a checkout, and no text of an event reaches a shell', (path) => {
  for (const { uses, run, with: inputs } of stepsOf(path)) {
    if (uses?.startsWith('actions/checkout@') === true) expect(inputs?.['persist-credentials']).toBe(false);
    expect(run ?? '').not.toContain('${{');
  }
});

test.each(examples)('%s: the inputs are ours, with values that we take', (path) => {
  const jobs = Object.values((parse(read(path)) as Workflow).jobs);
  const ours = jobs.flatMap(({ steps, strategy }) =>
    steps.filter(({ uses }) => uses?.startsWith('org/ast-dataset-action@')).map((step) => ({ step, matrix: strategy?.matrix ?? {} })),
  );
  expect(ours.length).toBeGreaterThan(0);
  for (const { step, matrix } of ours) {
    const { include = [], ...lists } = matrix;
    const firsts = Object.entries(lists).map(([name, values]) => [name, values[0]]);
    const first = { ...Object.fromEntries(firsts), ...(include[0] as object | undefined) } as Record<string, unknown>;
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value).replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => String(first[key])),
    ]);
    expect(() => parseInputs(Object.fromEntries(inputs) as Record<string, string>)).not.toThrow();
  }
});

test('on workflow_run nothing runs but the action', () => {
  const [only, ...others] = stepsOf('examples/forks-comment.yml');
  expect({ only, others }).toEqual({ only: { uses: expect.stringMatching(/^org\//) as string, with: { mode: 'post' } }, others: [] });
  const first = parse(read('examples/forks.yml')) as Workflow;
  expect(read('examples/forks-comment.yml')).toContain(`workflows: [${first.name}]`);
});

test.each(['SECURITY.md', 'SUPPLY-CHAIN.md', 'README.md', 'examples/README.md', 'docs/hosts.md', 'docs/use-the-artifact.md'])(
  '%s: what it names is there',
  (path) => {
    const text = read(path);
    const links = [...text.matchAll(/\]\(([^)#:\s]+)\)/g)].map((match) => join(path, '..', match[1]!));
    const tests = [...text.matchAll(/`(__tests__\/[^`]+)`/g)].map((match) => match[1]!);
    const lost = [...links, ...tests].filter((target) => !target.includes('releases') && !existsSync(join(root, target)));
    expect(lost).toEqual([]);
  },
);
