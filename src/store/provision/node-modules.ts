import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { complete } from './files';
import type { Wanted } from './wanted';

/**
 * The folder of the platform's package in `node_modules` of `from` or above, in the version that is wanted. It is trusted as
 * much as the program beside it: whoever may change it may change the program.
 */
export async function findInNodeModules(from: string, wanted: Wanted): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', ...wanted.name.split('/'));
    if ((await versionOf(found)) === wanted.version && (await complete(found, wanted))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

async function versionOf(folder: string): Promise<unknown> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  try {
    return (JSON.parse(text) as { version?: unknown } | null)?.version;
  } catch {
    return undefined;
  }
}
