import { join } from 'node:path';
import { readNpmConfig } from '../../../src/store/provision/registry/npm-config';
import { makeFolder } from '../../support/folders';
import { pack } from './packages';
import { expectLibrary, machine } from './provided';
import { serving, startRegistry, PACKAGE_URL } from './registry';

/** The configuration of a user with this `.npmrc`. */
function configOf(npmrc: string, variables: Record<string, string> = {}, etc = '') {
  const home = makeFolder({ '.npmrc': npmrc, 'etc/npmrc': etc });
  return readNpmConfig({ HOME: home, ...variables }, '@duckdb', home);
}

test.each<readonly [string, string, Record<string, string>, string, string]>([
  ['nothing: the public one', '', {}, '', 'https://registry.npmjs.org/'],
  ["the user's", 'registry=https://user.example/npm', {}, 'registry=https://etc.example', 'https://user.example/npm/'],
  ["the machine's", '', {}, 'registry = "https://etc.example"', 'https://etc.example/'],
  ['a variable', 'registry=https://user.example', { npm_config_registry: 'https://variable.example' }, '', 'https://variable.example/'],
  ['in capitals', 'registry=https://user.example', { NPM_CONFIG_REGISTRY: 'https://variable.example' }, '', 'https://variable.example/'],
  ['an empty variable', 'registry=https://user.example', { npm_config_registry: '' }, '', 'https://user.example/'],
  ["the scope's", '@duckdb:registry=https://scope.example\nregistry=https://user.example', {}, '', 'https://scope.example/'],
  [
    "the scope's counts before a variable",
    '@duckdb:registry=https://s.example',
    { npm_config_registry: 'https://v.example' },
    '',
    'https://s.example/',
  ],
  ["another scope's", '@other:registry=https://other.example', {}, '', 'https://registry.npmjs.org/'],
  [
    'comments',
    '; registry=https://a.example\n# registry=https://b.example\nregistry=https://c.example ; why',
    {},
    '',
    'https://c.example/',
  ],
  ['with a variable in it', 'registry=https://${HOST_NAME}/npm/', { HOST_NAME: 'h.example' }, '', 'https://h.example/npm/'],
  ['with a variable that is not set', 'registry=https://${HOST_NAME}/npm/', {}, '', 'https://registry.npmjs.org/'],
])('the registry: %s', async (_, npmrc, variables, etc, registry) => {
  expect((await configOf(npmrc, variables, etc)).registry.href).toBe(registry);
});

test('setup-node puts the configuration elsewhere and the token into a variable', async () => {
  const elsewhere = makeFolder({
    '.npmrc': '//npm.example/:_authToken=${NODE_AUTH_TOKEN}\nregistry=https://npm.example/\nalways-auth=true\n',
  });
  const config = await configOf('', { NPM_CONFIG_USERCONFIG: join(elsewhere, '.npmrc'), NODE_AUTH_TOKEN: 's3cret' });
  expect(config.registry.href).toBe('https://npm.example/');
  expect(config.authorization(new URL('https://npm.example/@duckdb/x'))).toBe('Bearer s3cret');
});

test.each([
  ['//a.example/:_authToken=T', 'https://a.example/npm/x', 'Bearer T'],
  ['//a.example/npm/:_authToken=T', 'https://a.example/npm/x', 'Bearer T'],
  ['//a.example/npm:_authToken=T', 'https://a.example/npm/x', 'Bearer T'],
  ['//a.example/npm/:_authToken=T', 'https://a.example/other/x', undefined],
  ['//a.example/npm/:_authToken=T', 'https://a.example/npmx/x', undefined],
  ['//a.example/:_authToken=U\n//a.example/npm/:_authToken=T', 'https://a.example/npm/x', 'Bearer T'],
  ['//a.example/:_authToken=T', 'https://a.example.evil.example/x', undefined],
  ['//a.example/:_authToken=T', 'https://a.example:8443/x', undefined],
  ['//a.example:8443/:_authToken=T', 'https://a.example:8443/x', 'Bearer T'],
  ['//a.example/:_auth=dTpw', 'https://a.example/x', 'Basic dTpw'],
  ['//a.example/:username=u\n//a.example/:_password=cA==', 'https://a.example/x', 'Basic dTpw'],
  ['//a.example/:_authToken=${UNSET}', 'https://a.example/x', undefined],
  ['_authToken=T', 'https://a.example/x', undefined],
  ['registry=https://u:p@a.example/', 'https://a.example/x', 'Basic dTpw'],
  ['registry=https://u:p@a.example/', 'https://b.example/x', undefined],
])('%j shows %s: %s', async (npmrc, url, authorization) => {
  expect((await configOf(npmrc)).authorization(new URL(url))).toBe(authorization);
});

test('what is no address is refused without being repeated', async () => {
  await expect(configOf('registry=ftp://u:s3cret@a.example')).rejects.toThrow(/^npm's registry is no address of the web$/);
  await expect(configOf(`cafile=${join(makeFolder({}), 'none.pem')}`)).rejects.toThrow(/^npm's cafile cannot be read/);
});

const { tarball, wanted } = pack();

test('a token goes to its registry, to no other host, and never to the log', async () => {
  const store = await startRegistry(serving(tarball));
  const registry = await startRegistry((_, response) => response.writeHead(302, { location: `${store.address}blob${PACKAGE_URL}` }).end());
  const here = machine(wanted, registry.address, { 'npm_config_//127.0.0.1/:_authToken': 'unused' });
  const { host } = new URL(registry.address);
  Object.assign(here.environment, { [`npm_config_//${host}/:_authToken`]: 's3cret' });
  expectLibrary((await here.provide()).folder);
  expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret']);
  expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expect(here.log.join('\n')).not.toContain('s3cret');
});

test.each([403, 404, 500, 200])('nor to an error (status %d)', async (status) => {
  const registry = await startRegistry((_, response) => response.writeHead(status).end('s3cret'));
  const address = registry.address.replace('//', '//user:s3cret@');
  const here = machine(wanted, address);
  const error: unknown = await here.provide().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'UserError' });
  expect(`${String(error)} ${JSON.stringify(error)} ${here.log.join('\n')}`).not.toContain('s3cret');
  expect(registry.requests[0]!.headers.authorization).toBe(`Basic ${Buffer.from('user:s3cret').toString('base64')}`);
});

test("the repository's own .npmrc is not read", async () => {
  const registry = await startRegistry(serving(tarball));
  const evil = await startRegistry(serving(tarball));
  const here = machine(wanted, registry.address);
  delete here.environment.npm_config_registry;
  const workspace = makeFolder({ '.npmrc': `registry=${evil.address}\\n//x/:_authToken=\${GITHUB_TOKEN}\\n`, 'package.json': '{}' });
  const back = process.cwd();
  process.chdir(workspace);
  try {
    Object.assign(here.environment, {
      GITHUB_WORKSPACE: workspace,
      npm_config_userconfig: join(makeFolder({ rc: `registry=${registry.address}` }), 'rc'),
    });
    expectLibrary((await here.provide()).folder);
  } finally {
    process.chdir(back);
  }
  expect(evil.requests).toEqual([]);
});
