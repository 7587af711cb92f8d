/** Run by cache.test.ts on a file system that is too small: installs a library there and tells what came of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RunError } from '../../../src/errors';
import { install } from '../../../src/store/provision/cache';
import { LIBRARY, pack } from './packages';

const cache = join(process.argv[2]!, 'cache');
const files = new Map(LIBRARY.slice(1).map(({ name, content = '' }) => [name.slice('package/'.length), Buffer.from(content)]));

void install(cache, pack().wanted, files, {}, () => undefined)
  .then(
    () => 'installed',
    (error: unknown) => (error instanceof RunError ? `${error.message} | ${error.advice}` : String(error)),
  )
  .then((said) => console.log(JSON.stringify({ said, left: readdirSync(cache) })));
