import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, errorMessage } from '../../../errors';
import { folderIn, homeOf, type Environment } from '../environment';
import { parseNpmrc, settingsOfEnvironment } from './npmrc';

/** Where npm would get a package from, and what it would show there. */
export interface NpmConfig {
  /** With a slash at its end and without credentials. */
  readonly registry: URL;
  /** The `Authorization` for an address; only addresses under which credentials are set get any. */
  readonly authorization: (url: URL) => string | undefined;
  /** Certificates to trust besides the usual ones. */
  readonly certificates: string | undefined;
  /** Proxies, as npm's own settings or the usual variables say. */
  readonly proxies: { readonly http: string | undefined; readonly https: string | undefined; readonly except: string };
}

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/**
 * Reads npm's configuration: variables, then the user's `.npmrc`, then the machine's. The `.npmrc` of a project is not read:
 * the project is the repository under study, and could send the user's variables to a host of its choice.
 */
export async function readNpmConfig(environment: Environment, scope: string, prefix: string): Promise<NpmConfig> {
  const variables = settingsOfEnvironment(environment);
  const user = variables.get('userconfig') ?? join(homeOf(environment), '.npmrc');
  const machine = variables.get('globalconfig') ?? join(folderIn(environment, 'PREFIX') ?? prefix, 'etc', 'npmrc');
  const sources = [variables, await readSettings(user, environment), await readSettings(machine, environment)];
  const setting = (key: string): string | undefined => sources.find((source) => source.has(key))?.get(key);

  const address = setting(`${scope}:registry`) ?? setting('registry') ?? PUBLIC_REGISTRY;
  const registry = registryAt(address);
  const inAddress = basic(decoded(registry.username), decoded(registry.password));
  registry.username = '';
  registry.password = '';
  const { origin } = registry;

  const environmentProxy = (name: string): string | undefined => environment[name.toLowerCase()] || environment[name] || undefined;
  const http = setting('proxy') ?? environmentProxy('HTTP_PROXY');
  return {
    registry,
    authorization: (url) => authorizationFor(url, setting) ?? (url.origin === origin ? inAddress : undefined),
    certificates: await certificatesOf(setting('cafile')),
    proxies: {
      http,
      https: setting('https-proxy') ?? environmentProxy('HTTPS_PROXY') ?? setting('proxy') ?? environmentProxy('HTTP_PROXY'),
      except: setting('noproxy') ?? environmentProxy('NO_PROXY') ?? '',
    },
  };
}

async function readSettings(path: string, environment: Environment): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return parseNpmrc(text, environment);
}

function registryAt(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UserError("npm's registry is no address of the web", 'Set it as npm config set registry https://HOST/PATH/ does.');
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Credentials are set per address without its scheme, such as `//host/path/:_authToken`; the longest path counts. */
function authorizationFor(url: URL, setting: (key: string) => string | undefined): string | undefined {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length--) {
    const at = `//${[url.host, ...parts.slice(0, length)].join('/')}`;
    for (const place of [`${at}/`, at]) {
      const token = setting(`${place}:_authToken`);
      if (token !== undefined) return `Bearer ${token}`;
      const pair = setting(`${place}:_auth`);
      if (pair !== undefined) return `Basic ${pair}`;
      const name = setting(`${place}:username`);
      const password = setting(`${place}:_password`);
      if (name !== undefined && password !== undefined) return basic(name, Buffer.from(password, 'base64').toString('utf8'));
    }
  }
  return undefined;
}

/** A part of an address; what is not encoded as it should be is taken as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function basic(name: string, password: string): string | undefined {
  return name === '' && password === '' ? undefined : `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

async function certificatesOf(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`npm's cafile cannot be read: ${errorMessage(error)}`);
  });
}
