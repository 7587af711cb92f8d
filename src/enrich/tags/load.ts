import { readFile } from 'node:fs/promises';
import { UsageError, errorMessage } from '../../errors';
import { readTags } from './read';
import type { TagRules } from './rules';

/** The built-in tags, with those of the file at `path` when there is one. */
export async function loadTags(path: string | null): Promise<TagRules> {
  if (path === null) return readTags(null, '');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read: ${errorMessage(error)}`, 'Give a YAML file of tags.');
  });
  return readTags(text, path);
}
