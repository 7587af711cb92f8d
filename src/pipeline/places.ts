import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Discovery } from '../discover';
import type { Places } from '../enrich/reading/match-paths';
import type { Options } from '../options/table';

/** Where the files are that reports speak of. */
export function placesOf({ root }: Options, { root: top, files }: Discovery): Places {
  const folder = relative(top, realpathSync(root)).split(sep).join('/');
  const given = resolve(root).split(sep).join('/');
  const roots = folder === '' || !given.endsWith(`/${folder}`) ? [given] : [given.slice(0, -folder.length - 1)];
  return { files: files.map(({ path }) => path), roots: [top, ...roots], folder };
}
