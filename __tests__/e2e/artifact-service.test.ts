import { Scene } from '../support/scene';

const FILES = { 'pyproject.toml': '', 'a.py': 'def f(x):\n    return x\n' };
const CREATE = /CreateArtifact/;

let scene: Scene;
beforeEach(async () => (scene = await Scene.start(FILES)));
afterEach(() => scene.close());

const errors = ({ commands }: Awaited<ReturnType<Scene['run']>>): string[] =>
  commands.filter(({ name }) => name === 'error').map(({ data }) => data);

test('an artifact of the same name in this run is replaced', async () => {
  const first = await scene.run();
  const second = await scene.run();
  expect([first.status, second.status]).toEqual([0, 0]);
  expect(second.log).toContain('Replacing the artifact "ast-dataset" of this run');
  expect(second.outputs['artifact-id']).not.toBe(first.outputs['artifact-id']);
  expect([...scene.artifacts.values()].map(({ id }) => String(id))).toEqual([second.outputs['artifact-id']]);
  // Another run has artifacts of its own.
  expect(await scene.run({ runId: 72 })).toMatchObject({ status: 0 });
  expect(scene.artifacts.size).toBe(1);
}, 60_000);

test.each([
  ['is refused', CREATE, { status: 403, body: { code: 'permission_denied', msg: 'no' } }, '(403) Forbidden: no'],
  [
    'is over quota',
    CREATE,
    { status: 403, body: { code: 'resource_exhausted', msg: 'insufficient usage to create' } },
    'the storage for artifacts is full\ndelete old artifacts, or set retention-days',
  ],
  ['is not known there', CREATE, { status: 404, body: { code: 'bad_route', msg: 'no handler' } }, '(404) Not Found: no handler'],
  ['is called wrong', /FinalizeArtifact/, { status: 422, body: { code: 'malformed', msg: 'size' } }, '(422) Unprocessable Entity: size'],
  ['finds the store closed', /PUT .*comp=block&/, { status: 403, body: new Uint8Array() }, 'was not uploaded'],
] as const)(
  'an upload that %s fails the step after all else is done',
  async (_, request, failure, words) => {
    scene.standIn.faults.fail(request, failure, 10);
    const result = await scene.run();
    expect(result.status).toBe(1);
    expect(errors(result).at(-1)).toContain('the artifact "ast-dataset" was not uploaded');
    expect(errors(result).at(-1)).toContain(words);
    expect(result.outputs).toMatchObject({ files: '1' });
    expect(result.outputs).not.toHaveProperty('artifact-id');
    expect(result.summary).toContain('1 Python file');
    expect(scene.artifacts.size).toBe(0);
  },
  60_000,
);

test.each([
  ['503', CREATE, { status: 503, body: { code: 'unavailable', msg: 'later' } }],
  ['500 of the store', /PUT .*comp=blocklist/, { status: 500, body: new Uint8Array() }],
  ['429', CREATE, { status: 429, headers: { 'retry-after': '1' }, body: { code: 'resource_exhausted', msg: 'slow down' } }],
  ['page of a proxy in place of an answer', CREATE, { status: 200, body: Buffer.from('<html>Please wait</html>') }],
  ['reset', CREATE, 'reset'],
  ['reset of the store', /PUT .*comp=block&/, 'reset'],
  ['loss of the last answer', /FinalizeArtifact/, 'lost'],
  ['delay', /PUT .*comp=block&/, { delay: 2_000 }],
] as const)(
  'a %s that passes is waited for',
  async (_, request, failure) => {
    scene.standIn.faults.fail(request, failure);
    const result = await scene.run();
    expect({ status: result.status, errors: errors(result) }).toEqual({ status: 0, errors: [] });
    expect(scene.artifacts.size).toBe(1);
  },
  60_000,
);

test('a service that nobody can reach fails the step after a few tries', async () => {
  const result = await scene.run({ environment: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' } });
  expect({ status: result.status, files: result.outputs.files }).toEqual({ status: 1, files: '1' });
  expect(result.log.match(/The connection to the artifact service was lost; trying again/g)).toHaveLength(2);
  expect(errors(result).at(-1)).toContain('Unable to make request: ECONNREFUSED');
}, 60_000);

test.each([
  ['no address of the service', { ACTIONS_RESULTS_URL: undefined }, 'there is no address of the artifact service'],
  ['no runtime token', { ACTIONS_RUNTIME_TOKEN: undefined }, 'there is no token for the artifact service'],
  ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.corp.example' }, 'GitHub Enterprise Server does not take artifacts'],
] as const)(
  'with %s everything but the artifact is there',
  async (_, environment, words) => {
    const result = await scene.run({ environment });
    expect({ status: result.status, errors: errors(result) }).toEqual({ status: 0, errors: [] });
    expect(result.log).toContain(`No artifact is uploaded: ${words}`);
    expect(result.outputs).toMatchObject({ files: '1' });
    expect(result.summary).toContain(
      `](${(environment as { GITHUB_SERVER_URL?: string }).GITHUB_SERVER_URL ?? 'https://github.com'}/octo-org/octo-repo/blob/`,
    );
    expect(scene.standIn.results.asked).toEqual([]);
  },
  60_000,
);

test('a runner that shows no summary is enough', async () => {
  const result = await scene.run({ environment: { GITHUB_STEP_SUMMARY: undefined } });
  expect({ status: result.status, errors: errors(result) }).toEqual({ status: 0, errors: [] });
});
