import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provide } from '../../../src/store/provision/provide';
import type { Timing } from '../../../src/store/provision/registry/request';
import type { Wanted } from '../../../src/store/provision/wanted';
import { makeFolder } from '../../support/folders';
import { LIBRARY } from './packages';

/** Patience of a test. */
export const QUICK: Timing = { silence: 20_000, transfer: 20_000, pauses: [5, 5] };
export const IMPATIENT: Timing = { silence: 250, transfer: 1000, pauses: [5, 5] };

/** A machine with nothing but a tool cache, and npm set up for a registry. */
export function machine(wanted: Wanted, registry: string, variables: Readonly<Record<string, string>> = {}) {
  const home = makeFolder({});
  const tools = join(home, 'tools');
  const environment: Record<string, string> = {
    HOME: home,
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TEMP: makeFolder({}),
    npm_config_registry: registry,
    ...variables,
  };
  const log: string[] = [];
  const stop = new AbortController();
  const cache = join(tools, 'ast-dataset-duckdb', '9.9.9-r.1');
  return {
    environment,
    home,
    log,
    stop,
    cache,
    /** What is in the cache: only whole libraries may be, whatever happened. */
    cached: () => (existsSync(cache) ? readdirSync(cache) : []),
    provide: (timing: Timing = QUICK) =>
      provide(
        {
          path: null,
          host: { platform: 'linux', arch: 'x64', libc: 'glibc' },
          environment,
          from: home,
          prefix: home,
          signal: stop.signal,
          report: (line) => log.push(line),
        },
        () => wanted,
        timing,
      ),
  };
}

/** Says that a folder has the library and nothing else. */
export function expectLibrary(folder: string): void {
  const expected = LIBRARY.slice(1).map(({ name, content = '' }) => [name.slice('package/'.length), Buffer.from(content)]);
  const found = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
  expect(found.sort()).toEqual(expected.sort());
}
