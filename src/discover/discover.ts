import type { DiscoverOptions, Discovery } from './discovery';
import { discoverCommit } from './commit';
import { discoverWorkTree } from './work-tree';
import { givenFolder } from './place';

/** Finds the files below `folder`: those of its work tree, or of the commit that `options.rev` names. */
export async function discover(folder: string, options: DiscoverOptions = {}): Promise<Discovery> {
  const given = givenFolder(folder);
  return options.rev === undefined ? discoverWorkTree(given, options) : discoverCommit(given, options.rev, options);
}
